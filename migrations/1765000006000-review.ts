import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reviewer's work list, and the quotas that put lines on it (HSLF-FS 2016:40 4 kap. 9 §: systematic sample checks, documented). */
export class Review1765000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(WORK_LIST);
    await db.query(FACTS);
    await db.query(QUOTAS);
    await db.query(NOTE_SEARCH);
    await db.query(NOTE_CHOICE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION access.note_choice, access.note_search, access.judge_search, access.mark_quota, access.expected_today,
        access.search_quota, access.forget_searches;
      DROP TABLE access.limit_reason, access.patient_search;
      DROP SCHEMA audit CASCADE`);
  }
}

const WORK_LIST = `
  CREATE SCHEMA audit;
  GRANT USAGE ON SCHEMA audit TO PUBLIC;

  -- One month of one unit is drawn once. Whoever has the seed can draw it again and get the same.
  CREATE TABLE audit.review_draw (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    unit_id     uuid        NOT NULL,
    month       date        NOT NULL CONSTRAINT review_draw_month CHECK (extract(day FROM month) = 1),
    drawn_at    timestamptz NOT NULL,
    seed        text        NOT NULL,
    occasions   integer     NOT NULL CONSTRAINT review_draw_occasions CHECK (occasions >= 0),
    sample_size integer     NOT NULL CONSTRAINT review_draw_size CHECK (sample_size > 0),
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit,
    CONSTRAINT review_draw_once UNIQUE (provider_id, unit_id, month)
  );

  -- One occasion: what one employee did with one patient's data at one unit on one day. A quota's has no one patient.
  CREATE TABLE audit.review_item (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    unit_id     uuid        NOT NULL,
    month       date        NOT NULL CONSTRAINT review_item_month CHECK (extract(day FROM month) = 1),
    day         date        NOT NULL CONSTRAINT review_item_day_in_month CHECK (day >= month AND day < month + interval '1 month'),
    employee_id uuid        NOT NULL,
    role        text        NOT NULL,
    patient_id  uuid,
    drawn       text        NOT NULL CONSTRAINT review_item_drawn_known CHECK (drawn IN ('risk', 'random', 'choice', 'quota')),
    rules       text[]      NOT NULL,
    score       integer     NOT NULL CONSTRAINT review_item_score CHECK (score >= 0),
    first_at    timestamptz NOT NULL,
    last_at     timestamptz NOT NULL,
    lines       integer     NOT NULL CONSTRAINT review_item_lines CHECK (lines > 0),
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit,
    FOREIGN KEY (provider_id, employee_id) REFERENCES access.employee,
    FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient,
    CONSTRAINT review_item_of_employee UNIQUE (provider_id, id, employee_id),
    CONSTRAINT review_item_span CHECK (first_at <= last_at),
    CONSTRAINT review_item_about_somebody CHECK ((patient_id IS NULL) = (drawn = 'quota'))
  );
  CREATE UNIQUE INDEX review_item_once ON audit.review_item (provider_id, unit_id, employee_id, patient_id, day) WHERE patient_id IS NOT NULL;
  CREATE UNIQUE INDEX review_item_quota_once ON audit.review_item (provider_id, unit_id, employee_id, day, rules) WHERE patient_id IS NULL;
  CREATE INDEX review_item_of_month ON audit.review_item (provider_id, unit_id, month);

  -- Only inserted: a changed mind is a new row. Nobody reviews himself (LOG-4).
  CREATE TABLE audit.review_verdict (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    item_id     uuid        NOT NULL,
    employee_id uuid        NOT NULL,
    verdict     text        NOT NULL CONSTRAINT review_verdict_known CHECK (verdict IN ('justified', 'unjustified', 'to-follow-up')),
    note        text        CONSTRAINT review_verdict_note_length CHECK (length(note) BETWEEN 1 AND 1000),
    reviewed_by uuid        NOT NULL,
    reviewed_at timestamptz NOT NULL,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, item_id, employee_id) REFERENCES audit.review_item (provider_id, id, employee_id),
    FOREIGN KEY (provider_id, reviewed_by) REFERENCES access.employee,
    CONSTRAINT review_verdict_of_another CHECK (reviewed_by <> employee_id),
    CONSTRAINT review_verdict_told CHECK (verdict = 'justified' OR note IS NOT NULL)
  );
  CREATE INDEX review_verdict_of_item ON audit.review_verdict (provider_id, item_id, reviewed_at);
`;

/**
 * The rules need names, addresses and numbers of patients and staff; the reviewer needs none of them. So these functions
 * compare for the purpose of the log and tell yes or no.
 */
const FACTS = `
  CREATE FUNCTION audit.plain(address text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT lower(regexp_replace($1, '[[:space:],]+', ' ', 'g')) $$;

  CREATE FUNCTION audit.facts_of(p_unit uuid, p_employees uuid[], p_patients uuid[], p_first timestamptz[])
    RETURNS TABLE (place integer, own_record boolean, colleague boolean, same_surname boolean, same_address boolean,
                   no_visit_near boolean, protected boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT o.place::integer, own.record, NOT own.record AND colleagues.one, NOT own.record AND lower(e.family_name) = lower(p.family_name),
           NOT own.record AND coalesce(own.address = audit.plain(p.address), false), NOT near.visit, p.protected_identity
    FROM unnest(p_employees, p_patients, p_first) WITH ORDINALITY AS o (employee, patient, first_at, place)
    JOIN access.employee e ON e.provider_id = platform.provider() AND e.id = o.employee
    JOIN patient.patient p ON p.provider_id = e.provider_id AND p.id = o.patient
    JOIN access.access_rules w ON w.provider_id = e.provider_id
    -- Where an employee lives is known only of those who are patients here too.
    CROSS JOIN LATERAL (
      SELECT coalesce(bool_or(i.patient_id = p.id), false) AS record, min(audit.plain(home.address)) AS address
      FROM patient.identifier i
      JOIN patient.patient home ON home.provider_id = i.provider_id AND home.id = i.patient_id
      WHERE i.provider_id = e.provider_id AND i.domain = patient.domain_of('personnummer') AND i.value = e.personnummer
    ) own
    CROSS JOIN LATERAL (
      SELECT EXISTS (
        SELECT FROM patient.identifier i
        JOIN access.employee c ON c.provider_id = i.provider_id AND c.personnummer = i.value
        WHERE i.provider_id = p.provider_id AND i.patient_id = p.id AND c.id <> e.id AND (c.ended_on IS NULL OR c.ended_on > o.first_at::date)
      ) AS one
    ) colleagues
    CROSS JOIN LATERAL (
      SELECT EXISTS (
        SELECT FROM access.care_relation r
        WHERE r.provider_id = p.provider_id AND r.patient_id = p.id AND r.unit_id = p_unit
          AND (r.ended_at IS NULL OR r.ended_at > o.first_at)
          AND r.at BETWEEN o.first_at - make_interval(days => w.relation_days_after)
                       AND o.first_at + make_interval(days => w.relation_days_ahead + 1)
      ) AS visit
    ) near
  $$;

  -- When the unit is open, week by week; whose hours they are stays with booking.
  CREATE FUNCTION audit.opening_hours(p_unit uuid) RETURNS TABLE (weekday smallint, opens text, closes text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT h.weekday, h.opens::text, h.closes::text FROM booking.opening_hours h
    WHERE h.provider_id = platform.provider() AND h.unit_id = p_unit AND h.practitioner_id IS NULL
    ORDER BY h.weekday, h.opens
  $$;

  -- Enough to ask a colleague which patient it was: of those on this unit's list, and nothing of who is protected.
  CREATE FUNCTION audit.masked_patients(p_patients uuid[]) RETURNS TABLE (patient_id uuid, initials text, birth_year integer, protected boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT p.id, CASE WHEN NOT p.protected_identity THEN left(p.given_name, 1) || '. ' || left(p.family_name, 1) || '.' END,
           CASE WHEN NOT p.protected_identity THEN extract(year FROM p.birth_date)::integer END, p.protected_identity
    FROM patient.patient p
    WHERE p.provider_id = platform.provider() AND p.id = ANY (p_patients)
      AND EXISTS (SELECT FROM audit.review_item i
                  WHERE i.provider_id = p.provider_id AND i.patient_id = p.id AND i.unit_id = platform.unit())
  $$;

  REVOKE ALL ON FUNCTION audit.facts_of(uuid, uuid[], uuid[], timestamptz[]), audit.opening_hours(uuid), audit.masked_patients(uuid[]) FROM PUBLIC;
`;

/** Unlogged: losing a count in a crash costs nothing. A day later nobody needs to know who was searched for. */
const QUOTAS = `
  CREATE UNLOGGED TABLE access.patient_search (
    provider_id uuid        NOT NULL,
    employee_id uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    at          timestamptz NOT NULL,
    -- Nobody was found.
    patient_id  uuid
  );
  CREATE INDEX patient_search_of_employee ON access.patient_search (provider_id, employee_id, at);

  -- What somebody answered when asked why so many.
  CREATE TABLE access.limit_reason (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL DEFAULT gen_random_uuid(),
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    employee_id uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    at          timestamptz NOT NULL,
    reason      text        NOT NULL CONSTRAINT limit_reason_length CHECK (length(reason) BETWEEN 1 AND 200),
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, employee_id) REFERENCES access.employee,
    FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit
  );
  CREATE INDEX limit_reason_of_employee ON access.limit_reason (provider_id, employee_id, at);

  -- Somebody who is to come today or has come, booked or not, or whose life may depend on it, is never kept waiting for a count.
  CREATE FUNCTION access.expected_today(p_patient uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (
        SELECT FROM access.care_relation r JOIN access.unit u ON u.provider_id = r.provider_id AND u.id = r.unit_id
        WHERE r.provider_id = platform.provider() AND r.patient_id = p_patient AND r.unit_id = platform.unit()
          AND r.ended_at IS NULL AND (r.at AT TIME ZONE u.zone)::date = (platform.now() AT TIME ZONE u.zone)::date)
      OR EXISTS (
        SELECT FROM access.active_choice c
        WHERE c.provider_id = platform.provider() AND c.patient_id = p_patient AND c.employee_id = platform.actor()
          AND c.expires_at > platform.now() AND (c.kind = 'blocked-emergency' OR c.reason = 'emergency'))
  $$;

  -- A line on the reviewer's list, once per employee, unit, day and quota.
  CREATE FUNCTION access.mark_quota(p_quota text, p_made integer) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO audit.review_item (provider_id, id, unit_id, month, day, employee_id, role, drawn, rules, score, first_at, last_at, lines)
    SELECT u.provider_id, gen_random_uuid(), u.id, date_trunc('month', d.day)::date, d.day, platform.actor(), platform.setting('role_name'),
           'quota', ARRAY[p_quota], 0, platform.now(), platform.now(), p_made
    FROM access.unit u, LATERAL (SELECT (platform.now() AT TIME ZONE u.zone)::date AS day) d
    WHERE u.provider_id = platform.provider() AND u.id = platform.unit()
    ON CONFLICT DO NOTHING
  $$;

  CREATE FUNCTION access.forget_searches() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ DELETE FROM access.patient_search WHERE provider_id = platform.provider() AND at < platform.now() - interval '1 day' $$;
`;

const NOTE_SEARCH = `
  -- Called inside the statement that searches, with whom it found or NULL. Answers: fine, reason-needed, too-many.
  CREATE FUNCTION access.note_search(p_patient uuid, p_reason text DEFAULT NULL) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    most integer;
    made integer;
  BEGIN
    INSERT INTO access.patient_search (provider_id, employee_id, unit_id, at, patient_id)
    VALUES (platform.provider(), platform.actor(), platform.unit(), platform.now(), p_patient);
    IF p_patient IS NULL THEN
      -- LOG-3: that somebody was searched for in vain, not by which number.
      PERFORM access.log('Läsa', NULL, 'PatientSearch', NULL);
    END IF;
    SELECT r.searches_per_hour INTO most FROM access.access_rules r WHERE r.provider_id = platform.provider();
    SELECT count(*) INTO made FROM (
      SELECT FROM access.patient_search s
      WHERE s.provider_id = platform.provider() AND s.employee_id = platform.actor() AND s.at > platform.now() - interval '1 hour'
      LIMIT most
    ) counted;
    -- Nearly every search ends here.
    IF made < most THEN
      RETURN 'fine';
    END IF;
    RETURN access.judge_search(p_patient, p_reason, most);
  END $$;

  -- What counts is a search that nothing came of: no relation to the unit, no record opened by choice.
  CREATE FUNCTION access.judge_search(p_patient uuid, p_reason text, p_most integer) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    made integer;
    told integer;
  BEGIN
    SELECT count(*) INTO made
    FROM access.patient_search s JOIN access.access_rules w ON w.provider_id = s.provider_id
    WHERE s.provider_id = platform.provider() AND s.employee_id = platform.actor() AND s.at > platform.now() - interval '1 hour'
      AND NOT EXISTS (
        SELECT FROM access.care_relation r
        WHERE r.provider_id = s.provider_id AND r.patient_id = s.patient_id AND r.unit_id = s.unit_id AND r.ended_at IS NULL
          AND r.at BETWEEN s.at - make_interval(days => w.relation_days_after) AND s.at + make_interval(days => w.relation_days_ahead))
      AND NOT EXISTS (
        SELECT FROM access.active_choice c
        WHERE c.provider_id = s.provider_id AND c.patient_id = s.patient_id AND c.employee_id = s.employee_id AND c.expires_at > s.at);
    IF made < p_most THEN
      RETURN 'fine';
    END IF;
    PERFORM access.mark_quota('searches', made);
    IF access.expected_today(p_patient) THEN
      RETURN 'fine';
    END IF;
    IF made > p_most * 10 THEN
      RETURN 'too-many';
    END IF;
    SELECT count(*) INTO told FROM access.limit_reason l
    WHERE l.provider_id = platform.provider() AND l.employee_id = platform.actor() AND l.at > platform.now() - interval '1 hour';
    -- One reason is good for as many again.
    IF made <= p_most * (1 + told) THEN
      RETURN 'fine';
    END IF;
    IF p_reason IS NULL THEN
      RETURN 'reason-needed';
    END IF;
    INSERT INTO access.limit_reason (provider_id, employee_id, unit_id, at, reason)
    VALUES (platform.provider(), platform.actor(), platform.unit(), platform.now(), p_reason);
    RETURN 'fine';
  END $$;

  -- For the headers of a 429: how many an hour are too many, and in how many seconds the oldest is forgotten.
  CREATE FUNCTION access.search_quota() RETURNS TABLE (quota integer, seconds integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT w.searches_per_hour * 10,
      (SELECT ceil(3600 - extract(epoch FROM platform.now() - min(s.at)))::integer FROM access.patient_search s
       WHERE s.provider_id = w.provider_id AND s.employee_id = platform.actor() AND s.at > platform.now() - interval '1 hour')
    FROM access.access_rules w WHERE w.provider_id = platform.provider()
  $$;
`;

const NOTE_CHOICE = `
  -- Before a record is opened without a care relation. The choice has a reason already; at the limit it must be told in words.
  CREATE FUNCTION access.note_choice(p_patient uuid, p_kind text, p_reason text, p_note text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    most integer;
    made integer;
  BEGIN
    IF p_kind <> 'without-relation' THEN
      RETURN 'fine';
    END IF;
    SELECT r.choices_per_day INTO most FROM access.access_rules r WHERE r.provider_id = platform.provider();
    SELECT count(*) + 1 INTO made
    FROM access.active_choice c JOIN access.unit u ON u.provider_id = c.provider_id AND u.id = platform.unit()
    WHERE c.provider_id = platform.provider() AND c.employee_id = platform.actor() AND c.kind = p_kind
      AND c.at >= date_trunc('day', platform.now() AT TIME ZONE u.zone) AT TIME ZONE u.zone;
    IF made < most THEN
      RETURN 'fine';
    END IF;
    PERFORM access.mark_quota('choices', made);
    IF p_reason = 'emergency' OR access.expected_today(p_patient) THEN
      RETURN 'fine';
    END IF;
    RETURN CASE WHEN made > most * 10 THEN 'too-many' WHEN made > most AND p_note IS NULL THEN 'reason-needed' ELSE 'fine' END;
  END $$;

  REVOKE ALL ON FUNCTION access.note_search(uuid, text), access.judge_search(uuid, text, integer), access.search_quota(),
    access.note_choice(uuid, text, text, text), access.mark_quota(text, integer), access.expected_today(uuid), access.forget_searches() FROM PUBLIC;
`;
