import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works here, in which role, on whose decision, and who has looked at it since (HSLF-FS 2016:40 4 kap. 2-3 §§). */
export class Staff1765000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TODAY);
    await db.query(EMPLOYMENT);
    await db.query(HIRED);
    await db.query(ANALYSIS);
    await db.query(ASSIGNMENT);
    await db.query(REVIEW);
    await db.query(ENDINGS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM access.task WHERE kind = 'assignment-review';
      DROP FUNCTION access.ask_for_assignment_reviews, access.review_due_on;
      DROP FUNCTION access.end_sessions_of, access.end_employment, access.close_ended_employments, access.end_assignment, access.head_remains, access.visits_ahead;
      DROP TABLE access.assignment_review;
      DROP TRIGGER assignment_may_begin ON access.assignment;
      DROP TRIGGER analysis_never_changes ON access.needs_and_risk_analysis;
      DROP TRIGGER hired_staff_allowed ON access.employee;
      DROP TRIGGER hired_staff_gone ON access.access_rules;
      DROP FUNCTION access.assignment_may_begin, access.analysis_never_changes, access.hired_staff_allowed, access.hired_staff_gone;
      ALTER TABLE access.assignment
        DROP CONSTRAINT assignment_of_one_employee, DROP CONSTRAINT assignment_once_at_a_time, DROP CONSTRAINT assignment_given_by,
        DROP CONSTRAINT assignment_period, DROP COLUMN given_by,
        ADD CONSTRAINT assignment_period CHECK (to_on IS NULL OR to_on >= from_on);
      ALTER TABLE access.needs_and_risk_analysis DROP CONSTRAINT analysis_reviewed_later, DROP COLUMN whose, DROP COLUMN decided_by;
      DROP INDEX access.employee_of_personnummer;
      ALTER TABLE access.employee DROP CONSTRAINT one_employment_at_a_time, DROP CONSTRAINT employee_licence_check_whole,
        DROP COLUMN employment, DROP COLUMN employer, DROP COLUMN started_on, DROP COLUMN licence_checked_on, DROP COLUMN licence_checked_by;
      CREATE UNIQUE INDEX employee_personnummer_unique ON access.employee (provider_id, personnummer);
      ALTER TABLE booking.practitioner DROP COLUMN leaves_on;
      DROP FUNCTION access.today;`);
  }
}

const TODAY = `
  -- The day of this transaction in Sweden; whoever works behind the application has the day of the machine.
  CREATE FUNCTION access.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT (coalesce(platform.setting('now')::timestamptz, clock_timestamp()) AT TIME ZONE 'Europe/Stockholm')::date $$;
`;

/** An account belongs to one employment. Somebody who comes back gets a new one, and the old one tells what it told. */
const EMPLOYMENT = `
  -- The first day without them: the schedule offers no times from then on.
  ALTER TABLE booking.practitioner ADD COLUMN leaves_on date;

  ALTER TABLE access.employee
    ADD COLUMN employment text NOT NULL DEFAULT 'employed' CONSTRAINT employee_employment_known CHECK (employment IN ('employed', 'hired')),
    -- The company that somebody hired is employed by.
    ADD COLUMN employer text,
    -- NULL: before it was written down here.
    ADD COLUMN started_on date,
    -- STF-1: looked up by hand in HOSP, Socialstyrelsen's register of licensed staff, which has no open interface.
    ADD COLUMN licence_checked_on date,
    ADD COLUMN licence_checked_by uuid,
    ADD CONSTRAINT employee_hired_from_somebody CHECK ((employment = 'hired') = (employer IS NOT NULL)),
    ADD CONSTRAINT employee_ends_after_its_start CHECK (ended_on >= started_on),
    ADD CONSTRAINT employee_licence_check_whole CHECK (
      (licence_checked_on IS NULL) = (licence_checked_by IS NULL) AND (licence_checked_on IS NULL OR licence_number IS NOT NULL)),
    ADD CONSTRAINT employee_licence_checked_by FOREIGN KEY (provider_id, licence_checked_by) REFERENCES access.employee,
    ADD CONSTRAINT one_employment_at_a_time EXCLUDE USING gist (
      provider_id WITH =, personnummer WITH =, daterange(started_on, ended_on) WITH &&);
  UPDATE access.employee e SET started_on = (
    SELECT min(a.from_on) FROM access.assignment a WHERE a.provider_id = e.provider_id AND a.employee_id = e.id);
  DROP INDEX access.employee_personnummer_unique;
  CREATE INDEX employee_of_personnummer ON access.employee (personnummer);
`;

/** AO-12: whoever is hired through another company has an account only where the provider has said so. */
const HIRED = `
  CREATE FUNCTION access.hired_staff_allowed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NEW.employment = 'hired' THEN
      -- The row is held, so that the rule cannot be taken back while somebody is being hired by it.
      PERFORM FROM access.access_rules r WHERE r.provider_id = NEW.provider_id AND r.hired_staff FOR SHARE;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'this care provider has no hired staff' USING ERRCODE = 'check_violation', CONSTRAINT = 'hired_staff_allowed';
      END IF;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hired_staff_allowed BEFORE INSERT OR UPDATE OF employment ON access.employee
    FOR EACH ROW EXECUTE FUNCTION access.hired_staff_allowed();

  CREATE FUNCTION access.hired_staff_gone() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NOT NEW.hired_staff AND EXISTS (
      SELECT FROM access.employee e
      WHERE e.provider_id = NEW.provider_id AND e.employment = 'hired' AND (e.ended_on IS NULL OR e.ended_on > access.today())
    ) THEN
      RAISE EXCEPTION 'hired staff still have accounts' USING ERRCODE = 'check_violation', CONSTRAINT = 'hired_staff_gone';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hired_staff_gone BEFORE UPDATE OF hired_staff ON access.access_rules
    FOR EACH ROW EXECUTE FUNCTION access.hired_staff_gone();
`;

const ANALYSIS = `
  ALTER TABLE access.needs_and_risk_analysis
    ADD COLUMN whose text NOT NULL DEFAULT 'Patienter som besöker enheten.',
    ADD COLUMN decided_by uuid,
    ADD CONSTRAINT analysis_reviewed_later CHECK (review_on > decided_on),
    ADD CONSTRAINT analysis_decided_by FOREIGN KEY (provider_id, decided_by) REFERENCES access.employee;

  -- What an assignment was given on stays readable as it stood then: a new view is a new version.
  CREATE FUNCTION access.analysis_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'an analysis is never changed; write its next version' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER analysis_never_changes BEFORE UPDATE ON access.needs_and_risk_analysis
    FOR EACH ROW EXECUTE FUNCTION access.analysis_never_changes();
`;

const ASSIGNMENT = `
  ALTER TABLE access.assignment
    ADD COLUMN given_by uuid,
    ADD CONSTRAINT assignment_given_by FOREIGN KEY (provider_id, given_by) REFERENCES access.employee,
    ADD CONSTRAINT assignment_of_one_employee UNIQUE (provider_id, id, employee_id),
    DROP CONSTRAINT assignment_period,
    -- The day before its first one: it was taken back before it began.
    ADD CONSTRAINT assignment_period CHECK (to_on >= from_on - 1),
    ADD CONSTRAINT assignment_once_at_a_time EXCLUDE USING gist (
      provider_id WITH =, employee_id WITH =, unit_id WITH =, role WITH =, daterange(from_on, to_on + 1) WITH &&);

  -- HSLF-FS 2016:40 4 kap. 2 §: on an analysis that holds on the first day, and within the employment.
  CREATE FUNCTION access.assignment_may_begin() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    e record;
  BEGIN
    IF EXISTS (
      SELECT FROM access.needs_and_risk_analysis n
      WHERE n.provider_id = NEW.provider_id AND n.id = NEW.analysis_id
        AND (n.decided_on > NEW.from_on OR n.review_on < NEW.from_on OR EXISTS (
          SELECT FROM access.needs_and_risk_analysis later
          WHERE later.provider_id = n.provider_id AND later.unit_id = n.unit_id AND later.role = n.role
            AND later.version > n.version AND later.decided_on <= NEW.from_on))
    ) THEN
      RAISE EXCEPTION 'the analysis does not hold on that day' USING ERRCODE = 'check_violation', CONSTRAINT = 'analysis_in_force';
    END IF;
    -- The row is held, so that the employment cannot end unseen while the assignment is being given.
    SELECT em.started_on, em.ended_on INTO e FROM access.employee em
    WHERE em.provider_id = NEW.provider_id AND em.id = NEW.employee_id FOR SHARE;
    IF NEW.from_on < e.started_on OR (e.ended_on IS NOT NULL AND coalesce(NEW.to_on, 'infinity') >= e.ended_on) THEN
      RAISE EXCEPTION 'the employment does not last that long' USING ERRCODE = 'check_violation', CONSTRAINT = 'assignment_within_employment';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER assignment_may_begin BEFORE INSERT OR UPDATE OF employee_id, unit_id, role, analysis_id, from_on ON access.assignment
    FOR EACH ROW EXECUTE FUNCTION access.assignment_may_begin();
`;

/** HSLF-FS 2016:40 4 kap. 3 §: authorisations are looked at again and again. Rows are only inserted. */
const REVIEW = `
  CREATE TABLE access.assignment_review (
    provider_id   uuid        NOT NULL,
    id            uuid        NOT NULL,
    created_at    timestamptz NOT NULL,
    assignment_id uuid        NOT NULL,
    employee_id   uuid        NOT NULL,
    reviewer_id   uuid        NOT NULL,
    reviewed_on   date        NOT NULL,
    verdict       text        NOT NULL CONSTRAINT assignment_review_verdict_known CHECK (verdict IN ('kept', 'ended')),
    PRIMARY KEY (provider_id, id),
    CONSTRAINT assignment_review_of FOREIGN KEY (provider_id, assignment_id, employee_id)
      REFERENCES access.assignment (provider_id, id, employee_id),
    CONSTRAINT assignment_review_by FOREIGN KEY (provider_id, reviewer_id) REFERENCES access.employee,
    CONSTRAINT nobody_reviews_himself CHECK (reviewer_id <> employee_id)
  );
  CREATE INDEX assignment_review_of_assignment ON access.assignment_review (provider_id, assignment_id, reviewed_on);

  -- Three months after it was given or last looked at.
  CREATE FUNCTION access.review_due_on(p_provider uuid, p_assignment uuid, p_from date) RETURNS date LANGUAGE sql STABLE
  AS $$
    SELECT (coalesce(max(r.reviewed_on), p_from) + interval '3 months')::date
    FROM access.assignment_review r WHERE r.provider_id = p_provider AND r.assignment_id = p_assignment
  $$;

  -- A task for each unit's heads of operations, once, as long as there is an assignment of somebody else to look at.
  CREATE FUNCTION access.ask_for_assignment_reviews() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO access.task (provider_id, id, kind, role, unit_id, due_on)
    SELECT DISTINCT ON (h.unit_id) h.provider_id, gen_random_uuid(), 'assignment-review', h.role, h.unit_id, access.today() + 14
    FROM access.assignment h
    WHERE h.provider_id = platform.provider() AND h.role = 'head-of-operations'
      AND h.from_on <= access.today() AND (h.to_on IS NULL OR h.to_on >= access.today())
      AND EXISTS (
        SELECT FROM access.assignment a
        WHERE a.provider_id = h.provider_id AND a.employee_id <> h.employee_id
          AND a.from_on <= access.today() AND (a.to_on IS NULL OR a.to_on >= access.today())
          AND access.review_due_on(a.provider_id, a.id, a.from_on) <= access.today())
      AND NOT EXISTS (
        SELECT FROM access.task t
        WHERE t.provider_id = h.provider_id AND t.unit_id = h.unit_id AND t.kind = 'assignment-review' AND t.done_at IS NULL)
  $$;
  REVOKE ALL ON FUNCTION access.ask_for_assignment_reviews() FROM PUBLIC;
`;

/** The only ways in which an employment or an assignment ends; no role of the application may write the columns. */
const ENDINGS = `
  -- Is somebody else head of operations from that day on, without an end in sight? Whoever asks holds the provider's lock.
  CREATE FUNCTION access.head_remains(p_on date, p_but_employee uuid, p_but_assignment uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    RETURN EXISTS (
      SELECT FROM access.assignment a
      JOIN access.employee e ON e.provider_id = a.provider_id AND e.id = a.employee_id
      WHERE a.provider_id = platform.provider() AND a.role = 'head-of-operations' AND a.from_on <= p_on AND a.to_on IS NULL
        AND e.ended_on IS NULL AND a.id IS DISTINCT FROM p_but_assignment AND e.id IS DISTINCT FROM p_but_employee);
  END $$;

  -- p_on is the first day without it: today means now. Outcomes: ended, last-head, not-found.
  CREATE FUNCTION access.end_assignment(p_id uuid, p_on date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    a access.assignment;
  BEGIN
    -- Two heads who end each other at once would both see the other remain.
    PERFORM pg_advisory_xact_lock(hashtextextended('heads of ' || platform.provider(), 0));
    SELECT * INTO a FROM access.assignment WHERE provider_id = platform.provider() AND id = p_id FOR UPDATE;
    IF NOT FOUND THEN
      RETURN 'not-found';
    ELSIF a.to_on < p_on THEN
      RETURN 'ended';
    ELSIF a.role = 'head-of-operations' AND NOT access.head_remains(p_on, NULL, a.id) THEN
      RETURN 'last-head';
    END IF;
    UPDATE access.assignment SET to_on = greatest(p_on, from_on) - 1 WHERE provider_id = a.provider_id AND id = a.id;
    PERFORM access.log('Skriva', NULL, 'Assignment', a.id);
    RETURN 'ended';
  END $$;

  -- What an ended employment leaves open: its sessions, and that it can be booked. The opening refuses the sessions anyway.
  CREATE FUNCTION access.close_ended_employments() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    UPDATE access.session s SET revoked_at = platform.now()
    FROM access.employee e
    WHERE e.provider_id = platform.provider() AND e.ended_on <= access.today()
      AND s.provider_id = e.provider_id AND s.employee_id = e.id AND s.revoked_at IS NULL;
    DELETE FROM booking.practitioner_service p USING access.employee e
    WHERE e.provider_id = platform.provider() AND e.ended_on <= access.today()
      AND p.provider_id = e.provider_id AND p.practitioner_id = e.id;
  $$;

  -- Sessions go with the employment, in this transaction. Visits that are booked stay booked; no new ones are offered.
  CREATE FUNCTION access.end_employment(p_id uuid, p_on date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    e access.employee;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('heads of ' || platform.provider(), 0));
    SELECT * INTO e FROM access.employee WHERE provider_id = platform.provider() AND id = p_id FOR UPDATE;
    IF NOT FOUND THEN
      RETURN 'not-found';
    ELSIF e.ended_on <= access.today() THEN
      RETURN 'ended';
    ELSIF EXISTS (
      SELECT FROM access.assignment a
      WHERE a.provider_id = e.provider_id AND a.employee_id = e.id AND a.role = 'head-of-operations' AND (a.to_on IS NULL OR a.to_on >= p_on)
    ) AND NOT access.head_remains(p_on, e.id, NULL) THEN
      RETURN 'last-head';
    END IF;
    UPDATE access.employee SET ended_on = greatest(p_on, started_on) WHERE provider_id = e.provider_id AND id = e.id;
    UPDATE access.assignment SET to_on = greatest(p_on, from_on) - 1
    WHERE provider_id = e.provider_id AND employee_id = e.id AND (to_on IS NULL OR to_on >= p_on);
    UPDATE booking.practitioner SET leaves_on = greatest(p_on, e.started_on) WHERE provider_id = e.provider_id AND id = e.id;
    PERFORM access.close_ended_employments();
    PERFORM access.log('Skriva', NULL, 'Employee', e.id);
    RETURN 'ended';
  END $$;

  -- A lost telephone, a computer left open: the next request of each session is refused. The employment goes on.
  CREATE FUNCTION access.end_sessions_of(p_employee uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    ended integer;
  BEGIN
    UPDATE access.session SET revoked_at = platform.now()
    WHERE provider_id = platform.provider() AND employee_id = p_employee AND revoked_at IS NULL AND expires_at > platform.now();
    GET DIAGNOSTICS ended = ROW_COUNT;
    PERFORM access.log('Skriva', NULL, 'Session', p_employee);
    RETURN ended;
  END $$;

  -- How many booked visits wait for somebody, for whoever has to find another for them. A number tells of no patient.
  CREATE FUNCTION access.visits_ahead(p_employee uuid) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT count(*)::integer FROM booking.booking b JOIN booking.session s ON s.provider_id = b.provider_id AND s.id = b.session_id
    WHERE s.provider_id = platform.provider() AND s.practitioner_id = p_employee AND s.starts_at > platform.now() AND b.cancelled_at IS NULL
  $$;
  REVOKE ALL ON FUNCTION access.head_remains(date, uuid, uuid), access.end_assignment(uuid, date), access.end_employment(uuid, date),
    access.close_ended_employments(), access.end_sessions_of(uuid), access.visits_ahead(uuid) FROM PUBLIC;
`;
