import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What becomes of a visit, step by step, and who the patient has shown to be. */
export class Visits1766000003000 implements MigrationInterface {
  name = 'Visits1766000003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(IDENTIFIED);
    await db.query(RESERVE);
    await db.query(IDENTIFY);
    await db.query(STEPS);
    await db.query(SET_STATE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION booking.set_state, booking.arrive, booking.undo_arrival, booking.why_not, booking.after_step, patient.identify, patient.register,
                    patient.verify, patient.next_reserve, patient.domain_here, patient.reserve_domain;
      DROP TABLE patient.reserve_series;
      ALTER TABLE patient.patient DROP COLUMN identified_how, DROP COLUMN identified_at, DROP COLUMN identified_by;`);
  }
}

const IDENTIFIED = `
  ALTER TABLE patient.patient
    ADD COLUMN identified_how text CONSTRAINT patient_identified_how_known CHECK (identified_how IN ('bankid', 'document', 'known')),
    ADD COLUMN identified_at  timestamptz,
    ADD COLUMN identified_by  uuid,
    ADD CONSTRAINT patient_identified_by_somebody CHECK (num_nonnulls(identified_how, identified_at, identified_by) IN (0, 3));

  -- From stated to verified, with how, who and when. False: it was verified already.
  CREATE FUNCTION patient.verify(p_patient uuid, p_how text) RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE patient.patient
    SET identity_assurance = 'verified', identified_how = p_how, identified_at = platform.now(), identified_by = platform.actor()
    WHERE provider_id = platform.provider() AND id = p_patient AND identity_assurance = 'stated';
    RETURN FOUND;
  END $$;
`;

const RESERVE = `
  -- The last reserve number given. Never a number twice, also when the person it was given to is erased.
  CREATE TABLE patient.reserve_series (
    provider_id uuid    NOT NULL PRIMARY KEY REFERENCES access.provider,
    last        integer NOT NULL CONSTRAINT reserve_series_within CHECK (last BETWEEN 1 AND 999999)
  );

  -- Whoever has a UUID has an OID under 2.25 (ITU-T X.667): each care provider's series is a domain of its own, registered with nobody.
  CREATE FUNCTION patient.reserve_domain() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT '2.25.' || sum(get_byte(uuid_send(platform.provider()), place) * 256::numeric ^ (15 - place))::numeric(40, 0)
    FROM generate_series(0, 15) place
  $$;

  CREATE FUNCTION patient.domain_here(p_kind text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(patient.domain_of(p_kind), CASE p_kind WHEN 'reserve' THEN patient.reserve_domain() END)
  $$;

  -- R, six digits, and two that check them (ISO 7064, MOD 97-10). The letter is there so that nobody reads it as a personnummer.
  CREATE FUNCTION patient.next_reserve() RETURNS text LANGUAGE sql VOLATILE AS $$
    INSERT INTO patient.reserve_series AS s (provider_id, last) VALUES (platform.provider(), 1)
    ON CONFLICT (provider_id) DO UPDATE SET last = s.last + 1
    RETURNING 'R' || lpad(s.last::text, 6, '0') || lpad((98 - s.last * 100 % 97)::text, 2, '0')
  $$;
`;

const IDENTIFY = `
  -- Somebody at the desk. Without a kind: somebody without a Swedish number, who gets one of the reserve series.
  -- Without how: nobody has seen who it is. False: somebody has this number.
  CREATE FUNCTION patient.register(
    p_patient uuid, p_identifier uuid, p_kind text, p_value text, p_given_name text, p_family_name text, p_birth_date date,
    p_email text, p_phone text, p_how text
  ) RETURNS boolean LANGUAGE plpgsql AS $$
  DECLARE
    v_kind text := coalesce(p_kind, 'reserve');
    v_value text := coalesce(p_value, patient.next_reserve());
  BEGIN
    INSERT INTO patient.identifier (provider_id, id, created_at, patient_id, kind, domain, value, valid_from)
    VALUES (platform.provider(), p_identifier, clock_timestamp(), p_patient, v_kind, patient.domain_here(v_kind), v_value,
            (platform.now() AT TIME ZONE 'Europe/Stockholm')::date)
    ON CONFLICT (provider_id, domain, value) WHERE valid_to IS NULL DO NOTHING;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    INSERT INTO patient.patient
      (provider_id, id, created_at, given_name, family_name, birth_date, email, phone, identity_assurance, identified_how, identified_at, identified_by)
    VALUES (platform.provider(), p_patient, clock_timestamp(), p_given_name, p_family_name,
            CASE WHEN p_kind IS NULL THEN p_birth_date ELSE patient.date_within(v_value) END, p_email, p_phone,
            CASE WHEN p_how IS NULL THEN 'stated' ELSE 'verified' END, p_how,
            CASE WHEN p_how IS NOT NULL THEN platform.now() END, CASE WHEN p_how IS NOT NULL THEN platform.actor() END);
    PERFORM access.relate(p_patient, p_patient, 'registration', platform.now());
    PERFORM access.log('Skriva', p_patient, 'Patient', p_patient);
    RETURN true;
  END $$;

  -- Who somebody has shown to be. A number that was only stated gives way to the one that was shown, and a coordination or reserve
  -- number to the personnummer that came after it; what was written before points at the patient and stays.
  -- Outcomes: identified, not-found, anothers (somebody else here has the number: nothing is merged), differs (verified under another).
  CREATE FUNCTION patient.identify(p_patient uuid, p_how text, p_identifier uuid, p_kind text, p_value text) RETURNS text
  LANGUAGE plpgsql AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_today date := (platform.now() AT TIME ZONE 'Europe/Stockholm')::date;
    v_assurance text;
    v_now record;
  BEGIN
    SELECT p.identity_assurance INTO v_assurance FROM patient.patient p WHERE p.provider_id = v_provider AND p.id = p_patient FOR UPDATE;
    IF NOT FOUND THEN
      RETURN 'not-found';
    END IF;
    SELECT i.id, i.kind, i.value INTO v_now FROM patient.identifier i
    WHERE i.provider_id = v_provider AND i.patient_id = p_patient AND i.valid_to IS NULL ORDER BY i.kind = 'reserve', i.kind DESC LIMIT 1;

    IF v_now.value IS DISTINCT FROM p_value AND NOT (p_kind = 'reserve' AND v_now.kind = 'reserve' AND p_value IS NULL) THEN
      IF v_assurance = 'verified' AND (v_now.kind = 'personnummer' OR p_kind <> 'personnummer') AND v_now.kind <> 'reserve' THEN
        RETURN 'differs';
      END IF;
      INSERT INTO patient.identifier (provider_id, id, created_at, patient_id, kind, domain, value, valid_from)
      VALUES (v_provider, p_identifier, clock_timestamp(), p_patient, p_kind, patient.domain_here(p_kind), coalesce(p_value, patient.next_reserve()), v_today)
      ON CONFLICT (provider_id, domain, value) WHERE valid_to IS NULL DO NOTHING;
      IF NOT FOUND THEN
        RETURN 'anothers';
      END IF;
      UPDATE patient.identifier SET valid_to = v_today WHERE provider_id = v_provider AND id = v_now.id;
    END IF;
    PERFORM patient.verify(p_patient, p_how);
    PERFORM access.log('Skriva', p_patient, 'Patient', p_patient);
    RETURN 'identified';
  END $$;
`;

const STEPS = `
  -- The state that a step leads to; null: not from here. A visit goes booked, arrived, in-room, done, or ends as no-show.
  CREATE FUNCTION booking.after_step(p_state text, p_step text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT s.after FROM (VALUES
      ('booked', 'arrived', 'arrived'), ('arrived', 'in-room', 'in-room'), ('in-room', 'done', 'done'), ('booked', 'no-show', 'no-show'),
      ('arrived', 'undone', 'booked'), ('in-room', 'undone', 'arrived'), ('done', 'undone', 'in-room'), ('no-show', 'undone', 'booked')
    ) s (before, step, after) WHERE s.before = p_state AND s.step = p_step
  $$;

  -- Null: it may be taken. Nobody arrives before the day, or is missed before the time; a mistake is put right the same day (BK-14);
  -- and no encounter starts on somebody who has not been identified (AO-10).
  CREATE FUNCTION booking.why_not(p_booking uuid, p_state text, p_step text, p_starts_at timestamptz, p_zone text, p_assurance text) RETURNS text
  LANGUAGE plpgsql STABLE AS $$
  DECLARE
    v_today date := (platform.now() AT TIME ZONE p_zone)::date;
  BEGIN
    IF booking.after_step(p_state, p_step) IS NULL THEN
      RETURN 'not-possible';
    ELSIF p_step = 'arrived' AND v_today < (p_starts_at AT TIME ZONE p_zone)::date OR p_step = 'no-show' AND platform.now() < p_starts_at THEN
      RETURN 'not-yet';
    ELSIF p_step = 'in-room' AND p_assurance <> 'verified' THEN
      RETURN 'identity-needed';
    ELSIF p_step = 'undone' AND v_today IS DISTINCT FROM (
      SELECT (max(e.at) AT TIME ZONE p_zone)::date FROM booking.booking_event e
      WHERE e.provider_id = platform.provider() AND e.booking_id = p_booking AND e.kind = p_state) THEN
      RETURN 'too-late';
    END IF;
    RETURN NULL;
  END $$;

  -- How identity was shown, and what the card lacks; what it holds is not overwritten. The answer: what the event tells of it.
  CREATE FUNCTION booking.arrive(p_booking uuid, p_patient uuid, p_unit uuid, p_how text, p_phone text, p_address text, p_email text) RETURNS jsonb
  LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO booking.identity_check (provider_id, id, booking_id, patient_id, unit_id, how, at, employee_id)
    VALUES (platform.provider(), gen_random_uuid(), p_booking, p_patient, p_unit, p_how, platform.now(), platform.actor());
    IF num_nonnulls(p_phone, p_address, p_email) > 0 THEN
      UPDATE patient.patient p
      SET phone = coalesce(p.phone, p_phone), address = coalesce(p.address, p_address), email = coalesce(p.email, p_email)
      WHERE p.provider_id = platform.provider() AND p.id = p_patient;
      PERFORM access.log('Skriva', p_patient, 'Patient', p_patient);
    END IF;
    RETURN jsonb_build_object('how', p_how, 'verified', p_how <> 'not-shown' AND patient.verify(p_patient, p_how));
  END $$;

  -- An arrival that was a mistake has verified nobody, unless the same person was seen at another visit.
  CREATE FUNCTION booking.undo_arrival(p_booking uuid, p_patient uuid) RETURNS void
  LANGUAGE sql AS $$
    UPDATE patient.patient p
    SET identity_assurance = 'stated', identified_how = NULL, identified_at = NULL, identified_by = NULL
    WHERE p.provider_id = platform.provider() AND p.id = p_patient
      AND EXISTS (SELECT FROM booking.booking_event e
                  WHERE e.provider_id = p.provider_id AND e.booking_id = p_booking AND e.kind = 'arrived' AND e.at = p.identified_at
                    AND (e.detail ->> 'verified')::boolean)
      AND NOT EXISTS (SELECT FROM booking.identity_check c
                      WHERE c.provider_id = p.provider_id AND c.patient_id = p_patient AND c.booking_id <> p_booking AND c.how <> 'not-shown')
  $$;
`;

const SET_STATE = `
  -- Every step of a visit at the unit of this transaction: its event and its line in the access log. The same step again is the same as once,
  -- except that somebody who has arrived may show later who she is. p_from: what an undoing undoes, so that two presses do not undo two steps.
  -- Outcomes: taken, not-found, not-possible, not-yet, too-late, identity-needed, not-asked (contact data of somebody with protected identity).
  CREATE FUNCTION booking.set_state(
    p_booking uuid, p_step text, p_from text, p_how text, p_phone text, p_address text, p_email text, OUT outcome text, OUT state text
  )
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_visit record;
    v_detail jsonb := '{}';
  BEGIN
    SELECT b.state, b.starts_at, b.patient_id, b.unit_id, u.zone, p.identity_assurance, p.protected_identity INTO v_visit
    FROM booking.booking b
    JOIN access.unit u ON u.provider_id = b.provider_id AND u.id = b.unit_id
    JOIN patient.patient p ON p.provider_id = b.provider_id AND p.id = b.patient_id
    WHERE b.provider_id = v_provider AND b.id = p_booking AND b.unit_id = platform.unit() FOR UPDATE OF b;
    IF NOT FOUND THEN
      outcome := 'not-found';
      RETURN;
    END IF;
    state := v_visit.state;
    IF v_visit.protected_identity AND num_nonnulls(p_phone, p_address, p_email) > 0 THEN
      outcome := 'not-asked';
      RETURN;
    END IF;
    outcome := CASE WHEN state = p_step AND p_how IS NULL THEN 'taken'
                    WHEN state = 'arrived' AND p_step = 'arrived' THEN NULL
                    WHEN p_step = 'undone' AND state <> p_from THEN 'not-possible'
                    ELSE booking.why_not(p_booking, state, p_step, v_visit.starts_at, v_visit.zone, v_visit.identity_assurance) END;
    IF outcome IS NOT NULL THEN
      RETURN;
    END IF;

    IF p_step = 'arrived' THEN
      v_detail := booking.arrive(p_booking, v_visit.patient_id, v_visit.unit_id, p_how, p_phone, p_address, p_email);
    ELSIF p_step = 'undone' THEN
      v_detail := jsonb_build_object('from', state);
      PERFORM booking.undo_arrival(p_booking, v_visit.patient_id) WHERE state = 'arrived';
    END IF;
    state := coalesce(booking.after_step(state, p_step), state);
    UPDATE booking.booking b SET state = set_state.state WHERE b.provider_id = v_provider AND b.id = p_booking;
    PERFORM booking.note_event(p_booking, v_visit.patient_id, v_visit.unit_id, p_step, v_detail);
    PERFORM access.log('Skriva', v_visit.patient_id, 'Booking', p_booking);
    outcome := 'taken';
  END $$;
`;
