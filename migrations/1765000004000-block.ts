import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CANCEL, CONFIRM, WRITE_BOOKING } from './1764000002100-booking-functions.js';

/** Everything that documents care tells its unit, so that a block can keep it from the others; and protection has grades. */
export class Block1765000004000 implements MigrationInterface {
  name = 'Block1765000004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PROTECTION);
    await db.query(UNITS);
    await db.query(RELATIONS);
    await db.query(BLOCKED_UNITS);
    await db.query(BOOKING_WITH_UNIT);
    await db.query(CANCEL_WITH_RELATION);
    await db.query(CONFIRM_WITH_UNIT);
    await db.query(RECALL_PLAN);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const earlier of [WRITE_BOOKING, CANCEL, CONFIRM]) {
      await db.query(earlier.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    }
    await db.query(`
      DROP FUNCTION recall.histories, recall.follow_plan, booking.seat_taken, access.blocked_units, patient.concealed;
      ALTER TABLE booking.stated_contact DROP COLUMN unit_id, DROP COLUMN patient_id;
      ALTER TABLE booking.booking DROP COLUMN unit_id;
      ALTER TABLE patient.patient DROP COLUMN protected_identity;
      ALTER TABLE patient.patient ADD COLUMN protected_identity boolean NOT NULL DEFAULT false;
      UPDATE patient.patient SET protected_identity = true WHERE protection IS NOT NULL;
      ALTER TABLE patient.patient DROP COLUMN protection;`);
  }
}

/** Offentlighets- och sekretesslagen 22 kap. 1 §, folkbokföringslagen 16 §, lagen (1991:483) om fingerade personuppgifter. */
const PROTECTION = `
  ALTER TABLE patient.patient ADD COLUMN protection text CONSTRAINT patient_protection_known
    CHECK (protection IN ('sekretessmarkering', 'skyddad-folkbokforing', 'fingerade-personuppgifter'));
  UPDATE patient.patient SET protection = 'sekretessmarkering' WHERE protected_identity;
  ALTER TABLE patient.patient DROP COLUMN protected_identity;
  ALTER TABLE patient.patient ADD COLUMN protected_identity boolean NOT NULL GENERATED ALWAYS AS (protection IS NOT NULL) STORED;

  -- Staff see neither name nor number of somebody with protected identity before they have said why they need to.
  CREATE FUNCTION patient.concealed(p_patient uuid, p_protected boolean) RETURNS boolean LANGUAGE sql STABLE
  AS $$
    SELECT CASE WHEN p_protected AND platform.setting('actor_kind') = 'staff'
                THEN NOT access.has_choice('protected-identity', p_patient) ELSE false END
  $$;
`;

const UNITS = `
  ALTER TABLE booking.booking ADD COLUMN unit_id uuid;
  UPDATE booking.booking b SET unit_id = s.unit_id FROM booking.session s WHERE s.provider_id = b.provider_id AND s.id = b.session_id;
  ALTER TABLE booking.booking ALTER COLUMN unit_id SET NOT NULL;

  ALTER TABLE booking.stated_contact ADD COLUMN unit_id uuid, ADD COLUMN patient_id uuid;
  UPDATE booking.stated_contact c SET unit_id = b.unit_id, patient_id = b.patient_id
  FROM booking.booking b WHERE b.provider_id = c.provider_id AND b.id = c.id;
  ALTER TABLE booking.stated_contact ALTER COLUMN unit_id SET NOT NULL, ALTER COLUMN patient_id SET NOT NULL;
`;

/** Who was seen or called before relations were written down is not a stranger. */
const RELATIONS = `
  INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at, ended_at)
  SELECT provider_id, patient_id, unit_id, id, 'visit', starts_at, cancelled_at FROM booking.booking
  ON CONFLICT DO NOTHING;
  INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at)
  SELECT provider_id, patient_id, unit_id, item_id, 'recall', max(at) FROM recall.attempt
  GROUP BY provider_id, patient_id, unit_id, item_id
  ON CONFLICT DO NOTHING;
`;

const BLOCKED_UNITS = `
  -- Where something is kept from whoever asks: told only after the first step of an opening (Patientdatalagen 4 kap. 5 §).
  CREATE FUNCTION access.blocked_units(p_patient uuid) RETURNS TABLE (unit_id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT u.id, u.name FROM access.unit u
    WHERE access.has_choice('blocked-shown', p_patient) AND u.provider_id = platform.provider() AND u.id <> platform.unit()
      AND EXISTS (
        SELECT FROM access.block b JOIN access.unit own ON own.provider_id = b.provider_id AND own.id = platform.unit()
        WHERE b.provider_id = u.provider_id AND b.patient_id = p_patient AND b.ended_at IS NULL
          AND (b.unit_id = u.id OR (b.process = u.discipline AND b.process <> own.discipline)))
    ORDER BY u.name
  $$;
`;

export const BOOKING_WITH_UNIT = `
  -- The booking itself, its care relation, its mail and its line in the access log.
  CREATE OR REPLACE FUNCTION booking.write_booking(
    p_booking uuid, p_session uuid, p_patient uuid, p_starts_at timestamptz, p_channel text, p_notice_version text, p_notice_channel text
  ) RETURNS void
  LANGUAGE plpgsql AS $$
  DECLARE
    v_unit uuid;
  BEGIN
    SELECT s.unit_id INTO STRICT v_unit FROM booking.session s WHERE s.provider_id = platform.provider() AND s.id = p_session;
    LOOP
      INSERT INTO booking.booking
        (provider_id, id, session_id, unit_id, patient_id, starts_at, channel, reference, notice_at, notice_version, notice_channel)
      VALUES (platform.provider(), p_booking, p_session, v_unit, p_patient, p_starts_at, p_channel, booking.new_reference(),
              platform.now(), p_notice_version, p_notice_channel)
      ON CONFLICT (provider_id, reference) DO NOTHING;
      EXIT WHEN FOUND;
    END LOOP;
    PERFORM access.relate(p_patient, p_booking, 'visit', p_starts_at, v_unit);
    PERFORM platform.leave_job('message.send', 'message:send', p_booking);
    PERFORM access.log('Skriva', p_patient, 'Booking', p_booking);
  END $$;
`;

export const CANCEL_WITH_RELATION = `
  -- Also by somebody whose booking is kept from whoever cancels another's.
  CREATE FUNCTION booking.seat_taken(p_session uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM booking.booking b
                   WHERE b.provider_id = platform.provider() AND b.session_id = p_session AND b.state <> 'cancelled')
  $$;
  REVOKE ALL ON FUNCTION booking.seat_taken FROM PUBLIC;

  -- Gives the time back, and with it the care relation. Again is the same as once; a visit that has begun is history.
  -- Outcomes: cancelled, begun, not-found.
  CREATE OR REPLACE FUNCTION booking.cancel(p_booking uuid, p_patient uuid DEFAULT NULL) RETURNS booking.answer
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_booking record;
    v_answer booking.answer;
  BEGIN
    SELECT b.id, b.state, b.starts_at, b.patient_id, b.session_id INTO v_booking FROM booking.booking b
    WHERE b.provider_id = v_provider AND b.id = p_booking AND (p_patient IS NULL OR b.patient_id = p_patient) FOR UPDATE;
    IF NOT FOUND THEN
      v_answer.outcome := 'not-found';
      RETURN v_answer;
    END IF;
    IF v_booking.state = 'booked' AND v_booking.starts_at <= platform.now() THEN
      v_answer.outcome := 'begun';
      RETURN v_answer;
    END IF;

    IF v_booking.state = 'booked' THEN
      UPDATE booking.booking SET state = 'cancelled', cancelled_at = platform.now() WHERE provider_id = v_provider AND id = p_booking;
      IF NOT booking.seat_taken(v_booking.session_id) THEN
        UPDATE booking.occupancy SET active = false
        WHERE provider_id = v_provider AND session_id = v_booking.session_id AND active;
      END IF;
      PERFORM access.unrelate(v_booking.patient_id, p_booking);
      PERFORM access.log('Skriva', v_booking.patient_id, 'Booking', p_booking);
    END IF;
    RETURN booking.answer_for('cancelled', p_booking);
  END $$;
`;

const CONFIRM_WITH_UNIT = `
  -- Outcomes: booked, replayed, reused, taken, past, hold-unknown. Whoever confirms late gets the same time if it is still free.
  CREATE OR REPLACE FUNCTION booking.confirm_hold(
    p_token_hash text, p_booking uuid, p_session uuid, p_patient uuid, p_given_name text, p_family_name text, p_email text,
    p_identity_kind text, p_identity_value text, p_notice_version text, p_key_hash text, p_request_hash text
  ) RETURNS booking.answer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_earlier record;
    v_hold booking.hold;
    v_session booking.session;
    v_service booking.service;
    v_patient uuid;
    v_answer booking.answer;
  BEGIN
    SELECT * INTO v_earlier FROM platform.idempotent(p_key_hash, p_request_hash, p_booking);
    IF v_earlier.outcome = 'reused' THEN
      v_answer.outcome := 'reused';
      RETURN v_answer;
    ELSIF v_earlier.outcome = 'replayed' THEN
      v_answer := booking.answer_for('replayed', v_earlier.resource_id);
      PERFORM access.log('Läsa', v_answer.patient_id, 'Booking', v_answer.id);
      RETURN v_answer;
    END IF;

    SELECT * INTO v_hold FROM booking.hold WHERE provider_id = v_provider AND token_hash = p_token_hash FOR UPDATE;
    SELECT * INTO v_session FROM booking.session WHERE provider_id = v_provider AND id = v_hold.id AND unit_id = platform.unit();
    IF NOT FOUND THEN
      v_answer.outcome := 'hold-unknown';
      RETURN v_answer;
    END IF;
    IF v_session.starts_at <= platform.now() THEN
      v_answer.outcome := 'past';
      RETURN v_answer;
    END IF;
    v_patient := patient.stated_patient(p_identity_kind, p_identity_value, p_given_name, p_family_name, p_patient);
    DELETE FROM booking.hold WHERE provider_id = v_provider AND id = v_hold.id;
    IF v_hold.freed_at IS NOT NULL THEN
      SELECT * INTO v_service FROM booking.service WHERE provider_id = v_provider AND id = v_session.service_id;
      DELETE FROM booking.session WHERE provider_id = v_provider AND id = v_session.id;
      PERFORM FROM booking.occupy(p_session, v_session.unit_id, v_service, ARRAY[v_session.practitioner_id],
        ARRAY(SELECT r.id FROM booking.room r WHERE r.provider_id = v_provider AND r.unit_id = v_session.unit_id AND r.kind = v_service.room_kind),
        v_session.starts_at);
      IF NOT FOUND THEN
        v_answer := ROW ('taken', NULL, NULL, NULL, NULL, NULL, v_session.unit_id, v_session.service_id, v_session.practitioner_id,
                         v_session.starts_at, v_session.ends_at);
        RETURN v_answer;
      END IF;
      v_session.id := p_session;
    END IF;

    PERFORM booking.write_booking(p_booking, v_session.id, v_patient, v_session.starts_at, 'website', p_notice_version, 'website');
    INSERT INTO booking.stated_contact (provider_id, id, unit_id, patient_id, given_name, family_name, email)
    VALUES (v_provider, p_booking, v_session.unit_id, v_patient, p_given_name, p_family_name, p_email);
    RETURN booking.answer_for('booked', p_booking);
  END $$;
`;

/**
 * The plan is made of all that is known of a patient, whoever's signing set it going: seen through the eyes of one unit,
 * a block would leave a second item open for the same person. Nobody is shown what goes in; the rows stay with their units.
 */
const RECALL_PLAN = `
  -- All that the plan is made of, a row for each patient.
  CREATE FUNCTION recall.histories(p_patients uuid[]) RETURNS TABLE (decisions jsonb, visits jsonb, stops jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT jsonb_agg(jsonb_build_object(
             'id', d.id, 'entryId', d.entry_id, 'version', d.entry_version, 'examinedOn', d.examined_on,
             'reason', d.reason, 'dueOn', d.due_on, 'zone', u.zone)),
           (SELECT coalesce(jsonb_agg(jsonb_build_object('startsAt', b.starts_at, 'state', b.state)), '[]')
            FROM booking.booking b WHERE b.provider_id = d.provider_id AND b.patient_id = d.patient_id),
           (SELECT coalesce(jsonb_agg(cause), '[]') FROM (
              SELECT s.cause FROM recall.stop s WHERE s.provider_id = d.provider_id AND s.patient_id = d.patient_id
              UNION ALL
              SELECT 'deceased' FROM patient.patient p
              WHERE p.provider_id = d.provider_id AND p.id = d.patient_id AND p.deceased_on IS NOT NULL) known)
    FROM recall.decision d JOIN access.unit u ON u.provider_id = d.provider_id AND u.id = d.unit_id
    WHERE d.provider_id = platform.provider() AND d.patient_id = ANY (p_patients)
    GROUP BY d.provider_id, d.patient_id
  $$;

  -- First what ends, then what begins: a patient has one open item for each reason. What a caller or a newer decision
  -- has ended stays ended; everything else follows the plan, and only what changes is written.
  CREATE FUNCTION recall.follow_plan(p_plan jsonb) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    WITH plan AS (SELECT * FROM jsonb_to_recordset(p_plan) AS p ("decisionId" uuid, state text)), closed AS (
      UPDATE recall.item i SET state = plan.state FROM plan
      WHERE i.provider_id = platform.provider() AND i.decision_id = plan."decisionId" AND plan.state NOT IN ('open', 'scheduled')
        AND i.state IN ('open', 'scheduled', 'superseded') AND i.state <> plan.state
      RETURNING i.id, i.patient_id
    )
    SELECT access.log('Skriva', patient_id, 'RecallItem', id) FROM closed;

    WITH plan AS (SELECT * FROM jsonb_to_recordset(p_plan) AS p (id uuid, "decisionId" uuid, "opensAt" timestamptz, state text)), opened AS (
      INSERT INTO recall.item AS i (provider_id, id, patient_id, unit_id, decision_id, reason, due_on, opens_at, state)
      SELECT d.provider_id, plan.id, d.patient_id, d.unit_id, d.id, d.reason, d.due_on, plan."opensAt", plan.state
      FROM plan JOIN recall.decision d ON d.provider_id = platform.provider() AND d.id = plan."decisionId"
      WHERE plan.state IN ('open', 'scheduled')
      ON CONFLICT (provider_id, decision_id) DO UPDATE SET state = excluded.state
        WHERE i.state IN ('open', 'scheduled', 'superseded') AND i.state <> excluded.state
      RETURNING i.id, i.patient_id
    )
    SELECT access.log('Skriva', patient_id, 'RecallItem', id) FROM opened;
  $$;

  REVOKE ALL ON FUNCTION access.blocked_units, recall.histories, recall.follow_plan FROM PUBLIC;
`;
