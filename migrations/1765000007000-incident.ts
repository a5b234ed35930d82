import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for the access log on paper, and personal data breaches (GDPR 12(3), 33 and 34; Patientdatalagen 8 kap. 5 §). */
export class Incident1765000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(LOG_REPORTS);
    await db.query(MAY_REPORT);
    await db.query(REMINDERS);
    await db.query(INCIDENTS);
    await db.query(ALERT);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION audit.alert;
      DROP TABLE audit.incident_affected, audit.incident_step, audit.incident;
      DROP FUNCTION audit.may_report, audit.remind_of_report, audit.report_answered;
      DROP TABLE audit.log_report_case`);
  }
}

const LOG_REPORTS = `
  CREATE TABLE audit.log_report_case (
    provider_id     uuid        NOT NULL,
    id              uuid        NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    patient_id      uuid        NOT NULL,
    recorded_by     uuid        NOT NULL,
    asked_on        date        NOT NULL,
    due_on          date        NOT NULL,
    asked_by        text        NOT NULL CONSTRAINT log_report_asked_by_known CHECK (asked_by IN ('patient', 'guardian', 'proxy', 'next-of-kin')),
    requester_name  text        CONSTRAINT log_report_requester_length CHECK (length(requester_name) BETWEEN 1 AND 200),
    identified_by   text        NOT NULL CONSTRAINT log_report_identified_known
      CHECK (identified_by IN ('bankid', 'id-document', 'known-to-staff', 'registered-address')),
    -- How custody or the power of attorney was shown: it is not known to us beforehand.
    authority_shown text        CONSTRAINT log_report_authority_length CHECK (length(authority_shown) BETWEEN 1 AND 500),
    from_on         date        NOT NULL,
    to_on           date        NOT NULL,
    decided_at      timestamptz,
    decided_by      uuid,
    granted         boolean,
    refused_because text        CONSTRAINT log_report_refusal_length CHECK (length(refused_because) BETWEEN 1 AND 1000),
    handed_out_at   timestamptz,
    handed_out_by   uuid,
    handed_out_to   text        CONSTRAINT log_report_receiver_length CHECK (length(handed_out_to) BETWEEN 1 AND 200),
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient,
    FOREIGN KEY (provider_id, recorded_by) REFERENCES access.employee,
    FOREIGN KEY (provider_id, decided_by) REFERENCES access.employee,
    FOREIGN KEY (provider_id, handed_out_by) REFERENCES access.employee,
    CONSTRAINT log_report_period CHECK (from_on <= to_on),
    CONSTRAINT log_report_names_others CHECK ((asked_by = 'patient') = (requester_name IS NULL) AND (asked_by = 'patient' OR authority_shown IS NOT NULL)),
    CONSTRAINT log_report_decision_whole CHECK ((decided_at IS NULL) = (decided_by IS NULL) AND (decided_at IS NULL) = (granted IS NULL)),
    CONSTRAINT log_report_refusal_reasoned CHECK (granted IS DISTINCT FROM false OR refused_because IS NOT NULL),
    CONSTRAINT log_report_handed_out_whole CHECK ((handed_out_at IS NULL) = (handed_out_by IS NULL) AND (handed_out_at IS NULL) = (handed_out_to IS NULL)),
    CONSTRAINT log_report_handed_out_if_granted CHECK (handed_out_at IS NULL OR granted IS TRUE)
  );
  CREATE INDEX log_report_of_patient ON audit.log_report_case (provider_id, patient_id);
`;

/** Somebody with protected identity is opened with a permission and a reason, here as everywhere (PN-14 to PN-17). */
const MAY_REPORT = `
  CREATE FUNCTION audit.may_report(p_patient uuid) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT coalesce((
      SELECT CASE WHEN patient.concealed(p.id, p.protected_identity) THEN 'concealed' ELSE 'open' END
      FROM patient.patient p WHERE p.provider_id = platform.provider() AND p.id = p_patient), 'not-found')
  $$;
  REVOKE ALL ON FUNCTION audit.may_report(uuid) FROM PUBLIC;
`;

/** The month of GDPR 12(3) stands among the tasks of whoever took the request, until it is answered. */
const REMINDERS = `
  CREATE FUNCTION audit.remind_of_report(p_case uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO access.task (provider_id, id, kind, role, unit_id, patient_id, subject_id, due_on)
    SELECT c.provider_id, gen_random_uuid(), 'log-report', platform.setting('role_name'), platform.unit(), c.patient_id, c.id, c.due_on
    FROM audit.log_report_case c WHERE c.provider_id = platform.provider() AND c.id = p_case
  $$;

  CREATE FUNCTION audit.report_answered(p_case uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    UPDATE access.task SET done_at = platform.now(), done_by = platform.actor()
    WHERE provider_id = platform.provider() AND kind = 'log-report' AND subject_id = p_case AND done_at IS NULL
  $$;
  REVOKE ALL ON FUNCTION audit.remind_of_report(uuid), audit.report_answered(uuid) FROM PUBLIC;
`;

/** What happened is told once; every step after that is a row that is only inserted, so that the case is its own history. */
const INCIDENTS = `
  CREATE TABLE audit.incident (
    provider_id uuid        NOT NULL REFERENCES access.provider,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    number      integer     NOT NULL,
    opened_at   timestamptz NOT NULL,
    opened_by   uuid        NOT NULL,
    unit_id     uuid,
    what        text        NOT NULL CONSTRAINT incident_what_length CHECK (length(what) BETWEEN 1 AND 4000),
    happened_at timestamptz,
    noticed_at  timestamptz NOT NULL,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, opened_by) REFERENCES access.employee,
    FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit,
    CONSTRAINT incident_number_unique UNIQUE (provider_id, number),
    CONSTRAINT incident_in_order CHECK ((happened_at IS NULL OR happened_at <= noticed_at) AND noticed_at <= opened_at)
  );

  CREATE TABLE audit.incident_step (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    incident_id uuid        NOT NULL,
    seq         integer     NOT NULL,
    at          timestamptz NOT NULL,
    employee_id uuid        NOT NULL,
    kind        text        NOT NULL CONSTRAINT incident_step_kind_known
      CHECK (kind IN ('investigation', 'risk', 'decision', 'notification', 'affected', 'text', 'closing')),
    content     jsonb       NOT NULL,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, incident_id) REFERENCES audit.incident,
    FOREIGN KEY (provider_id, employee_id) REFERENCES access.employee,
    CONSTRAINT incident_step_seq_unique UNIQUE (provider_id, incident_id, seq)
  );

  -- Whose data the account, session or unit reached in the window, as the log said it when the list was drawn.
  CREATE TABLE audit.incident_affected (
    provider_id uuid        NOT NULL,
    step_id     uuid        NOT NULL,
    patient_id  uuid        NOT NULL,
    accesses    integer     NOT NULL,
    first_at    timestamptz NOT NULL,
    last_at     timestamptz NOT NULL,
    PRIMARY KEY (provider_id, step_id, patient_id),
    FOREIGN KEY (provider_id, step_id) REFERENCES audit.incident_step
  );
`;

/** A clock that nobody looks at runs out: every unit of the officers gets a task, and of the heads where there is no officer. */
const ALERT = `
  CREATE FUNCTION audit.alert(p_incident uuid, p_due timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    WITH at_work AS (
      SELECT DISTINCT a.role, a.unit_id FROM access.assignment a
      JOIN access.employee e ON e.provider_id = a.provider_id AND e.id = a.employee_id
      CROSS JOIN (SELECT (platform.now() AT TIME ZONE 'Europe/Stockholm')::date AS day) today
      WHERE a.provider_id = platform.provider() AND a.role IN ('data-protection-officer', 'head-of-operations')
        AND a.from_on <= today.day AND (a.to_on IS NULL OR a.to_on >= today.day) AND (e.ended_on IS NULL OR e.ended_on > today.day))
    INSERT INTO access.task (provider_id, id, kind, role, unit_id, subject_id, due_on)
    SELECT platform.provider(), gen_random_uuid(), 'incident', w.role, w.unit_id, p_incident, (p_due AT TIME ZONE 'Europe/Stockholm')::date
    FROM at_work w
    WHERE w.role = 'data-protection-officer' OR NOT EXISTS (SELECT FROM at_work o WHERE o.role = 'data-protection-officer')
  $$;
  REVOKE ALL ON FUNCTION audit.alert(uuid, timestamptz) FROM PUBLIC;
`;
