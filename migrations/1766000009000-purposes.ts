import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Purposes1765000009000 } from './1765000009000-purposes.js';

/** Generated from the decorators by `npm run print-grants`. Roles stay when it is undone: they belong to the cluster. */
export class Purposes1766000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(UP);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(DOWN);
    await new Purposes1765000009000().up(db);
  }
}

const UP = `
SELECT pg_advisory_xact_lock(hashtext('kallelse roles'));
DO $$ BEGIN
  CREATE ROLE kallelse_purposes NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE purpose_booking NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE purpose_message NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE purpose_journal NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE purpose_recall NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE purpose_identification NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE purpose_access_log NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE purpose_access_control NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE purpose_incident NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE purpose_staff NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE purpose_booking_visitor NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE kallelse_public NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  CREATE ROLE kallelse_relay NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'purpose_booking'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT purpose_booking TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'purpose_message'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT purpose_message TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'purpose_journal'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT purpose_journal TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'purpose_recall'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT purpose_recall TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'purpose_identification'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT purpose_identification TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'purpose_access_log'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT purpose_access_log TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'purpose_access_control'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT purpose_access_control TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'purpose_incident'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT purpose_incident TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'purpose_staff'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT purpose_staff TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'purpose_booking_visitor'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT purpose_booking_visitor TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'kallelse_public'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT kallelse_public TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'kallelse_relay'::regrole AND member = 'kallelse_purposes'::regrole
  ) THEN
    GRANT kallelse_relay TO kallelse_purposes;
  END IF;
END $$;
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'kallelse_app') THEN
  IF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = 'kallelse_purposes'::regrole AND member = 'kallelse_app'::regrole
  ) THEN
    GRANT kallelse_purposes TO kallelse_app;
  END IF;
  END IF;
END $$;
REVOKE ALL ON
  access.access_log,
  access.access_log_anchor,
  access.access_log_dropped_month,
  access.access_log_head,
  access.access_log_seal,
  access.access_rules,
  access.active_choice,
  access.assignment,
  access.assignment_review,
  access.bankid_order,
  access.block,
  access.care_relation,
  access.employee,
  access.limit_reason,
  access.link_token,
  access.needs_and_risk_analysis,
  access.oidc_request,
  access.passkey,
  access.passkey_challenge,
  access.patient_search,
  access.permission,
  access.provider,
  access.provider_purpose,
  access.role_permission,
  access.session,
  access.task,
  access.unit,
  audit.incident,
  audit.incident_affected,
  audit.incident_step,
  audit.log_report_case,
  audit.review_draw,
  audit.review_item,
  audit.review_verdict,
  booking.absence,
  booking.booking,
  booking.booking_event,
  booking.calendar_change,
  booking.closed_day,
  booking.device,
  booking.hold,
  booking.identity_check,
  booking.occupancy,
  booking.opening_hours,
  booking.practitioner,
  booking.practitioner_service,
  booking.room,
  booking.service,
  booking.service_device,
  booking.service_field,
  booking.session,
  booking.stated_contact,
  booking.unit_rules,
  journal.entry,
  journal.entry_version,
  journal.signature,
  patient.identifier,
  patient.patient,
  patient.reserve_series,
  platform.idempotency,
  platform.outbox,
  platform.rate_limit,
  privacy.disclosure,
  recall.attempt,
  recall.decision,
  recall.item,
  recall.stop
FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
DROP POLICY IF EXISTS own_provider ON access.access_log;
DROP POLICY IF EXISTS own_provider ON access.access_log_anchor;
DROP POLICY IF EXISTS own_provider ON access.access_log_dropped_month;
DROP POLICY IF EXISTS own_provider ON access.access_log_head;
DROP POLICY IF EXISTS own_provider ON access.access_log_seal;
DROP POLICY IF EXISTS own_provider ON access.access_rules;
DROP POLICY IF EXISTS own_provider ON access.active_choice;
DROP POLICY IF EXISTS own_provider ON access.assignment;
DROP POLICY IF EXISTS own_provider ON access.assignment_review;
DROP POLICY IF EXISTS own_provider ON access.block;
DROP POLICY IF EXISTS own_provider ON access.care_relation;
DROP POLICY IF EXISTS own_provider ON access.employee;
DROP POLICY IF EXISTS own_provider ON access.limit_reason;
DROP POLICY IF EXISTS own_provider ON access.link_token;
DROP POLICY IF EXISTS own_provider ON access.needs_and_risk_analysis;
DROP POLICY IF EXISTS own_provider ON access.passkey;
DROP POLICY IF EXISTS own_provider ON access.provider_purpose;
DROP POLICY IF EXISTS open_to_anyone ON access.provider_purpose;
DROP POLICY IF EXISTS own_provider ON access.session;
DROP POLICY IF EXISTS own_provider ON access.task;
DROP POLICY IF EXISTS own_provider ON access.unit;
DROP POLICY IF EXISTS open_to_anyone ON access.unit;
DROP POLICY IF EXISTS own_provider ON audit.incident;
DROP POLICY IF EXISTS own_provider ON audit.incident_affected;
DROP POLICY IF EXISTS own_provider ON audit.incident_step;
DROP POLICY IF EXISTS own_provider ON audit.log_report_case;
DROP POLICY IF EXISTS own_provider ON audit.review_draw;
DROP POLICY IF EXISTS own_provider ON audit.review_item;
DROP POLICY IF EXISTS own_provider ON audit.review_verdict;
DROP POLICY IF EXISTS own_provider ON booking.absence;
DROP POLICY IF EXISTS own_provider ON booking.booking;
DROP POLICY IF EXISTS own_provider ON booking.booking_event;
DROP POLICY IF EXISTS own_provider ON booking.closed_day;
DROP POLICY IF EXISTS open_to_anyone ON booking.closed_day;
DROP POLICY IF EXISTS own_provider ON booking.device;
DROP POLICY IF EXISTS open_to_anyone ON booking.device;
DROP POLICY IF EXISTS own_provider ON booking.hold;
DROP POLICY IF EXISTS own_provider ON booking.identity_check;
DROP POLICY IF EXISTS own_provider ON booking.occupancy;
DROP POLICY IF EXISTS own_provider ON booking.opening_hours;
DROP POLICY IF EXISTS own_provider ON booking.practitioner;
DROP POLICY IF EXISTS own_provider ON booking.practitioner_service;
DROP POLICY IF EXISTS own_provider ON booking.room;
DROP POLICY IF EXISTS open_to_anyone ON booking.room;
DROP POLICY IF EXISTS own_provider ON booking.service;
DROP POLICY IF EXISTS open_to_anyone ON booking.service;
DROP POLICY IF EXISTS own_provider ON booking.service_device;
DROP POLICY IF EXISTS open_to_anyone ON booking.service_device;
DROP POLICY IF EXISTS own_provider ON booking.service_field;
DROP POLICY IF EXISTS open_to_anyone ON booking.service_field;
DROP POLICY IF EXISTS own_provider ON booking.session;
DROP POLICY IF EXISTS own_provider ON booking.stated_contact;
DROP POLICY IF EXISTS own_provider ON booking.unit_rules;
DROP POLICY IF EXISTS open_to_anyone ON booking.unit_rules;
DROP POLICY IF EXISTS own_provider ON journal.entry;
DROP POLICY IF EXISTS own_provider ON journal.entry_version;
DROP POLICY IF EXISTS own_provider ON journal.signature;
DROP POLICY IF EXISTS own_provider ON patient.identifier;
DROP POLICY IF EXISTS own_provider ON patient.patient;
DROP POLICY IF EXISTS own_provider ON patient.reserve_series;
DROP POLICY IF EXISTS own_provider ON privacy.disclosure;
DROP POLICY IF EXISTS own_provider ON recall.attempt;
DROP POLICY IF EXISTS own_provider ON recall.decision;
DROP POLICY IF EXISTS own_provider ON recall.item;
DROP POLICY IF EXISTS own_provider ON recall.stop;
REVOKE ALL ON SCHEMA access, audit, booking, journal, patient, platform, privacy, recall FROM PUBLIC;
GRANT USAGE ON SCHEMA access, audit, booking, journal, patient, platform, privacy, recall TO kallelse_purposes, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'kallelse_app') THEN
    GRANT USAGE ON SCHEMA access, audit, booking, journal, patient, platform, privacy, recall TO kallelse_app;
  END IF;
END $$;
COMMENT ON TABLE access.access_log IS 'Access log: legal obligation (Article 6(1)(c)); kept at least 5 years after the log line. Personal data breaches: legal obligation (Article 6(1)(c)); kept at least 5 years after the log line.';
ALTER TABLE access.access_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.access_log FOR ALL TO purpose_access_log, purpose_incident USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (activity, actor_kind, args, assignment_id, at, employee_id, id, level, outcome, patient_id, permission, provider_id, purpose, resource_id, resource_type, role, session_id, unit_id, xid) ON access.access_log TO purpose_access_log, purpose_incident;
COMMENT ON TABLE access.access_log_anchor IS 'No personal data: a number and a hash of each day.';
ALTER TABLE access.access_log_anchor ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.access_log_anchor FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (chain_hash, day, made_at, provider_id, seq) ON access.access_log_anchor TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
COMMENT ON TABLE access.access_log_dropped_month IS 'No personal data: how many lines a month had.';
ALTER TABLE access.access_log_dropped_month ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.access_log_dropped_month FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (chain_hash, dropped_at, last_seq, lines, month, provider_id) ON access.access_log_dropped_month TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
COMMENT ON TABLE access.access_log_head IS 'No personal data: the end of the chain of hashes.';
ALTER TABLE access.access_log_head ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.access_log_head FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (chain_hash, provider_id, sealed_below, seq) ON access.access_log_head TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
COMMENT ON TABLE access.access_log_seal IS 'Access log: legal obligation (Article 6(1)(c)); kept at least 5 years after the log line.';
ALTER TABLE access.access_log_seal ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.access_log_seal FOR ALL TO purpose_access_log USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (chain_hash, log_at, log_id, provider_id, row_hash, seq, version) ON access.access_log_seal TO purpose_access_log;
COMMENT ON TABLE access.access_rules IS 'No personal data: decisions of the care provider.';
ALTER TABLE access.access_rules ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.access_rules FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (block_opening_hours, choice_hours, choices_per_day, hired_staff, names_in_log_report, provider_id, relation_days_after, relation_days_ahead, sample_size, searches_per_hour), UPDATE (block_opening_hours, choice_hours, choices_per_day, hired_staff, names_in_log_report, relation_days_after, relation_days_ahead, sample_size, searches_per_hour) ON access.access_rules TO purpose_access_control;
GRANT SELECT (block_opening_hours, choice_hours, choices_per_day, hired_staff, names_in_log_report, provider_id, relation_days_after, relation_days_ahead, sample_size, searches_per_hour) ON access.access_rules TO purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
COMMENT ON TABLE access.active_choice IS 'Care relation, block and choices of access: legal obligation (Article 6(1)(c)); kept at least 5 years after the log line. Access log: legal obligation (Article 6(1)(c)); kept at least 5 years after the log line.';
ALTER TABLE access.active_choice ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.active_choice FOR ALL TO purpose_access_control, purpose_access_log USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (at, created_at, employee_id, expires_at, id, kind, note, patient_id, provider_id, reason, session_id, target_unit_id, unit_id) ON access.active_choice TO purpose_access_control, purpose_access_log;
COMMENT ON TABLE access.assignment IS 'Staff and authorisations: legal obligation (Article 6(1)(c)); kept 5 years after the assignment ends. Identity check and sign-in: legal obligation (Article 6(1)(c)); kept until the assignment ends. Booking of care: legal obligation (Article 6(1)(c)); kept until the assignment ends.';
ALTER TABLE access.assignment ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.assignment FOR ALL TO purpose_booking, purpose_identification, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (analysis_id, created_at, employee_id, from_on, given_by, id, provider_id, role, to_on, unit_id) ON access.assignment TO purpose_booking, purpose_identification;
GRANT SELECT (analysis_id, created_at, employee_id, from_on, given_by, id, provider_id, role, to_on, unit_id), INSERT ON access.assignment TO purpose_staff;
COMMENT ON TABLE access.assignment_review IS 'Staff and authorisations: legal obligation (Article 6(1)(c)); kept 5 years after the assignment ends.';
ALTER TABLE access.assignment_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.assignment_review FOR ALL TO purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (assignment_id, created_at, employee_id, id, provider_id, reviewed_on, reviewer_id, verdict), INSERT ON access.assignment_review TO purpose_staff;
COMMENT ON TABLE access.bankid_order IS 'Identity check and sign-in: legal obligation (Article 6(1)(c)); kept 1 hour after the sign-in.';
ALTER TABLE access.bankid_order ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE access.block IS 'Care relation, block and choices of access: legal obligation (Article 6(1)(c)), health care under professional secrecy (Article 9(2)(h)); kept at least 10 years after the last entry.';
ALTER TABLE access.block ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.block FOR ALL TO purpose_access_control USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, ended_at, ended_by, from_at, id, patient_id, process, provider_id, recorded_by, unit_id), INSERT, UPDATE (ended_at, ended_by) ON access.block TO purpose_access_control;
COMMENT ON TABLE access.care_relation IS 'Care relation, block and choices of access: legal obligation (Article 6(1)(c)), health care under professional secrecy (Article 9(2)(h)); kept 5 years after the visit. Access log: legal obligation (Article 6(1)(c)), health care under professional secrecy (Article 9(2)(h)); kept 5 years after the visit.';
ALTER TABLE access.care_relation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.care_relation FOR ALL TO purpose_access_control, purpose_access_log USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (at, ended_at, patient_id, provider_id, source_id, unit_id, why) ON access.care_relation TO purpose_access_control, purpose_access_log;
COMMENT ON TABLE access.employee IS 'Staff and authorisations: legal obligation (Article 6(1)(c)); kept 5 years after the employment ends. Identity check and sign-in: legal obligation (Article 6(1)(c)); kept until the employment ends. Patient record: legal obligation (Article 6(1)(c)); kept at least 10 years after the last entry. Access log: legal obligation (Article 6(1)(c)); kept at least 5 years after the log line. Personal data breaches: legal obligation (Article 6(1)(c)); kept 10 years after the case is closed. Booking of care: legal obligation (Article 6(1)(c)); kept until the employment ends.';
ALTER TABLE access.employee ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.employee FOR ALL TO purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, employer, employment, ended_on, family_name, given_name, id, licence_checked_by, licence_checked_on, licence_number, licence_type, provider_id, started_on, title) ON access.employee TO purpose_access_log, purpose_booking, purpose_incident, purpose_journal;
GRANT SELECT (created_at, employer, employment, ended_on, family_name, given_name, id, licence_checked_by, licence_checked_on, licence_number, licence_type, personnummer, provider_id, started_on, title) ON access.employee TO purpose_identification;
GRANT SELECT (created_at, employer, employment, ended_on, family_name, given_name, id, licence_checked_by, licence_checked_on, licence_number, licence_type, personnummer, provider_id, started_on, title), INSERT, UPDATE (family_name, given_name, licence_checked_by, licence_checked_on, licence_number, licence_type, title) ON access.employee TO purpose_staff;
COMMENT ON TABLE access.limit_reason IS 'Access log: legal obligation (Article 6(1)(c)); kept at least 5 years after the log line.';
ALTER TABLE access.limit_reason ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.limit_reason FOR ALL TO purpose_access_log USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (at, created_at, employee_id, id, provider_id, reason, unit_id) ON access.limit_reason TO purpose_access_log;
COMMENT ON TABLE access.link_token IS 'Messages about booked visits: contract, or steps you ask for before one (Article 6(1)(b)), health care under professional secrecy (Article 9(2)(h)); kept until the link expires.';
ALTER TABLE access.link_token ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.link_token FOR ALL TO purpose_message USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, expires_at, id, permission, provider_id, subject_id, token_hash), INSERT ON access.link_token TO purpose_message;
COMMENT ON TABLE access.needs_and_risk_analysis IS 'Staff and authorisations: legal obligation (Article 6(1)(c)); kept 5 years after the assignment ends.';
ALTER TABLE access.needs_and_risk_analysis ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.needs_and_risk_analysis FOR ALL TO purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (categories, created_at, decided_by, decided_on, decision, id, provider_id, review_on, risks, role, tasks, unit_id, version, whose), INSERT ON access.needs_and_risk_analysis TO purpose_staff;
COMMENT ON TABLE access.oidc_request IS 'Identity check and sign-in: legal obligation (Article 6(1)(c)); kept 1 hour after the sign-in.';
COMMENT ON TABLE access.passkey IS 'Identity check and sign-in: legal obligation (Article 6(1)(c)); kept 30 days after the employment ends.';
ALTER TABLE access.passkey ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.passkey FOR ALL TO purpose_identification USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (counter, created_at, credential_id, employee_id, id, last_used_at, name, provider_id, public_key, revoked_at, transports), UPDATE (revoked_at) ON access.passkey TO purpose_identification;
COMMENT ON TABLE access.passkey_challenge IS 'Identity check and sign-in: legal obligation (Article 6(1)(c)); kept 1 hour after the sign-in.';
COMMENT ON TABLE access.patient_search IS 'Care relation, block and choices of access: legal obligation (Article 6(1)(c)); kept at least 1 day after the log line.';
ALTER TABLE access.patient_search ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE access.permission IS 'No personal data: the table in permissions.ts.';
GRANT SELECT (actor, code, db_role, purpose) ON access.permission TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
COMMENT ON TABLE access.provider IS 'No personal data: a company and the policy it follows.';
GRANT SELECT (contact, created_at, id, legal_name, name, policy, slug) ON access.provider TO kallelse_public, purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
COMMENT ON TABLE access.provider_purpose IS 'No personal data: which purposes a policy names.';
ALTER TABLE access.provider_purpose ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.provider_purpose FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
CREATE POLICY open_to_anyone ON access.provider_purpose FOR SELECT TO kallelse_public USING (true);
GRANT SELECT (provider_id, purpose) ON access.provider_purpose TO kallelse_public, purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
COMMENT ON TABLE access.role_permission IS 'No personal data: the table in roles.ts.';
GRANT SELECT (permission, role) ON access.role_permission TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
COMMENT ON TABLE access.session IS 'Identity check and sign-in: legal obligation (Article 6(1)(c)); kept 30 days after the session ends.';
ALTER TABLE access.session ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.session FOR ALL TO purpose_identification USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (assignment_id, created_at, device, employee_id, expires_at, holder_name, id, kind, last_used_at, left_at, locked_at, new_device, noticed_at, opened_with, patient_id, provider_id, revoked_at, token_hash, workstation_hash), UPDATE (assignment_id, noticed_at, revoked_at) ON access.session TO purpose_identification;
COMMENT ON TABLE access.task IS 'Care relation, block and choices of access: legal obligation (Article 6(1)(c)); kept 5 years after the case is closed.';
ALTER TABLE access.task ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.task FOR ALL TO purpose_access_control USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, done_at, done_by, due_on, id, kind, note, patient_id, provider_id, role, subject_id, unit_id), INSERT, UPDATE (done_at, done_by, note) ON access.task TO purpose_access_control;
COMMENT ON TABLE access.unit IS 'No personal data: a clinic''s address and opening describe the clinic, not a person.';
ALTER TABLE access.unit ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON access.unit FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
CREATE POLICY open_to_anyone ON access.unit FOR SELECT TO kallelse_public USING (true);
GRANT SELECT (address, created_at, discipline, id, name, phone, provider_id, schedule_version, slug, zone) ON access.unit TO kallelse_public, purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
COMMENT ON TABLE audit.incident IS 'Personal data breaches: legal obligation (Article 6(1)(c)); kept 10 years after the case is closed.';
ALTER TABLE audit.incident ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON audit.incident FOR ALL TO purpose_incident USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, happened_at, id, noticed_at, number, opened_at, opened_by, provider_id, unit_id, what), INSERT ON audit.incident TO purpose_incident;
COMMENT ON TABLE audit.incident_affected IS 'Personal data breaches: legal obligation (Article 6(1)(c)); kept 10 years after the case is closed.';
ALTER TABLE audit.incident_affected ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON audit.incident_affected FOR ALL TO purpose_incident USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (accesses, first_at, last_at, patient_id, provider_id, step_id), INSERT ON audit.incident_affected TO purpose_incident;
COMMENT ON TABLE audit.incident_step IS 'Personal data breaches: legal obligation (Article 6(1)(c)); kept 10 years after the case is closed.';
ALTER TABLE audit.incident_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON audit.incident_step FOR ALL TO purpose_incident USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (at, content, created_at, employee_id, id, incident_id, kind, provider_id, seq), INSERT ON audit.incident_step TO purpose_incident;
COMMENT ON TABLE audit.log_report_case IS 'Access log: legal obligation (Article 6(1)(c)); kept at least 10 years after the last entry.';
ALTER TABLE audit.log_report_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON audit.log_report_case FOR ALL TO purpose_access_log USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (asked_by, asked_on, authority_shown, created_at, decided_at, decided_by, due_on, from_on, granted, handed_out_at, handed_out_by, handed_out_to, id, identified_by, patient_id, provider_id, recorded_by, refused_because, requester_name, to_on), INSERT, UPDATE (decided_at, decided_by, granted, handed_out_at, handed_out_by, handed_out_to, refused_because) ON audit.log_report_case TO purpose_access_log;
COMMENT ON TABLE audit.review_draw IS 'No personal data: how many were drawn and by which seed, not who.';
ALTER TABLE audit.review_draw ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON audit.review_draw FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, drawn_at, id, month, occasions, provider_id, sample_size, seed, unit_id) ON audit.review_draw TO purpose_access_control, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
GRANT SELECT (created_at, drawn_at, id, month, occasions, provider_id, sample_size, seed, unit_id), INSERT ON audit.review_draw TO purpose_access_log;
COMMENT ON TABLE audit.review_item IS 'Access log: legal obligation (Article 6(1)(c)); kept at least 5 years after the log line.';
ALTER TABLE audit.review_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON audit.review_item FOR ALL TO purpose_access_log USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, day, drawn, employee_id, first_at, id, last_at, lines, month, patient_id, provider_id, role, rules, score, unit_id), INSERT ON audit.review_item TO purpose_access_log;
COMMENT ON TABLE audit.review_verdict IS 'Access log: legal obligation (Article 6(1)(c)); kept at least 5 years after the log line.';
ALTER TABLE audit.review_verdict ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON audit.review_verdict FOR ALL TO purpose_access_log USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, employee_id, id, item_id, note, provider_id, reviewed_at, reviewed_by, verdict), INSERT ON audit.review_verdict TO purpose_access_log;
COMMENT ON TABLE booking.absence IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)); kept until the employment ends.';
ALTER TABLE booking.absence ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.absence FOR ALL TO purpose_booking, purpose_booking_visitor USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, ends_at, id, kind, practitioner_id, provider_id, starts_at), INSERT, DELETE ON booking.absence TO purpose_booking;
GRANT SELECT (ends_at, id, practitioner_id, provider_id, starts_at) ON booking.absence TO purpose_booking_visitor;
COMMENT ON TABLE booking.booking IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)), health care under professional secrecy (Article 9(2)(h)); kept 24 months after the visit. Messages about booked visits: contract, or steps you ask for before one (Article 6(1)(b)), health care under professional secrecy (Article 9(2)(h)); kept 30 days after the visit. Recall by telephone: task in the public interest (Article 6(1)(e)), health care under professional secrecy (Article 9(2)(h)); kept 24 months after the visit.';
ALTER TABLE booking.booking ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.booking FOR ALL TO purpose_booking, purpose_message, purpose_recall USING (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id))) WITH CHECK (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id)));
GRANT SELECT (cancelled_at, channel, created_at, follows_id, id, notice_at, notice_channel, notice_version, patient_id, provider_id, reference, revision, seat, series_id, session_id, starts_at, state, unit_id), INSERT, UPDATE (cancelled_at, revision, session_id, starts_at, state) ON booking.booking TO purpose_booking;
GRANT SELECT (cancelled_at, channel, created_at, follows_id, id, patient_id, provider_id, reference, revision, seat, series_id, session_id, starts_at, state, unit_id) ON booking.booking TO purpose_message, purpose_recall;
COMMENT ON TABLE booking.booking_event IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)), health care under professional secrecy (Article 9(2)(h)); kept 24 months after the visit.';
ALTER TABLE booking.booking_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.booking_event FOR ALL TO purpose_booking USING (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id))) WITH CHECK (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id)));
GRANT SELECT (at, booking_id, created_at, detail, employee_id, id, kind, patient_id, provider_id, unit_id), INSERT ON booking.booking_event TO purpose_booking;
COMMENT ON TABLE booking.calendar_change IS 'No personal data: units and times whose calendars are to be read again.';
ALTER TABLE booking.calendar_change ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE booking.closed_day IS 'No personal data: when a clinic is closed.';
ALTER TABLE booking.closed_day ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.closed_day FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
CREATE POLICY open_to_anyone ON booking.closed_day FOR SELECT TO kallelse_public USING (true);
GRANT SELECT (closes, created_at, id, on_day, opens, provider_id, reason_en, reason_sv, unit_id) ON booking.closed_day TO kallelse_public, purpose_access_control, purpose_access_log, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
GRANT SELECT (closes, created_at, id, on_day, opens, provider_id, reason_en, reason_sv, unit_id), INSERT, DELETE ON booking.closed_day TO purpose_booking;
COMMENT ON TABLE booking.device IS 'No personal data: a device.';
ALTER TABLE booking.device ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.device FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
CREATE POLICY open_to_anyone ON booking.device FOR SELECT TO kallelse_public USING (true);
GRANT SELECT (created_at, id, kind, name, provider_id, unit_id) ON booking.device TO kallelse_public, purpose_access_control, purpose_access_log, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
GRANT SELECT (created_at, id, kind, name, provider_id, unit_id), INSERT, UPDATE (kind, name), DELETE ON booking.device TO purpose_booking;
COMMENT ON TABLE booking.hold IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)); kept until the hold expires.';
ALTER TABLE booking.hold ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.hold FOR ALL TO purpose_booking, purpose_booking_visitor USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, expires_at, freed_at, id, provider_id, token_hash), UPDATE (freed_at), DELETE ON booking.hold TO purpose_booking;
GRANT SELECT (expires_at, freed_at, id, provider_id) ON booking.hold TO purpose_booking_visitor;
COMMENT ON TABLE booking.identity_check IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)), health care under professional secrecy (Article 9(2)(h)); kept 24 months after the visit.';
ALTER TABLE booking.identity_check ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.identity_check FOR ALL TO purpose_booking USING (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id))) WITH CHECK (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id)));
GRANT SELECT (at, booking_id, created_at, employee_id, how, id, patient_id, provider_id, unit_id), INSERT ON booking.identity_check TO purpose_booking;
COMMENT ON TABLE booking.occupancy IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)); kept 24 months after the visit.';
ALTER TABLE booking.occupancy ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.occupancy FOR ALL TO purpose_booking, purpose_booking_visitor USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (active, ends_at, overbooked, provider_id, resource_id, session_id, starts_at), INSERT, UPDATE (active), DELETE ON booking.occupancy TO purpose_booking;
GRANT SELECT (active, ends_at, provider_id, resource_id, session_id, starts_at) ON booking.occupancy TO purpose_booking_visitor;
COMMENT ON TABLE booking.opening_hours IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)); kept until the employment ends.';
ALTER TABLE booking.opening_hours ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.opening_hours FOR ALL TO purpose_booking, purpose_booking_visitor USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (closes, created_at, id, opens, practitioner_id, provider_id, unit_id, weekday), INSERT, DELETE ON booking.opening_hours TO purpose_booking;
GRANT SELECT (closes, id, opens, practitioner_id, provider_id, unit_id, weekday) ON booking.opening_hours TO purpose_booking_visitor;
COMMENT ON TABLE booking.practitioner IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)); kept until the employment ends.';
ALTER TABLE booking.practitioner ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.practitioner FOR ALL TO purpose_booking, purpose_booking_visitor USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, id, leaves_on, name, provider_id, title), INSERT ON booking.practitioner TO purpose_booking;
GRANT SELECT (id, leaves_on, name, provider_id, title) ON booking.practitioner TO purpose_booking_visitor;
COMMENT ON TABLE booking.practitioner_service IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)); kept until the employment ends.';
ALTER TABLE booking.practitioner_service ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.practitioner_service FOR ALL TO purpose_booking, purpose_booking_visitor USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, id, minutes, practitioner_id, provider_id, service_id), INSERT, DELETE ON booking.practitioner_service TO purpose_booking;
GRANT SELECT (id, minutes, practitioner_id, provider_id, service_id) ON booking.practitioner_service TO purpose_booking_visitor;
COMMENT ON TABLE booking.room IS 'No personal data: a room.';
ALTER TABLE booking.room ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.room FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
CREATE POLICY open_to_anyone ON booking.room FOR SELECT TO kallelse_public USING (true);
GRANT SELECT (created_at, id, kind, name, provider_id, unit_id) ON booking.room TO kallelse_public, purpose_access_control, purpose_access_log, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
GRANT SELECT (created_at, id, kind, name, provider_id, unit_id), INSERT, UPDATE (kind, name), DELETE ON booking.room TO purpose_booking;
COMMENT ON TABLE booking.service IS 'No personal data: what a clinic offers, and for how much.';
ALTER TABLE booking.service ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.service FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
CREATE POLICY open_to_anyone ON booking.service FOR SELECT TO kallelse_public USING (true);
GRANT SELECT (buffer_after, buffer_before, cancellation_hours, cancellation_rule, capacity, created_at, fee_en, fee_sv, id, minutes, name_en, name_sv, on_website, place, price_en, price_sv, provider_id, retired_on, room_kind, step, unit_id) ON booking.service TO kallelse_public, purpose_access_control, purpose_access_log, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
GRANT SELECT (buffer_after, buffer_before, cancellation_hours, cancellation_rule, capacity, created_at, fee_en, fee_sv, id, minutes, name_en, name_sv, on_website, place, price_en, price_sv, provider_id, retired_on, room_kind, step, unit_id), INSERT, UPDATE (buffer_after, buffer_before, cancellation_hours, cancellation_rule, capacity, fee_en, fee_sv, minutes, name_en, name_sv, on_website, price_en, price_sv, retired_on, room_kind, step) ON booking.service TO purpose_booking;
COMMENT ON TABLE booking.service_device IS 'No personal data: what a service needs.';
ALTER TABLE booking.service_device ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.service_device FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
CREATE POLICY open_to_anyone ON booking.service_device FOR SELECT TO kallelse_public USING (true);
GRANT SELECT (created_at, device_kind, id, provider_id, service_id) ON booking.service_device TO kallelse_public, purpose_access_control, purpose_access_log, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
GRANT SELECT (created_at, device_kind, id, provider_id, service_id), INSERT, DELETE ON booking.service_device TO purpose_booking;
COMMENT ON TABLE booking.service_field IS 'No personal data: what a service asks for.';
ALTER TABLE booking.service_field ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.service_field FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
CREATE POLICY open_to_anyone ON booking.service_field FOR SELECT TO kallelse_public USING (true);
GRANT SELECT (code, created_at, id, provider_id, reason_en, reason_sv, service_id) ON booking.service_field TO kallelse_public, purpose_access_control, purpose_access_log, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
GRANT SELECT (code, created_at, id, provider_id, reason_en, reason_sv, service_id), INSERT, UPDATE (reason_en, reason_sv), DELETE ON booking.service_field TO purpose_booking;
COMMENT ON TABLE booking.session IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)), health care under professional secrecy (Article 9(2)(h)); kept 24 months after the visit. Messages about booked visits: contract, or steps you ask for before one (Article 6(1)(b)), health care under professional secrecy (Article 9(2)(h)); kept 30 days after the visit.';
ALTER TABLE booking.session ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.session FOR ALL TO purpose_booking, purpose_message USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (capacity, created_at, ends_at, id, practitioner_id, provider_id, room_id, service_id, starts_at, unit_id), INSERT, DELETE ON booking.session TO purpose_booking;
GRANT SELECT (capacity, created_at, ends_at, id, practitioner_id, provider_id, room_id, service_id, starts_at, unit_id) ON booking.session TO purpose_message;
COMMENT ON TABLE booking.stated_contact IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)); kept 24 months after the visit. Messages about booked visits: contract, or steps you ask for before one (Article 6(1)(b)); kept 30 days after the visit.';
ALTER TABLE booking.stated_contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.stated_contact FOR ALL TO purpose_booking, purpose_message USING (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id))) WITH CHECK (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id)));
GRANT SELECT (created_at, email, family_name, given_name, id, patient_id, provider_id, unit_id) ON booking.stated_contact TO purpose_booking;
GRANT SELECT (created_at, email, id, patient_id, provider_id, unit_id) ON booking.stated_contact TO purpose_message;
COMMENT ON TABLE booking.unit_rules IS 'No personal data: decisions of a unit.';
ALTER TABLE booking.unit_rules ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON booking.unit_rules FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
CREATE POLICY open_to_anyone ON booking.unit_rules FOR SELECT TO kallelse_public USING (true);
GRANT SELECT (christmas_eve, horizon_days, midsummer_eve, new_years_eve, provider_id, unit_id) ON booking.unit_rules TO kallelse_public, purpose_access_control, purpose_access_log, purpose_booking_visitor, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
GRANT SELECT (christmas_eve, horizon_days, midsummer_eve, new_years_eve, provider_id, unit_id), UPDATE (christmas_eve, horizon_days, midsummer_eve, new_years_eve) ON booking.unit_rules TO purpose_booking;
COMMENT ON TABLE journal.entry IS 'Patient record: legal obligation (Article 6(1)(c)), health care under professional secrecy (Article 9(2)(h)); kept at least 10 years after the last entry.';
ALTER TABLE journal.entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON journal.entry FOR ALL TO purpose_journal USING (provider_id = (SELECT platform.provider()) AND patient_id = (SELECT platform.record()) AND unit_id = ANY ((SELECT platform.record_units())::uuid[])) WITH CHECK (provider_id = (SELECT platform.provider()) AND patient_id = (SELECT platform.record()) AND unit_id = ANY ((SELECT platform.record_units())::uuid[]));
GRANT SELECT (author_id, created_at, id, patient_id, provider_id, template, unit_id), INSERT ON journal.entry TO purpose_journal;
COMMENT ON TABLE journal.entry_version IS 'Patient record: legal obligation (Article 6(1)(c)), health care under professional secrecy (Article 9(2)(h)); kept at least 10 years after the last entry.';
ALTER TABLE journal.entry_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON journal.entry_version FOR ALL TO purpose_journal USING (provider_id = (SELECT platform.provider()) AND patient_id = (SELECT platform.record()) AND unit_id = ANY ((SELECT platform.record_units())::uuid[])) WITH CHECK (provider_id = (SELECT platform.provider()) AND patient_id = (SELECT platform.record()) AND unit_id = ANY ((SELECT platform.record_units())::uuid[]));
GRANT SELECT (author_id, author_name, author_title, content, created_at, entry_id, examined_on, id, number, patient_id, provider_id, reason, unit_id), INSERT ON journal.entry_version TO purpose_journal;
COMMENT ON TABLE journal.signature IS 'Patient record: legal obligation (Article 6(1)(c)), health care under professional secrecy (Article 9(2)(h)); kept at least 10 years after the last entry.';
ALTER TABLE journal.signature ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON journal.signature FOR ALL TO purpose_journal USING (provider_id = (SELECT platform.provider()) AND patient_id = (SELECT platform.record()) AND unit_id = ANY ((SELECT platform.record_units())::uuid[])) WITH CHECK (provider_id = (SELECT platform.provider()) AND patient_id = (SELECT platform.record()) AND unit_id = ANY ((SELECT platform.record_units())::uuid[]));
GRANT SELECT (created_at, entry_id, id, licence_number, licence_type, patient_id, provider_id, seal, signed_at, signer_id, signer_name, signer_title, unit_id, version), INSERT ON journal.signature TO purpose_journal;
COMMENT ON TABLE patient.identifier IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)); kept until the patient has no journal or booking left. Access log: legal obligation (Article 6(1)(c)); kept at least 5 years after the log line. Patient record: legal obligation (Article 6(1)(c)), health care under professional secrecy (Article 9(2)(h)); kept at least 10 years after the last entry.';
ALTER TABLE patient.identifier ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON patient.identifier FOR ALL TO purpose_access_log, purpose_booking, purpose_journal USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (created_at, domain, id, kind, patient_id, provider_id, valid_from, valid_to, value) ON patient.identifier TO purpose_access_log, purpose_journal;
GRANT SELECT (created_at, domain, id, kind, patient_id, provider_id, valid_from, valid_to, value), INSERT, UPDATE (valid_to) ON patient.identifier TO purpose_booking;
COMMENT ON TABLE patient.patient IS 'Booking of care: contract, or steps you ask for before one (Article 6(1)(b)); kept until the patient has no journal or booking left. Access log: legal obligation (Article 6(1)(c)); kept until the patient has no journal or booking left. Care relation, block and choices of access: legal obligation (Article 6(1)(c)); kept until the patient has no journal or booking left. Patient record: legal obligation (Article 6(1)(c)), health care under professional secrecy (Article 9(2)(h)); kept at least 10 years after the last entry. Recall by telephone: task in the public interest (Article 6(1)(e)), health care under professional secrecy (Article 9(2)(h)); kept until the patient has no journal or booking left. Messages about booked visits: contract, or steps you ask for before one (Article 6(1)(b)); kept until the patient has no journal or booking left.';
ALTER TABLE patient.patient ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON patient.patient FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_journal, purpose_message, purpose_recall USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (birth_date, created_at, id, protected_identity, protection, provider_id) ON patient.patient TO purpose_access_control;
GRANT SELECT (created_at, family_name, given_name, id, protected_identity, protection, provider_id) ON patient.patient TO purpose_access_log;
GRANT SELECT (address, birth_date, created_at, deceased_on, email, family_name, given_name, id, identified_at, identified_by, identified_how, identity_assurance, phone, protected_identity, protection, provider_id), INSERT, UPDATE (address, email, identified_at, identified_by, identified_how, identity_assurance, phone, protection) ON patient.patient TO purpose_booking;
GRANT SELECT (address, birth_date, created_at, deceased_on, email, family_name, given_name, id, identified_at, identified_by, identified_how, identity_assurance, phone, protected_identity, protection, provider_id) ON patient.patient TO purpose_journal;
GRANT SELECT (created_at, deceased_on, email, family_name, given_name, id, protected_identity, protection, provider_id) ON patient.patient TO purpose_message;
GRANT SELECT (created_at, deceased_on, family_name, given_name, id, phone, protected_identity, protection, provider_id) ON patient.patient TO purpose_recall;
COMMENT ON TABLE patient.reserve_series IS 'No personal data: a running number.';
ALTER TABLE patient.reserve_series ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON patient.reserve_series FOR ALL TO purpose_access_control, purpose_access_log, purpose_booking, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (last, provider_id) ON patient.reserve_series TO purpose_access_control, purpose_access_log, purpose_identification, purpose_incident, purpose_journal, purpose_message, purpose_recall, purpose_staff;
GRANT SELECT (last, provider_id), INSERT, UPDATE (last) ON patient.reserve_series TO purpose_booking;
COMMENT ON TABLE platform.idempotency IS 'No personal data: hashes of requests already answered.';
ALTER TABLE platform.idempotency ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE platform.outbox IS 'No personal data: ids of jobs still to be handed to the queue.';
ALTER TABLE platform.outbox ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE platform.rate_limit IS 'No personal data: counts per hashed key and minute.';
COMMENT ON TABLE privacy.disclosure IS 'Access log: legal obligation (Article 6(1)(c)); kept at least 10 years after the last entry.';
ALTER TABLE privacy.disclosure ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON privacy.disclosure FOR ALL TO purpose_access_log USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (actor_kind, created_at, employee_id, fields, ground, id, kind, outcome, patient_id, provider_id, purpose, recipient) ON privacy.disclosure TO purpose_access_log;
COMMENT ON TABLE recall.attempt IS 'Recall by telephone: task in the public interest (Article 6(1)(e)), health care under professional secrecy (Article 9(2)(h)); kept 24 months after the call.';
ALTER TABLE recall.attempt ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON recall.attempt FOR ALL TO purpose_recall USING (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id))) WITH CHECK (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id)));
GRANT SELECT (at, booking_id, call_back_at, caller_id, created_at, id, item_id, outcome, patient_id, provider_id, unit_id), INSERT ON recall.attempt TO purpose_recall;
COMMENT ON TABLE recall.decision IS 'Recall by telephone: task in the public interest (Article 6(1)(e)), health care under professional secrecy (Article 9(2)(h)); kept 24 months after the due month.';
ALTER TABLE recall.decision ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON recall.decision FOR ALL TO purpose_recall USING (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id))) WITH CHECK (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id)));
GRANT SELECT (created_at, due_on, entry_id, entry_version, examined_on, id, months, patient_id, provider_id, reason, unit_id), INSERT ON recall.decision TO purpose_recall;
COMMENT ON TABLE recall.item IS 'Recall by telephone: task in the public interest (Article 6(1)(e)), health care under professional secrecy (Article 9(2)(h)); kept 24 months after the due month.';
ALTER TABLE recall.item ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON recall.item FOR ALL TO purpose_recall USING (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id))) WITH CHECK (provider_id = (SELECT platform.provider()) AND (unit_id = (SELECT platform.unit()) OR NOT access.blocked(patient_id, unit_id)));
GRANT SELECT (claimed_by, claimed_until, created_at, decision_id, due_on, id, not_before, opens_at, patient_id, provider_id, reason, state, unit_id), INSERT, UPDATE (claimed_by, claimed_until, not_before, state) ON recall.item TO purpose_recall;
COMMENT ON TABLE recall.stop IS 'Recall by telephone: task in the public interest (Article 6(1)(e)), health care under professional secrecy (Article 9(2)(h)); kept 24 months after the call.';
ALTER TABLE recall.stop ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_provider ON recall.stop FOR ALL TO purpose_recall USING (provider_id = (SELECT platform.provider())) WITH CHECK (provider_id = (SELECT platform.provider()));
GRANT SELECT (attempt_id, cause, created_at, id, patient_id, provider_id), INSERT ON recall.stop TO purpose_recall;
REVOKE ALL ON FUNCTION access.anchor_log() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.anchor_log() TO purpose_access_log;
REVOKE ALL ON FUNCTION access.ask_for_assignment_reviews() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.ask_for_assignment_reviews() TO purpose_staff;
REVOKE ALL ON FUNCTION access.bankid_order_of(text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.bankid_order_of(text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.begin_session(uuid,uuid,text,text,text,uuid,uuid,uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
REVOKE ALL ON FUNCTION access.blocked_units(uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.blocked_units(uuid) TO purpose_access_control;
REVOKE ALL ON FUNCTION access.choose(uuid,uuid,text,text,text,uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.choose(uuid,uuid,text,text,text,uuid) TO purpose_access_control;
REVOKE ALL ON FUNCTION access.close_ended_employments() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.close_ended_employments() TO purpose_staff;
REVOKE ALL ON FUNCTION access.dead_token() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
REVOKE ALL ON FUNCTION access.drop_log_month(date) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
REVOKE ALL ON FUNCTION access.end_assignment(uuid,date) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.end_assignment(uuid,date) TO purpose_staff;
REVOKE ALL ON FUNCTION access.end_employment(uuid,date) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.end_employment(uuid,date) TO purpose_staff;
REVOKE ALL ON FUNCTION access.end_sessions_of(uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.end_sessions_of(uuid) TO purpose_staff;
REVOKE ALL ON FUNCTION access.enrol_passkey(uuid,text,bytea,bigint,text[],text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.enrol_passkey(uuid,text,bytea,bigint,text[],text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.expected_today(uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
REVOKE ALL ON FUNCTION access.forget_bankid_order(text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.forget_bankid_order(text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.forget_searches() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.forget_searches() TO purpose_access_log;
REVOKE ALL ON FUNCTION access.head_remains(date,uuid,uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
REVOKE ALL ON FUNCTION access.is_workstation(text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.is_workstation(text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.judge_search(uuid,text,integer) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
REVOKE ALL ON FUNCTION access.lock_session(text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.lock_session(text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.log_chain_start() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.log_chain_start() TO purpose_access_log;
REVOKE ALL ON FUNCTION access.log_passkey_refusal(text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.log_passkey_refusal(text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.mark_quota(text,integer) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
REVOKE ALL ON FUNCTION access.note_choice(uuid,text,text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.note_choice(uuid,text,text,text) TO purpose_access_control;
REVOKE ALL ON FUNCTION access.note_search(uuid,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.note_search(uuid,text) TO purpose_booking;
REVOKE ALL ON FUNCTION access.open_log_months(integer) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.open_log_months(integer) TO purpose_access_log;
REVOKE ALL ON FUNCTION access.passkey_of(text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.passkey_of(text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.relate(uuid,uuid,text,timestamptz,uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.relate(uuid,uuid,text,timestamptz,uuid) TO purpose_booking, purpose_journal, purpose_recall;
REVOKE ALL ON FUNCTION access.remember_bankid_order(text,text,uuid,text,text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.remember_bankid_order(text,text,uuid,text,text,text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.remember_oidc_request(text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.remember_oidc_request(text,text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.remember_passkey_challenge(text,text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.remember_passkey_challenge(text,text,text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.retain_log() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.retain_log() TO purpose_access_log;
REVOKE ALL ON FUNCTION access.seal_log() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.seal_log() TO purpose_access_log;
REVOKE ALL ON FUNCTION access.search_quota() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.search_quota() TO purpose_booking;
REVOKE ALL ON FUNCTION access.sign_in_by_oidc(text,text,uuid,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.sign_in_by_oidc(text,text,uuid,text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.sign_in_by_passkey(uuid,bigint,uuid,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.sign_in_by_passkey(uuid,bigint,uuid,text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.sign_in_patient(text,text,text,text,uuid,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.sign_in_patient(text,text,text,text,uuid,text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.sign_in_staff(text,text,uuid,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.sign_in_staff(text,text,uuid,text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.sit_down(uuid,text,text,text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.sit_down(uuid,text,text,text,text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.take_oidc_answer(text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.take_oidc_answer(text,text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.take_passkey_challenge(text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.take_passkey_challenge(text,text) TO purpose_identification;
REVOKE ALL ON FUNCTION access.unrelate(uuid,uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.unrelate(uuid,uuid) TO purpose_booking;
REVOKE ALL ON FUNCTION access.verify_log() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.verify_log() TO purpose_access_log;
REVOKE ALL ON FUNCTION access.visits_ahead(uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION access.visits_ahead(uuid) TO purpose_staff;
REVOKE ALL ON FUNCTION audit.alert(uuid,timestamp with time zone) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION audit.alert(uuid,timestamp with time zone) TO purpose_incident;
REVOKE ALL ON FUNCTION audit.facts_of(uuid,uuid[],uuid[],timestamp with time zone[]) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION audit.facts_of(uuid,uuid[],uuid[],timestamp with time zone[]) TO purpose_access_log;
REVOKE ALL ON FUNCTION audit.masked_patients(uuid[]) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION audit.masked_patients(uuid[]) TO purpose_access_log;
REVOKE ALL ON FUNCTION audit.may_report(uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION audit.may_report(uuid) TO purpose_access_log;
REVOKE ALL ON FUNCTION audit.opening_hours(uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION audit.opening_hours(uuid) TO purpose_access_log;
REVOKE ALL ON FUNCTION audit.remind_of_report(uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION audit.remind_of_report(uuid) TO purpose_access_log;
REVOKE ALL ON FUNCTION audit.report_answered(uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION audit.report_answered(uuid) TO purpose_access_log;
REVOKE ALL ON FUNCTION booking.book(uuid,uuid,uuid,uuid,uuid[],uuid[],timestamp with time zone,integer,text,text,text,text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.book(uuid,uuid,uuid,uuid,uuid[],uuid[],timestamp with time zone,integer,text,text,text,text,text) TO purpose_booking;
REVOKE ALL ON FUNCTION booking.cancel(uuid,uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.cancel(uuid,uuid) TO purpose_booking;
REVOKE ALL ON FUNCTION booking.confirm_hold(text,uuid,uuid,uuid,text,text,text,text,text,text,text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.confirm_hold(text,uuid,uuid,uuid,text,text,text,text,text,text,text,text) TO purpose_booking_visitor;
REVOKE ALL ON FUNCTION booking.expire_holds() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.expire_holds() TO purpose_booking;
REVOKE ALL ON FUNCTION booking.hold_time(uuid,uuid,uuid[],uuid[],timestamp with time zone,integer,text,timestamp with time zone) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.hold_time(uuid,uuid,uuid[],uuid[],timestamp with time zone,integer,text,timestamp with time zone) TO purpose_booking_visitor;
REVOKE ALL ON FUNCTION booking.leave_session(uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.leave_session(uuid) TO purpose_booking;
REVOKE ALL ON FUNCTION booking.move(uuid,uuid,uuid,uuid[],uuid[],timestamp with time zone,integer) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.move(uuid,uuid,uuid,uuid[],uuid[],timestamp with time zone,integer) TO purpose_booking;
REVOKE ALL ON FUNCTION booking.overbook(uuid,uuid,uuid,uuid,uuid[],uuid[],timestamp with time zone,integer,text,text,text,text,text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.overbook(uuid,uuid,uuid,uuid,uuid[],uuid[],timestamp with time zone,integer,text,text,text,text,text,text) TO purpose_booking;
REVOKE ALL ON FUNCTION booking.release_hold(text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.release_hold(text) TO purpose_booking_visitor;
REVOKE ALL ON FUNCTION booking.seat_taken(uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.seat_taken(uuid) TO purpose_booking;
REVOKE ALL ON FUNCTION booking.set_state(uuid,text,text,text,text,text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.set_state(uuid,text,text,text,text,text,text) TO purpose_booking;
REVOKE ALL ON FUNCTION booking.shared(uuid,uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.shared(uuid,uuid) TO purpose_booking;
REVOKE ALL ON FUNCTION booking.tell_changes(integer) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION booking.tell_changes(integer) TO kallelse_relay;
REVOKE ALL ON FUNCTION journal.choices_in_force() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION journal.choices_in_force() TO purpose_journal;
REVOKE ALL ON FUNCTION journal.units_with_entries() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION journal.units_with_entries() TO purpose_journal;
REVOKE ALL ON FUNCTION patient.identify(uuid,text,uuid,text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION patient.identify(uuid,text,uuid,text,text) TO purpose_booking;
REVOKE ALL ON FUNCTION patient.register(uuid,uuid,text,text,text,text,date,text,text,text) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION patient.register(uuid,uuid,text,text,text,text,date,text,text,text) TO purpose_booking;
REVOKE ALL ON FUNCTION patient.stated_patient(text,text,text,text,uuid) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION patient.stated_patient(text,text,text,text,uuid) TO purpose_booking, purpose_booking_visitor;
REVOKE ALL ON FUNCTION platform.forget_requests() FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION platform.forget_requests() TO purpose_access_log;
REVOKE ALL ON FUNCTION platform.take_jobs(integer) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION platform.take_jobs(integer) TO kallelse_relay;
REVOKE ALL ON FUNCTION recall.follow_plan(jsonb) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION recall.follow_plan(jsonb) TO purpose_recall;
REVOKE ALL ON FUNCTION recall.histories(uuid[]) FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
GRANT EXECUTE ON FUNCTION recall.histories(uuid[]) TO purpose_recall;
`;

const DOWN = `
REVOKE ALL ON
  access.access_log,
  access.access_log_anchor,
  access.access_log_dropped_month,
  access.access_log_head,
  access.access_log_seal,
  access.access_rules,
  access.active_choice,
  access.assignment,
  access.assignment_review,
  access.bankid_order,
  access.block,
  access.care_relation,
  access.employee,
  access.limit_reason,
  access.link_token,
  access.needs_and_risk_analysis,
  access.oidc_request,
  access.passkey,
  access.passkey_challenge,
  access.patient_search,
  access.permission,
  access.provider,
  access.provider_purpose,
  access.role_permission,
  access.session,
  access.task,
  access.unit,
  audit.incident,
  audit.incident_affected,
  audit.incident_step,
  audit.log_report_case,
  audit.review_draw,
  audit.review_item,
  audit.review_verdict,
  booking.absence,
  booking.booking,
  booking.booking_event,
  booking.calendar_change,
  booking.closed_day,
  booking.device,
  booking.hold,
  booking.identity_check,
  booking.occupancy,
  booking.opening_hours,
  booking.practitioner,
  booking.practitioner_service,
  booking.room,
  booking.service,
  booking.service_device,
  booking.service_field,
  booking.session,
  booking.stated_contact,
  booking.unit_rules,
  journal.entry,
  journal.entry_version,
  journal.signature,
  patient.identifier,
  patient.patient,
  patient.reserve_series,
  platform.idempotency,
  platform.outbox,
  platform.rate_limit,
  privacy.disclosure,
  recall.attempt,
  recall.decision,
  recall.item,
  recall.stop
FROM PUBLIC, purpose_booking, purpose_message, purpose_journal, purpose_recall, purpose_identification, purpose_access_log, purpose_access_control, purpose_incident, purpose_staff, purpose_booking_visitor, kallelse_public, kallelse_relay;
DROP POLICY IF EXISTS own_provider ON access.access_log;
DROP POLICY IF EXISTS own_provider ON access.access_log_anchor;
DROP POLICY IF EXISTS own_provider ON access.access_log_dropped_month;
DROP POLICY IF EXISTS own_provider ON access.access_log_head;
DROP POLICY IF EXISTS own_provider ON access.access_log_seal;
DROP POLICY IF EXISTS own_provider ON access.access_rules;
DROP POLICY IF EXISTS own_provider ON access.active_choice;
DROP POLICY IF EXISTS own_provider ON access.assignment;
DROP POLICY IF EXISTS own_provider ON access.assignment_review;
DROP POLICY IF EXISTS own_provider ON access.block;
DROP POLICY IF EXISTS own_provider ON access.care_relation;
DROP POLICY IF EXISTS own_provider ON access.employee;
DROP POLICY IF EXISTS own_provider ON access.limit_reason;
DROP POLICY IF EXISTS own_provider ON access.link_token;
DROP POLICY IF EXISTS own_provider ON access.needs_and_risk_analysis;
DROP POLICY IF EXISTS own_provider ON access.passkey;
DROP POLICY IF EXISTS own_provider ON access.provider_purpose;
DROP POLICY IF EXISTS open_to_anyone ON access.provider_purpose;
DROP POLICY IF EXISTS own_provider ON access.session;
DROP POLICY IF EXISTS own_provider ON access.task;
DROP POLICY IF EXISTS own_provider ON access.unit;
DROP POLICY IF EXISTS open_to_anyone ON access.unit;
DROP POLICY IF EXISTS own_provider ON audit.incident;
DROP POLICY IF EXISTS own_provider ON audit.incident_affected;
DROP POLICY IF EXISTS own_provider ON audit.incident_step;
DROP POLICY IF EXISTS own_provider ON audit.log_report_case;
DROP POLICY IF EXISTS own_provider ON audit.review_draw;
DROP POLICY IF EXISTS own_provider ON audit.review_item;
DROP POLICY IF EXISTS own_provider ON audit.review_verdict;
DROP POLICY IF EXISTS own_provider ON booking.absence;
DROP POLICY IF EXISTS own_provider ON booking.booking;
DROP POLICY IF EXISTS own_provider ON booking.booking_event;
DROP POLICY IF EXISTS own_provider ON booking.closed_day;
DROP POLICY IF EXISTS open_to_anyone ON booking.closed_day;
DROP POLICY IF EXISTS own_provider ON booking.device;
DROP POLICY IF EXISTS open_to_anyone ON booking.device;
DROP POLICY IF EXISTS own_provider ON booking.hold;
DROP POLICY IF EXISTS own_provider ON booking.identity_check;
DROP POLICY IF EXISTS own_provider ON booking.occupancy;
DROP POLICY IF EXISTS own_provider ON booking.opening_hours;
DROP POLICY IF EXISTS own_provider ON booking.practitioner;
DROP POLICY IF EXISTS own_provider ON booking.practitioner_service;
DROP POLICY IF EXISTS own_provider ON booking.room;
DROP POLICY IF EXISTS open_to_anyone ON booking.room;
DROP POLICY IF EXISTS own_provider ON booking.service;
DROP POLICY IF EXISTS open_to_anyone ON booking.service;
DROP POLICY IF EXISTS own_provider ON booking.service_device;
DROP POLICY IF EXISTS open_to_anyone ON booking.service_device;
DROP POLICY IF EXISTS own_provider ON booking.service_field;
DROP POLICY IF EXISTS open_to_anyone ON booking.service_field;
DROP POLICY IF EXISTS own_provider ON booking.session;
DROP POLICY IF EXISTS own_provider ON booking.stated_contact;
DROP POLICY IF EXISTS own_provider ON booking.unit_rules;
DROP POLICY IF EXISTS open_to_anyone ON booking.unit_rules;
DROP POLICY IF EXISTS own_provider ON journal.entry;
DROP POLICY IF EXISTS own_provider ON journal.entry_version;
DROP POLICY IF EXISTS own_provider ON journal.signature;
DROP POLICY IF EXISTS own_provider ON patient.identifier;
DROP POLICY IF EXISTS own_provider ON patient.patient;
DROP POLICY IF EXISTS own_provider ON patient.reserve_series;
DROP POLICY IF EXISTS own_provider ON privacy.disclosure;
DROP POLICY IF EXISTS own_provider ON recall.attempt;
DROP POLICY IF EXISTS own_provider ON recall.decision;
DROP POLICY IF EXISTS own_provider ON recall.item;
DROP POLICY IF EXISTS own_provider ON recall.stop;
`;
