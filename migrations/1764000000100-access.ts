import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Providers, units, employees, assignments, sessions and the access log. */
export class Access1764000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PROVIDERS);
    await db.query(STAFF);
    await db.query(SESSIONS);
    await db.query(OPENINGS);
    await db.query(ACCESS_LOG);
    await db.query(LOG_LINES);
    await db.query(SEAL);
    await db.query(SEALING);
    await db.query(LOG_MONTHS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA access CASCADE');
  }
}

const PROVIDERS = `
  CREATE SCHEMA access;
  GRANT USAGE ON SCHEMA access TO PUBLIC;

  CREATE TABLE access.provider (
    id         uuid        PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    slug       text        NOT NULL CONSTRAINT provider_slug_unique UNIQUE,
    name       text        NOT NULL,
    legal_name text        NOT NULL,
    policy     text        NOT NULL,
    contact    text        NOT NULL
  );

  CREATE TABLE access.unit (
    provider_id      uuid        NOT NULL REFERENCES access.provider,
    id               uuid        NOT NULL CONSTRAINT unit_id_unique UNIQUE,
    created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    slug             text        NOT NULL,
    name             text        NOT NULL,
    address          text        NOT NULL,
    phone            text        NOT NULL,
    discipline       text        NOT NULL,
    zone             text        NOT NULL DEFAULT 'Europe/Stockholm',
    schedule_version integer     NOT NULL DEFAULT 1,
    PRIMARY KEY (provider_id, id),
    CONSTRAINT unit_slug_unique UNIQUE (provider_id, slug)
  );

  -- Which purposes the provider's policy names; the others do not exist there.
  CREATE TABLE access.provider_purpose (
    provider_id uuid NOT NULL REFERENCES access.provider,
    purpose     text NOT NULL,
    PRIMARY KEY (provider_id, purpose)
  );

  -- Copies of the tables in libs/access/src/permissions.ts and roles.ts, written when migrations run.
  CREATE TABLE access.permission (
    code    text PRIMARY KEY,
    purpose text NOT NULL,
    actor   text NOT NULL,
    db_role text NOT NULL
  );
  CREATE TABLE access.role_permission (
    role       text NOT NULL,
    permission text NOT NULL REFERENCES access.permission ON DELETE CASCADE,
    PRIMARY KEY (role, permission)
  );
`;

const STAFF = `
  CREATE TABLE access.employee (
    provider_id    uuid        NOT NULL REFERENCES access.provider,
    id             uuid        NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    given_name     text        NOT NULL,
    family_name    text        NOT NULL,
    title          text        NOT NULL,
    licence_type   text,
    licence_number text,
    personnummer   text        NOT NULL CONSTRAINT employee_personnummer_shape CHECK (personnummer ~ '^[0-9]{12}$'),
    ended_on       date,
    PRIMARY KEY (provider_id, id),
    CONSTRAINT employee_licence_whole CHECK ((licence_type IS NULL) = (licence_number IS NULL))
  );
  CREATE UNIQUE INDEX employee_personnummer_unique ON access.employee (provider_id, personnummer);

  -- HSLF-FS 2016:40 4 kap. 2 §: authorisation follows a needs-and-risk analysis.
  CREATE TABLE access.needs_and_risk_analysis (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    unit_id     uuid        NOT NULL,
    role        text        NOT NULL,
    version     integer     NOT NULL,
    tasks       text        NOT NULL,
    categories  text        NOT NULL,
    risks       text        NOT NULL,
    decision    text        NOT NULL,
    decided_on  date        NOT NULL,
    review_on   date        NOT NULL,
    PRIMARY KEY (provider_id, id),
    CONSTRAINT analysis_names_assignment UNIQUE (provider_id, id, unit_id, role),
    CONSTRAINT analysis_version_unique UNIQUE (provider_id, unit_id, role, version),
    FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit
  );

  CREATE TABLE access.assignment (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    employee_id uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    role        text        NOT NULL,
    analysis_id uuid        NOT NULL,
    from_on     date        NOT NULL,
    to_on       date,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, employee_id) REFERENCES access.employee,
    CONSTRAINT assignment_cites_its_analysis FOREIGN KEY (provider_id, analysis_id, unit_id, role)
      REFERENCES access.needs_and_risk_analysis (provider_id, id, unit_id, role),
    CONSTRAINT assignment_period CHECK (to_on IS NULL OR to_on >= from_on)
  );
  CREATE INDEX assignment_of_employee ON access.assignment (provider_id, employee_id);
`;

const SESSIONS = `
  CREATE TABLE access.session (
    provider_id   uuid        NOT NULL,
    id            uuid        NOT NULL,
    created_at    timestamptz NOT NULL,
    token_hash    text        NOT NULL CONSTRAINT session_token_unique UNIQUE,
    kind          text        NOT NULL CONSTRAINT session_kind_known CHECK (kind IN ('staff', 'patient')),
    holder_name   text        NOT NULL,
    employee_id   uuid,
    assignment_id uuid,
    patient_id    uuid,
    last_used_at  timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    revoked_at    timestamptz,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, employee_id) REFERENCES access.employee,
    FOREIGN KEY (provider_id, assignment_id) REFERENCES access.assignment,
    CONSTRAINT session_has_one_holder CHECK ((kind = 'staff') = (employee_id IS NOT NULL) AND (kind = 'patient' OR patient_id IS NULL))
  );
  CREATE INDEX session_of_employee ON access.session (provider_id, employee_id);

  CREATE TABLE access.link_token (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    token_hash  text        NOT NULL CONSTRAINT link_token_unique UNIQUE,
    permission  text        NOT NULL,
    subject_id  uuid        NOT NULL,
    expires_at  timestamptz NOT NULL,
    PRIMARY KEY (provider_id, id)
  );

  CREATE TYPE access.opening AS (
    outcome text, provider uuid, unit uuid, actor_kind text, actor uuid, role text,
    purpose text, db_role text, patient uuid, subject uuid, session uuid
  );
`;

export const OPENINGS = `
  -- Who asks, and may they? Read afresh for every request, so an ended assignment or session ends at once.
  CREATE FUNCTION access.open_request(p_token_hash text, p_permission text, p_now timestamptz) RETURNS access.opening
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    today date := (p_now AT TIME ZONE 'Europe/Stockholm')::date;
    s record;
    o access.opening;
  BEGIN
    SELECT se.*, e.id AS employee, a.id AS assignment, a.unit_id, a.role, p.purpose, p.actor, p.db_role,
           pp.purpose IS NOT NULL AS exists_here, rp.role IS NOT NULL AS permitted
    INTO s
    FROM access.session se
    JOIN access.permission p ON p.code = p_permission
    LEFT JOIN access.employee e ON e.provider_id = se.provider_id AND e.id = se.employee_id
      AND (e.ended_on IS NULL OR e.ended_on > today)
    LEFT JOIN access.assignment a ON a.provider_id = se.provider_id AND a.id = se.assignment_id
      AND a.from_on <= today AND (a.to_on IS NULL OR a.to_on >= today)
    LEFT JOIN access.provider_purpose pp ON pp.provider_id = se.provider_id AND pp.purpose = p.purpose
    LEFT JOIN access.role_permission rp ON rp.role = a.role AND rp.permission = p.code
    WHERE se.token_hash = p_token_hash AND se.revoked_at IS NULL AND se.expires_at > p_now
      AND se.last_used_at > p_now - interval '60 minutes';

    IF NOT FOUND OR (s.kind = 'staff' AND s.employee IS NULL) THEN
      o.outcome := 'not-signed-in';
      RETURN o;
    END IF;
    o := ROW ('open', s.provider_id, s.unit_id, s.kind, s.employee, coalesce(s.role, s.kind),
              s.purpose, s.db_role, s.patient_id, NULL, s.id);
    IF s.last_used_at < p_now - interval '1 minute' THEN
      UPDATE access.session SET last_used_at = p_now WHERE provider_id = s.provider_id AND id = s.id;
    END IF;
    IF NOT s.exists_here THEN
      o.outcome := 'no-such-purpose';
    ELSIF NOT (s.actor = 'session' OR (s.actor = s.kind AND (s.kind = 'patient' OR s.permitted))) THEN
      o.outcome := 'not-permitted';
    END IF;
    IF o.outcome <> 'open' THEN
      o.db_role := NULL;
    END IF;
    RETURN o;
  END $$;

  -- A visitor has no session: the unit in the path says which provider is asked.
  CREATE FUNCTION access.open_visit(p_unit uuid, p_permission text) RETURNS access.opening
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT ROW (CASE WHEN pp.purpose IS NULL THEN 'no-such-purpose' ELSE 'open' END, u.provider_id, u.id, 'visitor', NULL, 'visitor',
                p.purpose, CASE WHEN pp.purpose IS NULL THEN NULL ELSE p.db_role END, NULL, NULL, NULL)::access.opening
    FROM access.unit u
    JOIN access.permission p ON p.code = p_permission AND p.actor = 'visitor'
    LEFT JOIN access.provider_purpose pp ON pp.provider_id = u.provider_id AND pp.purpose = p.purpose
    WHERE u.id = p_unit
  $$;

  -- Whoever holds the link from the mail may do the one thing it was made for, to the one thing it names.
  CREATE FUNCTION access.open_link(p_token_hash text, p_permission text, p_now timestamptz) RETURNS access.opening
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT ROW ('open', t.provider_id, NULL, 'link', NULL, 'link', p.purpose, p.db_role, NULL, t.subject_id, NULL)::access.opening
    FROM access.link_token t
    JOIN access.permission p ON p.code = t.permission AND p.actor = 'link'
    JOIN access.provider_purpose pp ON pp.provider_id = t.provider_id AND pp.purpose = p.purpose
    WHERE t.token_hash = p_token_hash AND t.permission = p_permission AND t.expires_at > p_now
  $$;

  -- Before sign-in nobody is known and no provider chosen: only functions of the sign-in itself are within reach.
  CREATE FUNCTION access.open_anyone(p_permission text) RETURNS access.opening
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT ROW ('open', NULL, NULL, 'anyone', NULL, 'anyone', p.purpose, p.db_role, NULL, NULL, NULL)::access.opening
    FROM access.permission p WHERE p.code = p_permission AND p.actor = 'anyone'
  $$;

  -- Routes without personal data read what belongs to nobody in particular.
  CREATE FUNCTION access.open_public() RETURNS access.opening LANGUAGE sql STABLE
  AS $$ SELECT ROW ('open', NULL, NULL, 'everybody', NULL, 'everybody', 'none', 'kallelse_public', NULL, NULL, NULL)::access.opening $$;

  -- The relay moves jobs of every provider from the outbox to the queue, and can do nothing else.
  CREATE FUNCTION access.open_relay() RETURNS access.opening LANGUAGE sql STABLE
  AS $$ SELECT ROW ('open', NULL, NULL, 'system', NULL, 'system', 'none', 'kallelse_relay', NULL, NULL, NULL)::access.opening $$;

  CREATE FUNCTION access.open_job(p_permission text, p_provider uuid) RETURNS access.opening
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT ROW ('open', pp.provider_id, NULL, 'system', NULL, 'system', p.purpose, p.db_role, NULL, NULL, NULL)::access.opening
    FROM access.permission p
    JOIN access.provider_purpose pp ON pp.provider_id = p_provider AND pp.purpose = p.purpose
    WHERE p.code = p_permission AND p.actor = 'system'
  $$;
`;

/** Fields after Inera's informationsecurity:auditing:log:2; HSLF-FS 2016:40 4 kap. 9 §. Rows are only inserted, by access.log(). */
const ACCESS_LOG = `
  CREATE TABLE access.access_log (
    provider_id   uuid        NOT NULL,
    id            uuid        NOT NULL DEFAULT gen_random_uuid(),
    at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    xid           xid8        NOT NULL DEFAULT pg_current_xact_id(),
    actor_kind    text        NOT NULL,
    employee_id   uuid,
    role          text        NOT NULL,
    unit_id       uuid,
    purpose       text        NOT NULL,
    permission    text        NOT NULL,
    outcome       text        NOT NULL CONSTRAINT access_log_outcome_known CHECK (outcome IN ('granted', 'refused')),
    activity      text        CONSTRAINT access_log_activity_known
      CHECK (activity IN ('Läsa', 'Skriva', 'Signera', 'Utskrift', 'Vidimera', 'Radera', 'Nödöppning')),
    patient_id    uuid,
    resource_type text,
    resource_id   uuid,
    PRIMARY KEY (provider_id, at, id),
    CONSTRAINT access_log_tells_what CHECK (outcome = 'refused' OR (activity IS NOT NULL AND resource_type IS NOT NULL))
  ) PARTITION BY RANGE (at);
  CREATE INDEX access_log_of_patient ON access.access_log (provider_id, patient_id, at);
  CREATE INDEX access_log_unsealed ON access.access_log (provider_id, xid);
`;

export const LOG_LINES = `
  -- The line of this access, in this transaction; who and why come from the transaction itself.
  CREATE FUNCTION access.log(activity text, patient uuid, resource_type text, resource_id uuid) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO access.access_log
      (provider_id, actor_kind, employee_id, role, unit_id, purpose, permission, outcome, activity, patient_id, resource_type, resource_id)
    VALUES (platform.provider(), platform.setting('actor_kind'), platform.actor(), platform.setting('role_name'), platform.unit(),
            platform.setting('purpose'), platform.setting('permission'), 'granted', $1, $2, $3, $4)
  $$;

  -- A refused attempt, in a transaction of its own. Strangers without a session leave no line: they are nobody.
  CREATE FUNCTION access.log_refusal(p_token_hash text, p_permission text) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO access.access_log (provider_id, actor_kind, employee_id, role, unit_id, purpose, permission, outcome)
    SELECT s.provider_id, s.kind, s.employee_id, coalesce(a.role, s.kind), a.unit_id, p.purpose, p.code, 'refused'
    FROM access.session s
    JOIN access.permission p ON p.code = p_permission
    LEFT JOIN access.assignment a ON a.provider_id = s.provider_id AND a.id = s.assignment_id
    WHERE s.token_hash = p_token_hash
  $$;
`;

/** Sealing runs behind the readers and takes only finished transactions, so that logging itself takes no lock. */
const SEAL = `
  CREATE TABLE access.access_log_seal (
    provider_id uuid        NOT NULL,
    seq         bigint      NOT NULL,
    log_at      timestamptz NOT NULL,
    log_id      uuid        NOT NULL,
    row_hash    bytea       NOT NULL,
    chain_hash  bytea       NOT NULL,
    PRIMARY KEY (provider_id, seq)
  );
  CREATE TABLE access.access_log_head (
    provider_id  uuid   PRIMARY KEY,
    sealed_below xid8   NOT NULL,
    seq          bigint NOT NULL,
    chain_hash   bytea  NOT NULL
  );

  CREATE FUNCTION access.log_row_hash(l access.access_log) RETURNS bytea LANGUAGE sql STABLE
  AS $$
    SELECT sha256(convert_to(jsonb_build_array(l.provider_id, l.id, extract(epoch FROM l.at), l.xid::text, l.actor_kind, l.employee_id, l.role,
      l.unit_id, l.purpose, l.permission, l.outcome, l.activity, l.patient_id, l.resource_type, l.resource_id)::text, 'UTF8'))
  $$;
`;

export const SEALING = `
  -- Seals every finished line of this provider; returns how many.
  CREATE FUNCTION access.seal_log() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    v_provider uuid := platform.provider();
    finished xid8 := pg_snapshot_xmin(pg_current_snapshot());
    head access.access_log_head;
    line access.access_log;
    hash bytea;
    started bigint;
  BEGIN
    INSERT INTO access.access_log_head VALUES (v_provider, '0', 0, '\\x') ON CONFLICT DO NOTHING;
    SELECT * INTO STRICT head FROM access.access_log_head h WHERE h.provider_id = v_provider FOR UPDATE;
    started := head.seq;
    FOR line IN
      SELECT * FROM access.access_log l
      WHERE l.provider_id = v_provider AND l.xid >= head.sealed_below AND l.xid < finished
      ORDER BY l.xid, l.at, l.id
    LOOP
      hash := access.log_row_hash(line);
      head.seq := head.seq + 1;
      head.chain_hash := sha256(head.chain_hash || hash);
      INSERT INTO access.access_log_seal VALUES (v_provider, head.seq, line.at, line.id, hash, head.chain_hash);
    END LOOP;
    UPDATE access.access_log_head h SET sealed_below = greatest(head.sealed_below, finished), seq = head.seq, chain_hash = head.chain_hash
    WHERE h.provider_id = v_provider;
    RETURN head.seq - started;
  END $$;

  -- The first broken link of this provider's chain, or nothing.
  CREATE FUNCTION access.verify_log() RETURNS TABLE (seq bigint, log_id uuid, fault text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    expected_seq bigint := 0;
    chain bytea := '\\x';
    link record;
  BEGIN
    FOR link IN
      SELECT s.*, CASE WHEN l.id IS NULL THEN NULL ELSE access.log_row_hash(l) END AS actual
      FROM access.access_log_seal s
      LEFT JOIN access.access_log l ON l.provider_id = s.provider_id AND l.at = s.log_at AND l.id = s.log_id
      WHERE s.provider_id = platform.provider() ORDER BY s.seq
    LOOP
      expected_seq := expected_seq + 1;
      chain := sha256(chain || link.row_hash);
      IF link.seq <> expected_seq THEN
        RETURN QUERY SELECT expected_seq, NULL::uuid, 'seal-missing'; RETURN;
      ELSIF link.actual IS NULL THEN
        RETURN QUERY SELECT link.seq, link.log_id, 'line-missing'; RETURN;
      ELSIF link.actual <> link.row_hash THEN
        RETURN QUERY SELECT link.seq, link.log_id, 'line-altered'; RETURN;
      ELSIF chain <> link.chain_hash THEN
        RETURN QUERY SELECT link.seq, link.log_id, 'chain-altered'; RETURN;
      END IF;
    END LOOP;
  END $$;
`;

export const DROP_LOG_MONTH = `
  CREATE FUNCTION access.drop_log_month(month date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF date_trunc('month', month) + interval '1 month' > clock_timestamp() - interval '5 years' THEN
      RAISE EXCEPTION 'access log lines are kept for five years' USING ERRCODE = 'check_violation';
    END IF;
    EXECUTE format('DROP TABLE access.%I', 'access_log_' || to_char(month, 'YYYY_MM'));
  END $$;
`;

/** HSLF-FS 2016:40 4 kap. 9 §: lines are kept for at least five years. */
const LOG_MONTHS = `
  CREATE FUNCTION access.open_log_months(ahead integer DEFAULT 24) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    month date := date_trunc('month', clock_timestamp() - interval '1 month');
  BEGIN
    FOR i IN 0 .. ahead + 1 LOOP
      EXECUTE format('CREATE TABLE IF NOT EXISTS access.%I PARTITION OF access.access_log FOR VALUES FROM (%L) TO (%L)',
        'access_log_' || to_char(month, 'YYYY_MM'), month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
      month := month + interval '1 month';
    END LOOP;
  END $$;

${DROP_LOG_MONTH}
  -- Months still open ahead of today; the health check turns red under three.
  CREATE FUNCTION access.log_months_ahead() RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT count(*)::integer FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = 'access.access_log'::regclass
      AND c.relname > 'access_log_' || to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY_MM')
  $$;

  REVOKE ALL ON FUNCTION access.seal_log(), access.verify_log(), access.drop_log_month(date), access.open_log_months(integer) FROM PUBLIC;
  SELECT access.open_log_months();
`;
