import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everything that takes or gives back time goes through these; for staff they run with the purpose's own grants.
 * Their plans are made once per connection: planning each statement anew cost more than running it.
 */
export class BookingFunctions1764000002100 implements MigrationInterface {
  name = 'BookingFunctions1764000002100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(OCCUPY);
    await db.query(ANSWER);
    await db.query(BOOK_FOR_STAFF);
    await db.query(WRITE_BOOKING);
    await db.query(CANCEL);
    await db.query(HOLD);
    await db.query(CONFIRM);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION booking.expire_holds, booking.confirm_hold, booking.release_hold, booking.hold_time, booking.cancel, booking.book;
      DROP FUNCTION booking.write_booking, booking.answer_for, booking.new_reference, booking.occupy, booking.free_expired, booking.free_of;
      DROP TYPE booking.answer;
    `);
  }
}

export const OCCUPY = `
  -- Those of the resources that nothing active covers, in the order given. A hold that ran out covers nothing.
  CREATE FUNCTION booking.free_of(p_resources uuid[], p_from timestamptz, p_until timestamptz) RETURNS uuid[]
  LANGUAGE plpgsql STABLE AS $$
  BEGIN
    RETURN ARRAY (
      SELECT r.id FROM unnest(p_resources) WITH ORDINALITY r (id, place)
      WHERE NOT EXISTS (
        SELECT FROM booking.occupancy o
        WHERE o.provider_id = platform.provider() AND o.resource_id = r.id AND o.active
          AND o.starts_at > p_from - interval '24 h' AND o.starts_at < p_until AND o.ends_at > p_from
          AND NOT EXISTS (
            SELECT FROM booking.hold h
            WHERE h.provider_id = o.provider_id AND h.id = o.session_id AND h.expires_at <= platform.now())
        OFFSET 0) -- asked once per resource, never joined with the whole calendar
      ORDER BY r.place);
  END $$;

  -- Somebody confirming a hold has its row locked and keeps it: those are passed over.
  CREATE FUNCTION booking.free_expired(p_resources uuid[], p_from timestamptz, p_until timestamptz) RETURNS void
  LANGUAGE plpgsql AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_expired uuid[];
  BEGIN
    SELECT array_agg(e.id) INTO v_expired FROM (
      SELECT h.id FROM booking.hold h
      WHERE h.provider_id = v_provider AND h.expires_at <= platform.now() AND h.freed_at IS NULL
        AND EXISTS (SELECT FROM booking.occupancy o
                    WHERE o.provider_id = v_provider AND o.session_id = h.id
                      AND (p_resources IS NULL OR (o.resource_id = ANY (p_resources) AND o.starts_at < p_until AND o.ends_at > p_from)))
      ORDER BY h.id FOR UPDATE SKIP LOCKED) e;
    IF v_expired IS NOT NULL THEN
      DELETE FROM booking.occupancy WHERE provider_id = v_provider AND session_id = ANY (v_expired);
      UPDATE booking.hold SET freed_at = platform.now() WHERE provider_id = v_provider AND id = ANY (v_expired);
    END IF;
  END $$;

  -- Takes the time of one practitioner and one room, the first that are free together; no row when there are none.
  -- All locks are taken at once and in one order, so that those who wait cannot wait for each other;
  -- the exclusion constraint, not the lock, is what makes a double booking impossible.
  CREATE FUNCTION booking.occupy(
    p_session uuid, p_unit uuid, p_service booking.service, p_practitioners uuid[], p_rooms uuid[], p_starts_at timestamptz
  ) RETURNS TABLE (practitioner uuid, room uuid)
  LANGUAGE plpgsql AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_ends_at timestamptz := p_starts_at + make_interval(mins => p_service.minutes);
    v_from timestamptz := p_starts_at - make_interval(mins => p_service.buffer_before);
    v_until timestamptz := v_ends_at + make_interval(mins => p_service.buffer_after);
    v_practitioners uuid[] := booking.free_of(p_practitioners, v_from, v_until);
    v_rooms uuid[] := booking.free_of(p_rooms, v_from, v_until);
    v_taken integer;
  BEGIN
    IF v_practitioners = '{}' OR v_rooms = '{}' THEN
      RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(r.id, 0))
    FROM (SELECT DISTINCT id FROM unnest(v_practitioners || v_rooms) id ORDER BY id) r;
    v_practitioners := booking.free_of(v_practitioners, v_from, v_until);
    v_rooms := booking.free_of(v_rooms, v_from, v_until);
    PERFORM booking.free_expired(v_practitioners || v_rooms, v_from, v_until);

    FOR practitioner, room IN SELECT p, r FROM unnest(v_practitioners) p, unnest(v_rooms) r LOOP
      WITH taken AS (
        INSERT INTO booking.occupancy (provider_id, session_id, resource_id, starts_at, ends_at)
        SELECT v_provider, p_session, r, v_from, v_until FROM unnest(ARRAY[practitioner, room]) r ORDER BY r
        ON CONFLICT DO NOTHING
        RETURNING resource_id
      ), visit AS (
        INSERT INTO booking.session (provider_id, id, unit_id, service_id, practitioner_id, room_id, starts_at, ends_at)
        VALUES (v_provider, p_session, p_unit, p_service.id, practitioner, room, p_starts_at, v_ends_at)
      )
      SELECT count(*) INTO v_taken FROM taken;
      IF v_taken = 2 THEN
        RETURN NEXT;
        RETURN;
      END IF;
      DELETE FROM booking.occupancy o WHERE o.provider_id = v_provider AND o.session_id = p_session;
      DELETE FROM booking.session s WHERE s.provider_id = v_provider AND s.id = p_session;
    END LOOP;
  END $$;
`;

const ANSWER = `
  -- What came of a request, and the booking as it now stands.
  CREATE TYPE booking.answer AS (
    outcome text, id uuid, reference text, state text, channel text, patient_id uuid,
    unit_id uuid, service_id uuid, practitioner_id uuid, starts_at timestamptz, ends_at timestamptz
  );

  -- Eight characters that are not mistaken for each other on the telephone.
  CREATE FUNCTION booking.new_reference() RETURNS text LANGUAGE sql VOLATILE AS $$
    SELECT string_agg(substr('ACEHJKLMNPRTUWXY34679', 1 + get_byte(u.random, place) % 21, 1), '')
    FROM (SELECT uuid_send(gen_random_uuid()) AS random) u, unnest(ARRAY[0, 1, 2, 3, 4, 5, 14, 15]) place
  $$;

  CREATE FUNCTION booking.answer_for(p_outcome text, p_booking uuid) RETURNS booking.answer LANGUAGE sql STABLE AS $$
    SELECT ROW (p_outcome, b.id, b.reference, b.state, b.channel, b.patient_id,
                s.unit_id, s.service_id, s.practitioner_id, s.starts_at, s.ends_at)::booking.answer
    FROM booking.booking b
    JOIN booking.session s ON s.provider_id = b.provider_id AND s.id = b.session_id
    WHERE b.provider_id = platform.provider() AND b.id = p_booking
  $$;
`;

export const BOOK_FOR_STAFF = `
  -- A visit for a patient of this provider at the unit of this transaction, by staff. Outcomes: booked, replayed, reused, taken,
  -- not-found (patient or service), stale-schedule (the caller's schedule is not the one in force).
  CREATE FUNCTION booking.book(
    p_booking uuid, p_session uuid, p_patient uuid, p_service uuid, p_practitioners uuid[], p_rooms uuid[], p_starts_at timestamptz,
    p_schedule_version integer, p_channel text, p_notice_version text, p_notice_channel text, p_key_hash text, p_request_hash text
  ) RETURNS booking.answer
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_earlier record;
    v_service booking.service;
    v_version integer;
    v_taken record;
    v_answer booking.answer;
  BEGIN
    SELECT s.* INTO v_service FROM booking.service s WHERE s.provider_id = v_provider AND s.id = p_service AND s.unit_id = platform.unit();
    IF NOT FOUND OR NOT EXISTS (SELECT FROM patient.patient p WHERE p.provider_id = v_provider AND p.id = p_patient) THEN
      v_answer.outcome := 'not-found';
      RETURN v_answer;
    END IF;
    SELECT u.schedule_version INTO v_version FROM access.unit u WHERE u.provider_id = v_provider AND u.id = v_service.unit_id;
    IF v_version <> p_schedule_version THEN
      v_answer.outcome := 'stale-schedule';
      RETURN v_answer;
    END IF;

    SELECT * INTO v_earlier FROM platform.idempotent(p_key_hash, p_request_hash, p_booking);
    IF v_earlier.outcome = 'reused' THEN
      v_answer.outcome := 'reused';
      RETURN v_answer;
    ELSIF v_earlier.outcome = 'replayed' THEN
      v_answer := booking.answer_for('replayed', v_earlier.resource_id);
      PERFORM access.log('Läsa', v_answer.patient_id, 'Booking', v_answer.id);
      RETURN v_answer;
    END IF;

    SELECT * INTO v_taken FROM booking.occupy(p_session, v_service.unit_id, v_service, p_practitioners, p_rooms, p_starts_at);
    IF NOT FOUND THEN
      v_answer.outcome := 'taken';
      RETURN v_answer;
    END IF;
    PERFORM booking.write_booking(p_booking, p_session, p_patient, p_starts_at, p_channel, p_notice_version, p_notice_channel);
    RETURN booking.answer_for('booked', p_booking);
  END $$;
`;

export const WRITE_BOOKING = `
  -- The booking itself, its mail and its line in the access log.
  CREATE FUNCTION booking.write_booking(
    p_booking uuid, p_session uuid, p_patient uuid, p_starts_at timestamptz, p_channel text, p_notice_version text, p_notice_channel text
  ) RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    LOOP
      INSERT INTO booking.booking
        (provider_id, id, session_id, patient_id, starts_at, channel, reference, notice_at, notice_version, notice_channel)
      VALUES (platform.provider(), p_booking, p_session, p_patient, p_starts_at, p_channel, booking.new_reference(),
              platform.now(), p_notice_version, p_notice_channel)
      ON CONFLICT (provider_id, reference) DO NOTHING;
      EXIT WHEN FOUND;
    END LOOP;
    PERFORM platform.leave_job('message.send', 'message:send', p_booking);
    PERFORM access.log('Skriva', p_patient, 'Booking', p_booking);
  END $$;
`;

export const CANCEL = `
  -- Gives the time back. Again is the same as once; a visit that has begun is history. Outcomes: cancelled, begun, not-found.
  CREATE FUNCTION booking.cancel(p_booking uuid, p_patient uuid DEFAULT NULL) RETURNS booking.answer
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
      UPDATE booking.occupancy o SET active = false
      WHERE o.provider_id = v_provider AND o.session_id = v_booking.session_id AND o.active
        AND NOT EXISTS (SELECT FROM booking.booking b
                        WHERE b.provider_id = v_provider AND b.session_id = v_booking.session_id AND b.state <> 'cancelled');
      PERFORM access.log('Skriva', v_booking.patient_id, 'Booking', p_booking);
    END IF;
    RETURN booking.answer_for('cancelled', p_booking);
  END $$;
`;

/** Visitors have no grants on sessions and bookings; what they may do is what these definer functions do. */
const HOLD = `
  -- Outcomes: held, taken, not-found, stale-schedule.
  CREATE FUNCTION booking.hold_time(
    p_session uuid, p_service uuid, p_practitioners uuid[], p_rooms uuid[], p_starts_at timestamptz, p_schedule_version integer,
    p_token_hash text, p_expires_at timestamptz
  ) RETURNS TABLE (outcome text, practitioner uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_service booking.service;
    v_version integer;
    v_taken record;
  BEGIN
    SELECT s.* INTO v_service FROM booking.service s WHERE s.provider_id = v_provider AND s.id = p_service AND s.unit_id = platform.unit();
    IF NOT FOUND THEN
      RETURN QUERY SELECT 'not-found', NULL::uuid;
      RETURN;
    END IF;
    SELECT u.schedule_version INTO v_version FROM access.unit u WHERE u.provider_id = v_provider AND u.id = v_service.unit_id;
    IF v_version <> p_schedule_version THEN
      RETURN QUERY SELECT 'stale-schedule', NULL::uuid;
      RETURN;
    END IF;
    SELECT * INTO v_taken FROM booking.occupy(p_session, v_service.unit_id, v_service, p_practitioners, p_rooms, p_starts_at);
    IF NOT FOUND THEN
      RETURN QUERY SELECT 'taken', NULL::uuid;
      RETURN;
    END IF;
    INSERT INTO booking.hold (provider_id, id, token_hash, expires_at) VALUES (v_provider, p_session, p_token_hash, p_expires_at);
    RETURN QUERY SELECT 'held', v_taken.practitioner;
  END $$;

  -- Whoever goes back a step gives the time to others at once. Again is the same as once.
  CREATE FUNCTION booking.release_hold(p_token_hash text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    v_session uuid;
  BEGIN
    DELETE FROM booking.hold WHERE provider_id = platform.provider() AND token_hash = p_token_hash RETURNING id INTO v_session;
    IF FOUND THEN
      DELETE FROM booking.occupancy WHERE provider_id = platform.provider() AND session_id = v_session;
      DELETE FROM booking.session WHERE provider_id = platform.provider() AND id = v_session;
    END IF;
  END $$;

  -- Run by the clock. What is left of a hold is forgotten an hour after it ran out; until then a late confirmation knows its time.
  CREATE FUNCTION booking.expire_holds() RETURNS void
  LANGUAGE plpgsql AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_old uuid[];
  BEGIN
    PERFORM booking.free_expired(NULL, NULL, NULL);
    WITH forgotten AS (
      DELETE FROM booking.hold h USING (
        SELECT id FROM booking.hold
        WHERE provider_id = v_provider AND freed_at IS NOT NULL AND expires_at <= platform.now() - interval '1 h'
        ORDER BY id FOR UPDATE SKIP LOCKED) old
      WHERE h.provider_id = v_provider AND h.id = old.id
      RETURNING h.id)
    SELECT array_agg(id) INTO v_old FROM forgotten;
    DELETE FROM booking.session WHERE provider_id = v_provider AND id = ANY (v_old);
  END $$;

  REVOKE ALL ON FUNCTION booking.hold_time, booking.release_hold FROM PUBLIC;
`;

export const CONFIRM = `
  -- Outcomes: booked, replayed, reused, taken, past, hold-unknown. Whoever confirms late gets the same time if it is still free.
  CREATE FUNCTION booking.confirm_hold(
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
    INSERT INTO booking.stated_contact (provider_id, id, given_name, family_name, email)
    VALUES (v_provider, p_booking, p_given_name, p_family_name, p_email);
    RETURN booking.answer_for('booked', p_booking);
  END $$;

  REVOKE ALL ON FUNCTION booking.confirm_hold FROM PUBLIC;
`;
