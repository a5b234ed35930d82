import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DROP_LOG_MONTH, LOG_LINES, SEALING } from './1764000000100-access.js';

/** Lines that tell session, assignment and on what ground; seals over all of it; anchors, and what retention took away. */
export class AccessLog1765000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(LINES);
    await db.query(SEALS);
    await db.query(VERIFICATION);
    await db.query(ANCHORS);
    await db.query(RETENTION);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION access.retain_log, access.anchor_log, access.log_refused_sign_in, access.log_refusal, access.log_level;
      DROP AGGREGATE access.chained (bytea, bytea);
      DROP FUNCTION access.chain_link;`);
    await db.query(LOG_LINES.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    await db.query(SEALING.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    await db.query(DROP_LOG_MONTH.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    await db.query(`
      DROP FUNCTION access.log_row_hash (access.access_log, smallint), access.log_chain_start;
      DROP TABLE access.access_log_anchor, access.access_log_dropped_month;
      ALTER TABLE access.access_log_seal DROP COLUMN version;
      DROP INDEX access.access_log_of_employee;
      ALTER TABLE access.access_log DROP COLUMN session_id, DROP COLUMN assignment_id, DROP COLUMN level, DROP COLUMN args;`);
  }
}

/** As Inera's contract has them: activityLevel and activityArgs. Codes only, never a word that somebody typed. */
const COLUMNS = `
  ALTER TABLE access.access_log
    ADD COLUMN session_id    uuid,
    ADD COLUMN assignment_id uuid,
    ADD COLUMN level         text CONSTRAINT access_log_level_known CHECK (level IN ('unit', 'provider')),
    ADD COLUMN args          text CONSTRAINT access_log_args_are_codes CHECK (args ~ '^[A-Za-z0-9:,._-]{1,200}$');
  CREATE INDEX access_log_of_employee ON access.access_log (provider_id, employee_id, at);

  -- Lines sealed before this version are verified as they were sealed.
  ALTER TABLE access.access_log_seal ADD COLUMN version smallint NOT NULL DEFAULT 1;

  CREATE TABLE access.access_log_anchor (
    provider_id uuid        NOT NULL,
    day         date        NOT NULL,
    seq         bigint      NOT NULL,
    chain_hash  bytea       NOT NULL,
    made_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (provider_id, day)
  );

  -- What retention took away, and where the chain begins since then. These rows stay.
  CREATE TABLE access.access_log_dropped_month (
    provider_id uuid        NOT NULL,
    month       date        NOT NULL,
    lines       bigint      NOT NULL,
    last_seq    bigint      NOT NULL,
    chain_hash  bytea       NOT NULL,
    dropped_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (provider_id, month),
    CONSTRAINT dropped_after_five_years CHECK (month + interval '61 months' <= dropped_at AT TIME ZONE 'UTC')
  );
`;

const LINES = `
  -- How far the reader reached: what the own unit wrote, or what others of the provider did (HSLF-FS 2016:40 4 kap. 4 §).
  CREATE FUNCTION access.log_level() RETURNS text LANGUAGE sql STABLE
  AS $$
    SELECT CASE WHEN platform.unit() IS NULL THEN NULL
                WHEN platform.setting('access_basis') LIKE 'choice:other-units%' OR platform.setting('access_basis') LIKE 'choice:blocked%' THEN 'provider'
                ELSE 'unit' END
  $$;

  -- The line of this access, in this transaction; who and why come from the transaction itself.
  CREATE OR REPLACE FUNCTION access.log(activity text, patient uuid, resource_type text, resource_id uuid) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO access.access_log
      (provider_id, actor_kind, employee_id, role, unit_id, purpose, permission, outcome, activity, patient_id, resource_type, resource_id,
       session_id, assignment_id, level, args)
    VALUES (platform.provider(), platform.setting('actor_kind'), platform.actor(), platform.setting('role_name'), platform.unit(),
            platform.setting('purpose'), platform.setting('permission'), 'granted', $1, $2, $3, $4,
            platform.setting('session')::uuid, platform.setting('assignment')::uuid, access.log_level(), platform.setting('access_basis'))
  $$;

  -- A refused attempt, in a transaction of its own. Strangers without a session leave no line: they are nobody.
  -- Whose data was asked for is kept if there is such a patient here.
  DROP FUNCTION access.log_refusal (text, text);
  CREATE FUNCTION access.log_refusal(p_token_hash text, p_permission text, p_patient uuid DEFAULT NULL) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO access.access_log
      (provider_id, actor_kind, employee_id, role, unit_id, purpose, permission, outcome, patient_id, session_id, assignment_id)
    SELECT s.provider_id, s.kind, s.employee_id, coalesce(a.role, s.kind), a.unit_id, p.purpose, p.code, 'refused', t.id, s.id, a.id
    FROM access.session s
    JOIN access.permission p ON p.code = p_permission
    LEFT JOIN access.assignment a ON a.provider_id = s.provider_id AND a.id = s.assignment_id
    LEFT JOIN patient.patient t ON t.provider_id = s.provider_id AND t.id = p_patient
    WHERE s.token_hash = p_token_hash
  $$;

  -- BankID or a broker vouches for somebody who may not sign in: a line with each employment the person had.
  CREATE FUNCTION access.log_refused_sign_in(p_personnummer text, p_reason text) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO access.access_log (provider_id, actor_kind, employee_id, role, purpose, permission, outcome, args)
    SELECT e.provider_id, 'staff', e.id, 'staff', p.purpose, p.code, 'refused', p_reason
    FROM access.employee e JOIN access.permission p ON p.code = 'sign-in:begin'
    WHERE e.personnummer = p_personnummer
  $$;
`;

const SEALS = `
  -- The second version covers every column. A line sealed by the first has nothing in those it did not cover.
  CREATE FUNCTION access.log_row_hash(l access.access_log, p_version smallint) RETURNS bytea LANGUAGE sql STABLE
  AS $$
    SELECT CASE WHEN p_version = 1 AND num_nonnulls(l.session_id, l.assignment_id, l.level, l.args) = 0 THEN access.log_row_hash(l)
                WHEN p_version = 2 THEN sha256(convert_to(jsonb_build_array(2, l.provider_id, l.id, extract(epoch FROM l.at), l.xid::text,
                  l.actor_kind, l.employee_id, l.role, l.unit_id, l.purpose, l.permission, l.outcome, l.activity, l.patient_id, l.resource_type,
                  l.resource_id, l.session_id, l.assignment_id, l.level, l.args)::text, 'UTF8')) END
  $$;

  -- Each link hashes the one before it: as a window, a whole stretch is chained by one statement.
  CREATE FUNCTION access.chain_link(chain bytea, row_hash bytea, head bytea) RETURNS bytea LANGUAGE sql IMMUTABLE
  AS $$ SELECT sha256(coalesce(chain, head) || row_hash) $$;
  CREATE AGGREGATE access.chained(row_hash bytea, head bytea) (SFUNC = access.chain_link, STYPE = bytea);

  -- Seals every finished line of this provider; returns how many.
  CREATE OR REPLACE FUNCTION access.seal_log() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    v_provider uuid := platform.provider();
    finished xid8;
    head access.access_log_head;
    sealed bigint;
  BEGIN
    INSERT INTO access.access_log_head VALUES (v_provider, '0', 0, '\\x') ON CONFLICT DO NOTHING;
    SELECT * INTO STRICT head FROM access.access_log_head h WHERE h.provider_id = v_provider FOR UPDATE;
    finished := pg_snapshot_xmin(pg_current_snapshot());

    INSERT INTO access.access_log_seal (provider_id, seq, log_at, log_id, row_hash, chain_hash, version)
    SELECT v_provider, head.seq + row_number() OVER w, l.at, l.id, l.hash, access.chained(l.hash, head.chain_hash) OVER w, 2
    FROM (
      SELECT o.xid, o.at, o.id, access.log_row_hash(o, 2::smallint) AS hash FROM access.access_log o
      WHERE o.provider_id = v_provider AND o.xid >= head.sealed_below AND o.xid < finished
    ) l
    WINDOW w AS (ORDER BY l.xid, l.at, l.id ROWS UNBOUNDED PRECEDING);
    GET DIAGNOSTICS sealed = ROW_COUNT;

    UPDATE access.access_log_head h
    SET sealed_below = greatest(head.sealed_below, finished), seq = head.seq + sealed,
        chain_hash = coalesce((SELECT s.chain_hash FROM access.access_log_seal s
                               WHERE s.provider_id = v_provider AND s.seq = head.seq + sealed), head.chain_hash)
    WHERE h.provider_id = v_provider;
    RETURN sealed;
  END $$;
`;

const VERIFICATION = `
  -- Where this provider's chain begins: at its first line, or behind what retention took. A younger month is no excuse.
  CREATE FUNCTION access.log_chain_start() RETURNS TABLE (seq bigint, chain_hash bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    (SELECT d.last_seq, d.chain_hash FROM access.access_log_dropped_month d
     WHERE d.provider_id = platform.provider() AND d.month + interval '61 months' <= clock_timestamp() AT TIME ZONE 'UTC'
     UNION ALL SELECT 0, '\\x')
    ORDER BY 1 DESC LIMIT 1
  $$;

  -- The first broken link of this provider's chain, or nothing. Each link is judged by the one before it, so one pass is
  -- enough: seals one after the other, then the end of the chain, the anchors, and lines that were slipped in.
  CREATE OR REPLACE FUNCTION access.verify_log() RETURNS TABLE (seq bigint, log_id uuid, fault text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    WITH dropped AS (
      SELECT d.month FROM access.access_log_dropped_month d
      WHERE d.provider_id = platform.provider() AND d.month + interval '61 months' <= clock_timestamp() AT TIME ZONE 'UTC'
    ), seals AS (
      SELECT s.*, b.seq AS start_seq, b.chain_hash AS start_hash
      FROM access.log_chain_start() b JOIN access.access_log_seal s ON s.provider_id = platform.provider() AND s.seq > b.seq
    ), links AS (
      SELECT s.seq, s.log_id, s.row_hash, s.chain_hash, access.log_row_hash(l, s.version) AS actual,
             l.id IS NULL AND date_trunc('month', s.log_at AT TIME ZONE 'UTC')::date NOT IN (SELECT month FROM dropped) AS missing,
             l.id IS NULL AS gone,
             lag(s.seq, 1, s.start_seq) OVER w AS seq_before, lag(s.chain_hash, 1, s.start_hash) OVER w AS chain_before
      FROM seals s
      LEFT JOIN access.access_log l ON l.provider_id = s.provider_id AND l.at = s.log_at AND l.id = s.log_id
      WINDOW w AS (ORDER BY s.seq)
    ), last AS (
      SELECT coalesce(max(s.seq), b.seq) AS seq,
             coalesce((array_agg(s.chain_hash ORDER BY s.seq DESC))[1], b.chain_hash) AS chain_hash
      FROM access.log_chain_start() b LEFT JOIN seals s ON true GROUP BY b.seq, b.chain_hash
    ), judged AS (
      SELECT CASE WHEN k.seq <> k.seq_before + 1 THEN k.seq_before + 1 ELSE k.seq END AS seq,
             CASE WHEN k.seq = k.seq_before + 1 THEN k.log_id END AS log_id,
             CASE WHEN k.seq <> k.seq_before + 1 THEN 'seal-missing'
                  WHEN k.missing THEN 'line-missing'
                  WHEN NOT k.gone AND k.actual IS DISTINCT FROM k.row_hash THEN 'line-altered'
                  WHEN k.chain_hash <> sha256(k.chain_before || k.row_hash) THEN 'chain-altered' END AS fault
      FROM links k
      UNION ALL
      SELECT l.seq + 1, NULL, 'tail-cut'
      FROM last l LEFT JOIN access.access_log_head h ON h.provider_id = platform.provider()
      WHERE h.seq > l.seq OR h.seq IS NULL AND l.seq > 0
      UNION ALL
      SELECT l.seq, NULL, 'head-altered'
      FROM last l JOIN access.access_log_head h ON h.provider_id = platform.provider()
      WHERE h.seq < l.seq OR h.seq = l.seq AND h.chain_hash <> l.chain_hash
      UNION ALL
      SELECT a.seq, NULL, CASE WHEN s.seq IS NULL THEN 'tail-cut' ELSE 'anchor-differs' END
      FROM access.access_log_anchor a CROSS JOIN access.log_chain_start() b
      LEFT JOIN seals s ON s.seq = a.seq
      WHERE a.provider_id = platform.provider() AND a.seq > b.seq AND s.chain_hash IS DISTINCT FROM a.chain_hash
      UNION ALL
      -- What was anchored within five years cannot have been dropped by retention.
      SELECT a.seq, NULL, 'seal-missing' FROM access.access_log_anchor a CROSS JOIN access.log_chain_start() b
      WHERE a.provider_id = platform.provider() AND a.seq < b.seq AND a.day > clock_timestamp() - interval '5 years'
      UNION ALL
      -- By its own account older than what is sealed, and yet not sealed: it was slipped in afterwards.
      SELECT NULL, l.id, 'line-unsealed'
      FROM access.access_log l JOIN access.access_log_head h ON h.provider_id = l.provider_id
      WHERE l.provider_id = platform.provider() AND l.xid < h.sealed_below
        AND NOT EXISTS (SELECT FROM seals s WHERE s.log_at = l.at AND s.log_id = l.id)
    )
    SELECT j.seq, j.log_id, j.fault FROM judged j WHERE j.fault IS NOT NULL ORDER BY j.seq NULLS LAST, j.log_id LIMIT 1
  $$;
`;

const ANCHORS = `
  -- This day's end of the chain, to be written down where nobody who can change the database can reach. The first stands.
  CREATE FUNCTION access.anchor_log() RETURNS TABLE (day date, seq bigint, chain_hash text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    today date := (platform.now() AT TIME ZONE 'Europe/Stockholm')::date;
  BEGIN
    INSERT INTO access.access_log_anchor AS a (provider_id, day, seq, chain_hash)
    SELECT h.provider_id, today, h.seq, h.chain_hash FROM access.access_log_head h
    WHERE h.provider_id = platform.provider() AND h.seq > 0
    ON CONFLICT DO NOTHING;
    RETURN QUERY SELECT a.day, a.seq, encode(a.chain_hash, 'hex') FROM access.access_log_anchor a
    WHERE a.provider_id = platform.provider() AND a.day = today;
  END $$;
  REVOKE ALL ON FUNCTION access.anchor_log() FROM PUBLIC;
`;

/** HSLF-FS 2016:40 4 kap. 9 §: at least five years. What goes then is told by a row that stays. */
const RETENTION = `
  CREATE OR REPLACE FUNCTION access.drop_log_month(month date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    v_month date := date_trunc('month', month);
    begins timestamptz := date_trunc('month', month)::timestamp AT TIME ZONE 'UTC';
    ends timestamptz := (date_trunc('month', month)::timestamp + interval '1 month') AT TIME ZONE 'UTC';
  BEGIN
    IF ends > clock_timestamp() - interval '5 years' THEN
      RAISE EXCEPTION 'access log lines are kept for five years' USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (
      SELECT FROM access.access_log l WHERE l.at >= begins AND l.at < ends AND NOT EXISTS (
        SELECT FROM access.access_log_seal s WHERE s.provider_id = l.provider_id AND s.log_at = l.at AND s.log_id = l.id)) THEN
      RAISE EXCEPTION 'a line of % is not sealed', v_month USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;

    -- The chain begins anew behind the last seal of which it and all before it are gone.
    INSERT INTO access.access_log_dropped_month (provider_id, month, lines, last_seq, chain_hash)
    SELECT g.provider_id, v_month, g.lines, g.last_seq, s.chain_hash
    FROM (
      SELECT s.provider_id, count(*) FILTER (WHERE s.log_at >= begins AND s.log_at < ends) AS lines,
             coalesce(min(s.seq) FILTER (WHERE (s.log_at < begins OR s.log_at >= ends) AND d.month IS NULL) - 1, max(s.seq)) AS last_seq
      FROM access.access_log_seal s
      LEFT JOIN access.access_log_dropped_month d
        ON d.provider_id = s.provider_id AND d.month = date_trunc('month', s.log_at AT TIME ZONE 'UTC')::date
      GROUP BY s.provider_id
    ) g
    LEFT JOIN LATERAL (
      SELECT k.chain_hash FROM access.access_log_seal k WHERE k.provider_id = g.provider_id AND k.seq = g.last_seq
      UNION ALL
      SELECT d.chain_hash FROM access.access_log_dropped_month d WHERE d.provider_id = g.provider_id AND d.last_seq = g.last_seq
      UNION ALL SELECT '\\x' LIMIT 1
    ) s ON true
    WHERE g.lines > 0;
    DELETE FROM access.access_log_seal s USING access.access_log_dropped_month d
    WHERE d.provider_id = s.provider_id AND d.month = v_month AND s.seq <= d.last_seq;
    EXECUTE format('DROP TABLE access.%I', 'access_log_' || to_char(v_month, 'YYYY_MM'));
  END $$;

  -- Drops what has been kept long enough, oldest first; returns the months. Readers are never kept waiting for it.
  CREATE FUNCTION access.retain_log() RETURNS SETOF date
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
  AS $$
  DECLARE
    old date;
  BEGIN
    FOR old IN
      SELECT to_date(substr(c.relname, 12), 'YYYY_MM') FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'access.access_log'::regclass
        AND to_date(substr(c.relname, 12), 'YYYY_MM') + interval '61 months' <= clock_timestamp() AT TIME ZONE 'UTC'
      ORDER BY 1
    LOOP
      PERFORM access.drop_log_month(old);
      RETURN NEXT old;
    END LOOP;
  END $$;
  REVOKE ALL ON FUNCTION access.retain_log(), access.log_chain_start() FROM PUBLIC;
`;
