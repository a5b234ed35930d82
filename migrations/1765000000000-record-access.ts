import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OPENINGS } from './1764000000100-access.js';

/**
 * Who may open whose record: relations, blocks and choices as facts, and the functions that judge by them
 * (Patientdatalagen 4 kap. 1-5 §§; HSLF-FS 2016:40 4 kap.).
 */
export class RecordAccess1765000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TYPE access.opening ADD ATTRIBUTE assignment uuid;
      ALTER TABLE access.session ADD COLUMN locked_at timestamptz;`);
    await db.query(OPENINGS_WITH_ASSIGNMENT);
    await db.query(RULES);
    await db.query(RELATIONS);
    await db.query(BLOCKS);
    await db.query(TASKS);
    await db.query(OPEN_RECORD);
    await db.query(NEW_PURPOSES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM access.provider_purpose WHERE purpose IN ('access-control', 'incident');
      DROP FUNCTION access.open_record, access.choose, access.has_choice, access.relate, access.unrelate, platform.record, platform.record_units;
      DROP FUNCTION access.blocked;
      DROP TABLE access.task, access.block, access.active_choice, access.care_relation, access.access_rules CASCADE;
      DROP TRIGGER provider_has_rules ON access.provider;
      DROP FUNCTION access.give_rules;
      ALTER TYPE access.opening DROP ATTRIBUTE assignment;`);
    await db.query(OPENINGS.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    await db.query('ALTER TABLE access.session DROP COLUMN locked_at');
  }
}

/** As before, and telling the assignment too; a locked session opens nothing. */
const OPENINGS_WITH_ASSIGNMENT = `
  -- Who asks, and may they? Read afresh for every request, so an ended assignment or session ends at once.
  CREATE OR REPLACE FUNCTION access.open_request(p_token_hash text, p_permission text, p_now timestamptz) RETURNS access.opening
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
    WHERE se.token_hash = p_token_hash AND se.revoked_at IS NULL AND se.locked_at IS NULL AND se.expires_at > p_now
      AND se.last_used_at > p_now - interval '60 minutes';

    IF NOT FOUND OR (s.kind = 'staff' AND s.employee IS NULL) THEN
      o.outcome := 'not-signed-in';
      RETURN o;
    END IF;
    o := ROW ('open', s.provider_id, s.unit_id, s.kind, s.employee, coalesce(s.role, s.kind),
              s.purpose, s.db_role, s.patient_id, NULL, s.id, s.assignment);
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
  CREATE OR REPLACE FUNCTION access.open_visit(p_unit uuid, p_permission text) RETURNS access.opening
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT ROW (CASE WHEN pp.purpose IS NULL THEN 'no-such-purpose' ELSE 'open' END, u.provider_id, u.id, 'visitor', NULL, 'visitor',
                p.purpose, CASE WHEN pp.purpose IS NULL THEN NULL ELSE p.db_role END, NULL, NULL, NULL, NULL)::access.opening
    FROM access.unit u
    JOIN access.permission p ON p.code = p_permission AND p.actor = 'visitor'
    LEFT JOIN access.provider_purpose pp ON pp.provider_id = u.provider_id AND pp.purpose = p.purpose
    WHERE u.id = p_unit
  $$;

  -- Whoever holds the link from the mail may do the one thing it was made for, to the one thing it names.
  CREATE OR REPLACE FUNCTION access.open_link(p_token_hash text, p_permission text, p_now timestamptz) RETURNS access.opening
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT ROW ('open', t.provider_id, NULL, 'link', NULL, 'link', p.purpose, p.db_role, NULL, t.subject_id, NULL, NULL)::access.opening
    FROM access.link_token t
    JOIN access.permission p ON p.code = t.permission AND p.actor = 'link'
    JOIN access.provider_purpose pp ON pp.provider_id = t.provider_id AND pp.purpose = p.purpose
    WHERE t.token_hash = p_token_hash AND t.permission = p_permission AND t.expires_at > p_now
  $$;

  -- Before sign-in nobody is known and no provider chosen: only functions of the sign-in itself are within reach.
  CREATE OR REPLACE FUNCTION access.open_anyone(p_permission text) RETURNS access.opening
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT ROW ('open', NULL, NULL, 'anyone', NULL, 'anyone', p.purpose, p.db_role, NULL, NULL, NULL, NULL)::access.opening
    FROM access.permission p WHERE p.code = p_permission AND p.actor = 'anyone'
  $$;

  -- Routes without personal data read what belongs to nobody in particular.
  CREATE OR REPLACE FUNCTION access.open_public() RETURNS access.opening LANGUAGE sql STABLE
  AS $$ SELECT ROW ('open', NULL, NULL, 'everybody', NULL, 'everybody', 'none', 'kallelse_public', NULL, NULL, NULL, NULL)::access.opening $$;

  -- The relay moves jobs of every provider from the outbox to the queue, and can do nothing else.
  CREATE OR REPLACE FUNCTION access.open_relay() RETURNS access.opening LANGUAGE sql STABLE
  AS $$ SELECT ROW ('open', NULL, NULL, 'system', NULL, 'system', 'none', 'kallelse_relay', NULL, NULL, NULL, NULL)::access.opening $$;

  CREATE OR REPLACE FUNCTION access.open_job(p_permission text, p_provider uuid) RETURNS access.opening
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT ROW ('open', pp.provider_id, NULL, 'system', NULL, 'system', p.purpose, p.db_role, NULL, NULL, NULL, NULL)::access.opening
    FROM access.permission p
    JOIN access.provider_purpose pp ON pp.provider_id = p_provider AND pp.purpose = p.purpose
    WHERE p.code = p_permission AND p.actor = 'system'
  $$;
`;

/** What a provider decides for itself. Every provider has a row from its first moment. */
const RULES = `
  CREATE TABLE access.access_rules (
    provider_id          uuid        NOT NULL PRIMARY KEY REFERENCES access.provider,
    -- A visit this far ahead or behind is a care relation.
    relation_days_ahead  smallint    NOT NULL DEFAULT 60 CONSTRAINT relation_days_ahead_within CHECK (relation_days_ahead BETWEEN 0 AND 365),
    relation_days_after  smallint    NOT NULL DEFAULT 180 CONSTRAINT relation_days_after_within CHECK (relation_days_after BETWEEN 0 AND 1100),
    choice_hours         smallint    NOT NULL DEFAULT 4 CONSTRAINT choice_hours_within CHECK (choice_hours BETWEEN 1 AND 24),
    block_opening_hours  smallint    NOT NULL DEFAULT 4 CONSTRAINT block_opening_hours_within CHECK (block_opening_hours BETWEEN 1 AND 24),
    searches_per_hour    smallint    NOT NULL DEFAULT 30 CONSTRAINT searches_per_hour_within CHECK (searches_per_hour BETWEEN 5 AND 500),
    choices_per_day      smallint    NOT NULL DEFAULT 10 CONSTRAINT choices_per_day_within CHECK (choices_per_day BETWEEN 1 AND 200),
    sample_size          smallint    NOT NULL DEFAULT 10 CONSTRAINT sample_size_within CHECK (sample_size BETWEEN 1 AND 200),
    hired_staff          boolean     NOT NULL DEFAULT false,
    names_in_log_report  boolean     NOT NULL DEFAULT false
  );

  CREATE FUNCTION access.give_rules() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ BEGIN
    INSERT INTO access.access_rules (provider_id) VALUES (NEW.id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER provider_has_rules AFTER INSERT ON access.provider FOR EACH ROW EXECUTE FUNCTION access.give_rules();
  INSERT INTO access.access_rules (provider_id) SELECT id FROM access.provider;
`;

/** PDL 4 kap. 1 §: only whoever takes part in the care, or needs the data for work in care, may read. */
const RELATIONS = `
  CREATE TABLE access.care_relation (
    provider_id uuid        NOT NULL,
    patient_id  uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    -- The booking, patient, recall item, entry or task it comes from.
    source_id   uuid        NOT NULL,
    why         text        NOT NULL CONSTRAINT care_relation_why_known CHECK (why IN ('visit', 'registration', 'recall', 'documentation', 'task')),
    at          timestamptz NOT NULL,
    ended_at    timestamptz,
    PRIMARY KEY (provider_id, patient_id, unit_id, source_id)
  );

  -- HSLF-FS 2016:40 4 kap.: what somebody chose to open, why, and until when. Rows are only inserted.
  CREATE TABLE access.active_choice (
    provider_id    uuid        NOT NULL,
    id             uuid        NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    at             timestamptz NOT NULL,
    employee_id    uuid        NOT NULL,
    session_id     uuid,
    unit_id        uuid        NOT NULL,
    patient_id     uuid        NOT NULL,
    kind           text        NOT NULL CONSTRAINT active_choice_kind_known CHECK (kind IN
      ('without-relation', 'other-units', 'protected-identity', 'blocked-shown', 'blocked-consent', 'blocked-emergency')),
    reason         text        NOT NULL CONSTRAINT active_choice_reason_known CHECK (reason IN
      ('planned-care', 'asked-by-patient', 'colleague-asked', 'complaint', 'quality', 'emergency', 'other')),
    note           text        CONSTRAINT active_choice_note_length CHECK (length(note) BETWEEN 1 AND 500),
    target_unit_id uuid,
    expires_at     timestamptz NOT NULL,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, employee_id) REFERENCES access.employee,
    FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit,
    FOREIGN KEY (provider_id, target_unit_id) REFERENCES access.unit,
    FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient,
    CONSTRAINT active_choice_other_told CHECK (reason <> 'other' OR note IS NOT NULL),
    CONSTRAINT active_choice_opens_one_unit CHECK ((kind IN ('blocked-consent', 'blocked-emergency')) = (target_unit_id IS NOT NULL))
  );
  CREATE INDEX active_choice_in_force ON access.active_choice (provider_id, patient_id, employee_id, expires_at);
  CREATE INDEX active_choice_of_employee ON access.active_choice (provider_id, employee_id, at);

  CREATE FUNCTION access.relate(p_patient uuid, p_source uuid, p_why text, p_at timestamptz, p_unit uuid DEFAULT platform.unit()) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at)
    VALUES (platform.provider(), p_patient, p_unit, p_source, p_why, p_at)
    ON CONFLICT (provider_id, patient_id, unit_id, source_id) DO UPDATE SET at = excluded.at, ended_at = NULL
  $$;

  CREATE FUNCTION access.unrelate(p_patient uuid, p_source uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    UPDATE access.care_relation SET ended_at = platform.now()
    WHERE provider_id = platform.provider() AND patient_id = p_patient AND source_id = p_source AND ended_at IS NULL
  $$;

  -- Has whoever asks made this choice for this patient, at this unit, and is it still in force?
  CREATE FUNCTION access.has_choice(p_kind text, p_patient uuid, p_target uuid DEFAULT NULL) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (
      SELECT FROM access.active_choice c
      WHERE c.provider_id = platform.provider() AND c.patient_id = p_patient AND c.employee_id = platform.actor()
        AND c.unit_id = platform.unit() AND c.kind = p_kind AND c.expires_at > platform.now()
        AND c.target_unit_id IS NOT DISTINCT FROM p_target)
  $$;

  -- Writes the choice and its line in the access log. NULL: no such patient here.
  CREATE FUNCTION access.choose(p_id uuid, p_patient uuid, p_kind text, p_reason text, p_note text, p_target uuid DEFAULT NULL) RETURNS timestamptz
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    lifts boolean := p_kind IN ('blocked-consent', 'blocked-emergency');
    ends timestamptz;
  BEGIN
    -- Patientdatalagen 4 kap. 5 §: first one is told where something is blocked, then one decides which to open.
    IF lifts AND NOT access.has_choice('blocked-shown', p_patient) THEN
      RETURN NULL;
    END IF;
    SELECT platform.now() + make_interval(hours => CASE WHEN lifts THEN r.block_opening_hours ELSE r.choice_hours END) INTO ends
    FROM access.access_rules r
    WHERE r.provider_id = platform.provider()
      AND EXISTS (SELECT FROM patient.patient p WHERE p.provider_id = r.provider_id AND p.id = p_patient);
    IF ends IS NULL THEN
      RETURN NULL;
    END IF;
    INSERT INTO access.active_choice (provider_id, id, at, employee_id, session_id, unit_id, patient_id, kind, reason, note, target_unit_id, expires_at)
    VALUES (platform.provider(), p_id, platform.now(), platform.actor(), platform.setting('session')::uuid, platform.unit(), p_patient,
            p_kind, p_reason, p_note, p_target, ends);
    PERFORM set_config('app.access_basis', 'choice:' || p_kind || ':' || p_reason, true);
    PERFORM access.log(CASE WHEN lifts THEN 'Nödöppning' ELSE 'Läsa' END, p_patient, 'ActiveChoice', p_id);
    RETURN ends;
  END $$;
`;

/** PDL 4 kap. 4 §: all that one unit or process documented is kept from the others, from the moment it is asked for. */
const BLOCKS = `
  CREATE TABLE access.block (
    provider_id      uuid        NOT NULL,
    id               uuid        NOT NULL,
    created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    patient_id       uuid        NOT NULL,
    unit_id          uuid,
    -- A process is what units of one discipline do: access.unit.discipline.
    process          text,
    from_at          timestamptz NOT NULL,
    -- Without an employee the patient did it herself, signed in.
    recorded_by      uuid,
    ended_at         timestamptz,
    ended_by         uuid,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient,
    FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit,
    FOREIGN KEY (provider_id, recorded_by) REFERENCES access.employee,
    FOREIGN KEY (provider_id, ended_by) REFERENCES access.employee,
    CONSTRAINT block_of_unit_or_process CHECK ((unit_id IS NULL) <> (process IS NULL)),
    CONSTRAINT block_period CHECK (ended_at IS NULL OR ended_at >= from_at)
  );
  CREATE UNIQUE INDEX block_once ON access.block (provider_id, patient_id, unit_id, process) NULLS NOT DISTINCT WHERE ended_at IS NULL;

  -- Is what this unit documented of this patient kept from whoever asks? The only reader of blocks that policies ask.
  CREATE FUNCTION access.blocked(p_patient uuid, p_unit uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT platform.setting('actor_kind') = 'staff' AND p_unit IS DISTINCT FROM platform.unit()
      AND EXISTS (
        SELECT FROM access.block b
        WHERE b.provider_id = platform.provider() AND b.patient_id = p_patient AND b.ended_at IS NULL
          AND (b.unit_id = p_unit
               OR EXISTS (SELECT FROM access.unit u WHERE u.provider_id = b.provider_id AND u.id = p_unit AND u.discipline = b.process)
                  AND NOT EXISTS (SELECT FROM access.unit own WHERE own.provider_id = b.provider_id AND own.id = platform.unit()
                                  AND own.discipline = b.process)))
      AND NOT access.has_choice('blocked-consent', p_patient, p_unit)
      AND NOT access.has_choice('blocked-emergency', p_patient, p_unit)
  $$;
`;

/** What somebody has to look into, for a role at a unit; who is done says so. */
const TASKS = `
  CREATE TABLE access.task (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind        text        NOT NULL CONSTRAINT task_kind_is_a_code CHECK (kind ~ '^[a-z][a-z-]{2,40}$'),
    role        text        NOT NULL,
    unit_id     uuid        NOT NULL,
    patient_id  uuid,
    -- What it is about: a choice, a booking, a case.
    subject_id  uuid,
    due_on      date        NOT NULL,
    done_at     timestamptz,
    done_by     uuid,
    note        text        CONSTRAINT task_note_length CHECK (length(note) BETWEEN 1 AND 1000),
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit,
    FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient,
    FOREIGN KEY (provider_id, done_by) REFERENCES access.employee,
    CONSTRAINT task_done_whole CHECK ((done_at IS NULL) = (done_by IS NULL))
  );
  CREATE INDEX task_open ON access.task (provider_id, unit_id, role) WHERE done_at IS NULL;
`;

/**
 * A transaction opens one patient's record at most. What is open stands in its settings, and the row policies of the
 * journal compare with them: whoever forgets to open a record reads nothing.
 */
const OPEN_RECORD = `
  CREATE FUNCTION platform.record() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.record', true), '')::uuid $$;
  CREATE FUNCTION platform.record_units() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.record_units', true), '')::uuid[] $$;

  -- Outcomes: open, relation-needed, identity-protected, not-found.
  CREATE FUNCTION access.open_record(p_patient uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_own uuid := platform.unit();
    v_protected boolean;
    related boolean;
    choice record;
    units uuid[];
  BEGIN
    SELECT p.protected_identity INTO v_protected FROM patient.patient p WHERE p.provider_id = v_provider AND p.id = p_patient;
    IF NOT FOUND THEN
      RETURN 'not-found';
    END IF;
    IF v_protected AND platform.setting('actor_kind') = 'staff' AND NOT access.has_choice('protected-identity', p_patient) THEN
      RETURN 'identity-protected';
    END IF;
    IF platform.setting('actor_kind') = 'patient' AND platform.patient() = p_patient THEN
      units := ARRAY (SELECT u.id FROM access.unit u WHERE u.provider_id = v_provider);
      PERFORM set_config('app.access_basis', 'self', true);
    ELSIF platform.setting('actor_kind') = 'staff' THEN
      SELECT EXISTS (
        SELECT FROM access.care_relation r JOIN access.access_rules w ON w.provider_id = r.provider_id
        WHERE r.provider_id = v_provider AND r.patient_id = p_patient AND r.unit_id = v_own AND r.ended_at IS NULL
          AND r.at BETWEEN platform.now() - make_interval(days => w.relation_days_after)
                       AND platform.now() + make_interval(days => w.relation_days_ahead)) INTO related;
      SELECT count(*) FILTER (WHERE c.kind IN ('without-relation', 'other-units', 'blocked-consent', 'blocked-emergency')) > 0 AS made,
             coalesce(bool_or(c.kind = 'other-units'), false) AS others,
             coalesce(array_agg(c.target_unit_id) FILTER (WHERE c.target_unit_id IS NOT NULL), '{}') AS lifted,
             (array_agg(c.kind || ':' || c.reason ORDER BY c.target_unit_id IS NULL, c.kind = 'without-relation', c.at DESC)
                FILTER (WHERE c.kind NOT IN ('protected-identity', 'blocked-shown')))[1] AS basis
      INTO choice
      FROM access.active_choice c
      WHERE c.provider_id = v_provider AND c.patient_id = p_patient AND c.employee_id = platform.actor() AND c.unit_id = v_own
        AND c.expires_at > platform.now();
      IF NOT related AND NOT choice.made THEN
        RETURN 'relation-needed';
      END IF;
      units := v_own || choice.lifted;
      IF choice.others THEN
        units := units || ARRAY (
          SELECT u.id FROM access.unit u
          WHERE u.provider_id = v_provider AND u.id <> v_own AND NOT access.blocked(p_patient, u.id));
      END IF;
      PERFORM set_config('app.access_basis', CASE WHEN choice.made THEN 'choice:' || choice.basis ELSE 'relation' END, true);
    ELSE
      RETURN 'not-found';
    END IF;
    PERFORM set_config('app.record', p_patient::text, true), set_config('app.record_units', units::text, true);
    RETURN 'open';
  END $$;
`;

/** Duties of every provider, whatever its policy says. */
const NEW_PURPOSES = `
  INSERT INTO access.provider_purpose (provider_id, purpose)
  SELECT p.id, d.purpose FROM access.provider p, unnest(ARRAY['access-control', 'incident']) AS d (purpose)
  ON CONFLICT DO NOTHING;
`;
