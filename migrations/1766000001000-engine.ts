import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BOOK_FOR_STAFF, OCCUPY } from './1764000002100-booking-functions.js';
import { BOOKING_WITH_UNIT, CANCEL_WITH_RELATION } from './1765000004000-block.js';

/** Time is taken with devices, by practitioners with durations of their own, twice if somebody says why; and visits move. */
export class Engine1766000001000 implements MigrationInterface {
  name = 'Engine1766000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION booking.occupy(uuid, uuid, booking.service, uuid[], uuid[], timestamptz);
      DROP FUNCTION booking.free_of(uuid[], timestamptz, timestamptz);`);
    await db.query(FREE);
    await db.query(OCCUPY_ALL);
    await db.query(BOOKING_WITH_EVENT);
    await db.query(BOOK_OR_OVERBOOK);
    await db.query(CANCEL_WITH_EVENT);
    await db.query(MOVE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION booking.move, booking.leave_session, booking.shared, booking.overbook, booking.take_seat, booking.note_event;
      DROP FUNCTION booking.occupy, booking.one_of_each, booking.free_of;`);
    for (const earlier of [OCCUPY, BOOK_FOR_STAFF, BOOKING_WITH_UNIT, CANCEL_WITH_RELATION]) {
      await db.query(earlier.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    }
  }
}

const FREE = `
  -- Those of the resources that nothing active covers, in the order given. A hold that ran out covers nothing,
  -- and neither does the session that is to be moved.
  CREATE FUNCTION booking.free_of(p_resources uuid[], p_from timestamptz, p_until timestamptz, p_own uuid DEFAULT NULL) RETURNS uuid[]
  LANGUAGE plpgsql STABLE AS $$
  BEGIN
    RETURN ARRAY (
      SELECT r.id FROM unnest(p_resources) WITH ORDINALITY r (id, place)
      WHERE NOT EXISTS (
        SELECT FROM booking.occupancy o
        WHERE o.provider_id = platform.provider() AND o.resource_id = r.id AND o.active
          AND o.starts_at > p_from - interval '24 h' AND o.starts_at < p_until AND o.ends_at > p_from
          AND (p_own IS NULL OR o.session_id <> p_own)
          AND NOT EXISTS (
            SELECT FROM booking.hold h
            WHERE h.provider_id = o.provider_id AND h.id = o.session_id AND h.expires_at <= platform.now())
        OFFSET 0) -- asked once per resource, never joined with the whole calendar
      ORDER BY r.place);
  END $$;

  -- The first device of each kind that there is among these.
  CREATE FUNCTION booking.one_of_each(p_devices uuid[]) RETURNS uuid[]
  LANGUAGE plpgsql STABLE AS $$
  BEGIN
    RETURN ARRAY (
      SELECT DISTINCT ON (d.kind) d.id FROM unnest(p_devices) WITH ORDINALITY w (id, place)
      JOIN booking.device d ON d.provider_id = platform.provider() AND d.id = w.id
      ORDER BY d.kind, w.place);
  END $$;
`;

const OCCUPY_ALL = `
  -- Takes the time of one practitioner, one room and one device of each kind that the service needs, the first that are free
  -- together; no row when there are none. All locks are taken at once and in one order, so that those who wait cannot wait for
  -- each other; the exclusion constraint, not the lock, is what makes a double booking impossible.
  -- p_own: the session that moves; its time counts as free, is given up for the new one, and is its again when there is none.
  -- p_overbook: what is not free is taken all the same, and says so in its row.
  CREATE FUNCTION booking.occupy(
    p_session uuid, p_unit uuid, p_service booking.service, p_practitioners uuid[], p_rooms uuid[], p_starts_at timestamptz,
    p_own uuid DEFAULT NULL, p_overbook boolean DEFAULT false
  ) RETURNS TABLE (practitioner uuid, room uuid)
  LANGUAGE plpgsql AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_from timestamptz := p_starts_at - make_interval(mins => p_service.buffer_before);
    v_minutes integer[];
    v_shortest timestamptz;
    v_longest timestamptz;
    v_kinds integer;
    v_devices uuid[];
    v_practitioners uuid[];
    v_rooms uuid[];
    v_ends_at timestamptz;
    v_until timestamptz;
    v_rooms_left uuid[];
    v_devices_left uuid[];
    v_wanted uuid[];
    v_taken uuid[];
  BEGIN
    -- A practitioner may take longer or shorter than the service says.
    SELECT array_agg(g.minutes ORDER BY g.place), p_starts_at + make_interval(mins => min(g.minutes) + p_service.buffer_after),
           p_starts_at + make_interval(mins => max(g.minutes) + p_service.buffer_after)
    INTO v_minutes, v_shortest, v_longest
    FROM (SELECT w.place, coalesce(ps.minutes, p_service.minutes)::integer AS minutes
          FROM unnest(p_practitioners) WITH ORDINALITY w (id, place)
          LEFT JOIN booking.practitioner_service ps
            ON ps.provider_id = v_provider AND ps.service_id = p_service.id AND ps.practitioner_id = w.id) g;
    SELECT count(DISTINCT n.device_kind), coalesce(array_agg(d.id ORDER BY d.name, d.id) FILTER (WHERE d.id IS NOT NULL), '{}')
    INTO v_kinds, v_devices
    FROM booking.service_device n
    LEFT JOIN booking.device d ON d.provider_id = n.provider_id AND d.unit_id = p_unit AND d.kind = n.device_kind
    WHERE n.provider_id = v_provider AND n.service_id = p_service.id;

    IF p_overbook THEN
      v_practitioners := booking.free_of(p_practitioners, v_from, v_longest, p_own) || p_practitioners;
      v_rooms := booking.free_of(p_rooms, v_from, v_longest, p_own) || p_rooms;
      v_devices := booking.free_of(v_devices, v_from, v_longest, p_own) || v_devices;
    ELSE
      v_practitioners := booking.free_of(p_practitioners, v_from, v_shortest, p_own);
      v_rooms := booking.free_of(p_rooms, v_from, v_shortest, p_own);
      v_devices := booking.free_of(v_devices, v_from, v_shortest, p_own);
    END IF;
    IF v_practitioners = '{}' OR v_rooms = '{}' OR (v_kinds > 0 AND cardinality(booking.one_of_each(v_devices)) < v_kinds) THEN
      RETURN;
    END IF;

    PERFORM pg_advisory_xact_lock(uuid_hash_extended(r.id, 0))
    FROM (SELECT DISTINCT id FROM unnest(v_practitioners || v_rooms || v_devices || ARRAY(
            SELECT o.resource_id FROM booking.occupancy o
            WHERE o.provider_id = v_provider AND o.session_id = p_own AND o.active)) id ORDER BY id) r;
    IF p_own IS NOT NULL THEN
      UPDATE booking.occupancy o SET active = false WHERE o.provider_id = v_provider AND o.session_id = p_own AND o.active;
    END IF;
    IF NOT p_overbook THEN
      v_practitioners := booking.free_of(v_practitioners, v_from, v_shortest);
      v_rooms := booking.free_of(v_rooms, v_from, v_shortest);
      v_devices := booking.free_of(v_devices, v_from, v_shortest);
    END IF;
    PERFORM booking.free_expired(v_practitioners || v_rooms || v_devices, v_from, v_longest);

    FOREACH practitioner IN ARRAY v_practitioners LOOP
      v_ends_at := p_starts_at + make_interval(mins => v_minutes[array_position(p_practitioners, practitioner)]);
      v_until := v_ends_at + make_interval(mins => p_service.buffer_after);
      v_rooms_left := v_rooms;
      v_devices_left := v_devices;
      IF v_until > v_shortest AND NOT p_overbook THEN
        CONTINUE WHEN booking.free_of(ARRAY[practitioner], v_from, v_until) = '{}';
        v_rooms_left := booking.free_of(v_rooms, v_from, v_until);
        v_devices_left := booking.free_of(v_devices, v_from, v_until);
      END IF;
      LOOP
        room := v_rooms_left[1];
        v_wanted := ARRAY[practitioner, room] || CASE WHEN v_kinds > 0 THEN booking.one_of_each(v_devices_left) ELSE '{}' END;
        EXIT WHEN room IS NULL OR cardinality(v_wanted) < 2 + v_kinds;
        WITH taken AS (
          INSERT INTO booking.occupancy (provider_id, session_id, resource_id, starts_at, ends_at)
          SELECT v_provider, p_session, r, v_from, v_until FROM unnest(v_wanted) r ORDER BY r
          ON CONFLICT DO NOTHING
          RETURNING resource_id
        ), visit AS (
          INSERT INTO booking.session (provider_id, id, unit_id, service_id, practitioner_id, room_id, starts_at, ends_at)
          VALUES (v_provider, p_session, p_unit, p_service.id, practitioner, room, p_starts_at, v_ends_at)
        )
        SELECT coalesce(array_agg(t.resource_id), '{}') INTO v_taken FROM taken t;
        IF p_overbook THEN
          INSERT INTO booking.occupancy (provider_id, session_id, resource_id, starts_at, ends_at, overbooked)
          SELECT v_provider, p_session, r, v_from, v_until, true FROM unnest(v_wanted) r WHERE r <> ALL (v_taken);
          v_taken := v_wanted;
        END IF;
        IF cardinality(v_taken) = cardinality(v_wanted) THEN
          RETURN NEXT;
          RETURN;
        END IF;
        DELETE FROM booking.occupancy o WHERE o.provider_id = v_provider AND o.session_id = p_session;
        DELETE FROM booking.session s WHERE s.provider_id = v_provider AND s.id = p_session;
        -- Somebody has just confirmed a hold that ran out: what that took is not asked for again.
        EXIT WHEN practitioner <> ALL (v_taken);
        v_rooms_left := ARRAY(SELECT r FROM unnest(v_rooms_left) r WHERE r = ANY (v_taken) OR r <> ALL (v_wanted));
        v_devices_left := ARRAY(SELECT r FROM unnest(v_devices_left) r WHERE r = ANY (v_taken) OR r <> ALL (v_wanted));
      END LOOP;
    END LOOP;

    IF p_own IS NOT NULL THEN
      UPDATE booking.occupancy o SET active = true WHERE o.provider_id = v_provider AND o.session_id = p_own;
    END IF;
  END $$;
`;

const BOOKING_WITH_EVENT = `
  CREATE FUNCTION booking.note_event(p_booking uuid, p_patient uuid, p_unit uuid, p_kind text, p_detail jsonb) RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO booking.booking_event (provider_id, id, booking_id, patient_id, unit_id, at, employee_id, kind, detail)
    VALUES (platform.provider(), gen_random_uuid(), p_booking, p_patient, p_unit, platform.now(), platform.actor(), p_kind, p_detail);
  END $$;

  -- The booking itself, its first event, its care relation, its mail and its line in the access log.
  CREATE OR REPLACE FUNCTION booking.write_booking(
    p_booking uuid, p_session uuid, p_patient uuid, p_starts_at timestamptz, p_channel text, p_notice_version text, p_notice_channel text
  ) RETURNS void
  LANGUAGE plpgsql AS $$
  DECLARE
    v_session booking.session;
  BEGIN
    SELECT * INTO STRICT v_session FROM booking.session s WHERE s.provider_id = platform.provider() AND s.id = p_session;
    LOOP
      INSERT INTO booking.booking
        (provider_id, id, session_id, unit_id, patient_id, starts_at, channel, reference, notice_at, notice_version, notice_channel)
      VALUES (platform.provider(), p_booking, p_session, v_session.unit_id, p_patient, p_starts_at, p_channel, booking.new_reference(),
              platform.now(), p_notice_version, p_notice_channel)
      ON CONFLICT (provider_id, reference) DO NOTHING;
      EXIT WHEN FOUND;
    END LOOP;
    PERFORM booking.note_event(p_booking, p_patient, v_session.unit_id, 'booked', jsonb_build_object(
      'channel', p_channel, 'startsAt', p_starts_at, 'practitionerId', v_session.practitioner_id));
    PERFORM access.relate(p_patient, p_booking, 'visit', p_starts_at, v_session.unit_id);
    PERFORM platform.leave_job('message.send', 'message:send', p_booking);
    PERFORM access.log('Skriva', p_patient, 'Booking', p_booking);
  END $$;
`;

const STAFF_ASK = `
    p_booking uuid, p_session uuid, p_patient uuid, p_service uuid, p_practitioners uuid[], p_rooms uuid[], p_starts_at timestamptz,
    p_schedule_version integer, p_channel text, p_notice_version text, p_notice_channel text, p_key_hash text, p_request_hash text`;

const AS_ASKED = STAFF_ASK.replaceAll(/(p_\w+) [\w[\]]+/g, '$1');

const BOOK_OR_OVERBOOK = `
  -- A visit for a patient of this provider at the unit of this transaction, by staff; with a reason also where time is taken.
  -- Outcomes: booked, replayed, reused, taken, not-found (patient or service), stale-schedule (the caller's schedule is not the one in force).
  CREATE FUNCTION booking.take_seat(${STAFF_ASK}, p_overbook_reason text
  ) RETURNS booking.answer
  LANGUAGE plpgsql AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_earlier record;
    v_service booking.service;
    v_version integer;
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

    PERFORM FROM booking.occupy(p_session, v_service.unit_id, v_service, p_practitioners, p_rooms, p_starts_at,
                                p_overbook => p_overbook_reason IS NOT NULL);
    IF NOT FOUND THEN
      v_answer.outcome := 'taken';
      RETURN v_answer;
    END IF;
    PERFORM booking.write_booking(p_booking, p_session, p_patient, p_starts_at, p_channel, p_notice_version, p_notice_channel);
    IF p_overbook_reason IS NOT NULL THEN
      PERFORM booking.note_event(p_booking, p_patient, v_service.unit_id, 'overbooked', jsonb_build_object('reason', p_overbook_reason));
    END IF;
    RETURN booking.answer_for('booked', p_booking);
  END $$;

  CREATE OR REPLACE FUNCTION booking.book(${STAFF_ASK}
  ) RETURNS booking.answer
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
  BEGIN
    RETURN booking.take_seat(${AS_ASKED}, NULL);
  END $$;

  -- The named act: time that is taken is taken once more, and the reason stands in the booking's events.
  CREATE FUNCTION booking.overbook(${STAFF_ASK}, p_reason text
  ) RETURNS booking.answer
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
  BEGIN
    IF p_reason IS NULL THEN
      RAISE EXCEPTION 'overbooking needs a reason' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    RETURN booking.take_seat(${AS_ASKED}, p_reason);
  END $$;
`;

export const CANCEL_WITH_EVENT = `
  -- Gives the time back, and with it the care relation. Again is the same as once; a visit that has begun is history.
  -- Outcomes: cancelled, begun, not-found.
  CREATE OR REPLACE FUNCTION booking.cancel(p_booking uuid, p_patient uuid DEFAULT NULL) RETURNS booking.answer
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_booking record;
    v_answer booking.answer;
  BEGIN
    SELECT b.id, b.state, b.starts_at, b.patient_id, b.session_id, b.unit_id INTO v_booking FROM booking.booking b
    WHERE b.provider_id = v_provider AND b.id = p_booking AND (p_patient IS NULL OR b.patient_id = p_patient) FOR UPDATE;
    IF NOT FOUND THEN
      v_answer.outcome := 'not-found';
      RETURN v_answer;
    END IF;
    IF v_booking.state = 'cancelled' THEN
      RETURN booking.answer_for('cancelled', p_booking);
    END IF;
    IF v_booking.state <> 'booked' OR v_booking.starts_at <= platform.now() THEN
      v_answer.outcome := 'begun';
      RETURN v_answer;
    END IF;

    UPDATE booking.booking SET state = 'cancelled', cancelled_at = platform.now(), revision = revision + 1
    WHERE provider_id = v_provider AND id = p_booking;
    IF NOT booking.seat_taken(v_booking.session_id) THEN
      UPDATE booking.occupancy SET active = false
      WHERE provider_id = v_provider AND session_id = v_booking.session_id AND active;
    END IF;
    PERFORM booking.note_event(p_booking, v_booking.patient_id, v_booking.unit_id, 'cancelled',
                               jsonb_build_object('startsAt', v_booking.starts_at));
    PERFORM access.unrelate(v_booking.patient_id, p_booking);
    PERFORM access.log('Skriva', v_booking.patient_id, 'Booking', p_booking);
    RETURN booking.answer_for('cancelled', p_booking);
  END $$;
`;

const MOVE = `
  -- Does somebody else come in the same session? Also somebody whose booking is kept from whoever moves this one.
  CREATE FUNCTION booking.shared(p_session uuid, p_booking uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM booking.booking b
                   WHERE b.provider_id = platform.provider() AND b.session_id = p_session AND b.id <> p_booking AND b.state <> 'cancelled')
  $$;

  -- A session that nobody comes to any more: its time is free, and if nobody was ever to come it is gone.
  CREATE FUNCTION booking.leave_session(p_session uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    v_provider uuid := platform.provider();
  BEGIN
    IF EXISTS (SELECT FROM booking.booking b WHERE b.provider_id = v_provider AND b.session_id = p_session) THEN
      RETURN;
    END IF;
    DELETE FROM booking.occupancy WHERE provider_id = v_provider AND session_id = p_session AND NOT active;
    DELETE FROM booking.session WHERE provider_id = v_provider AND id = p_session;
  END $$;
  REVOKE ALL ON FUNCTION booking.shared, booking.leave_session FROM PUBLIC;

  -- Another time for the same service at the same unit: both or none. The same time again is the same as once.
  -- Outcomes: moved, taken, cancelled, begun, not-found, stale-schedule.
  CREATE FUNCTION booking.move(
    p_booking uuid, p_patient uuid, p_session uuid, p_practitioners uuid[], p_rooms uuid[], p_starts_at timestamptz, p_schedule_version integer
  ) RETURNS booking.answer
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    v_provider uuid := platform.provider();
    v_booking booking.booking;
    v_before booking.session;
    v_service booking.service;
    v_version integer;
    v_taken record;
    v_answer booking.answer;
  BEGIN
    SELECT b.* INTO v_booking FROM booking.booking b
    WHERE b.provider_id = v_provider AND b.id = p_booking AND (p_patient IS NULL OR b.patient_id = p_patient)
      AND b.unit_id = coalesce(platform.unit(), b.unit_id) FOR UPDATE;
    IF NOT FOUND THEN
      v_answer.outcome := 'not-found';
      RETURN v_answer;
    END IF;
    IF v_booking.state <> 'booked' OR v_booking.starts_at <= platform.now() THEN
      v_answer.outcome := CASE WHEN v_booking.state = 'cancelled' THEN 'cancelled' ELSE 'begun' END;
      RETURN v_answer;
    END IF;
    SELECT s.* INTO v_before FROM booking.session s WHERE s.provider_id = v_provider AND s.id = v_booking.session_id;
    IF v_before.starts_at = p_starts_at AND v_before.practitioner_id = ANY (p_practitioners) THEN
      PERFORM access.log('Läsa', v_booking.patient_id, 'Booking', p_booking);
      RETURN booking.answer_for('moved', p_booking);
    END IF;
    SELECT u.schedule_version INTO v_version FROM access.unit u WHERE u.provider_id = v_provider AND u.id = v_booking.unit_id;
    IF v_version <> p_schedule_version THEN
      v_answer.outcome := 'stale-schedule';
      RETURN v_answer;
    END IF;

    SELECT s.* INTO v_service FROM booking.service s WHERE s.provider_id = v_provider AND s.id = v_before.service_id;
    SELECT * INTO v_taken FROM booking.occupy(p_session, v_booking.unit_id, v_service, p_practitioners, p_rooms, p_starts_at,
      p_own => CASE WHEN NOT booking.shared(v_before.id, p_booking) THEN v_before.id END);
    IF NOT FOUND THEN
      v_answer.outcome := 'taken';
      RETURN v_answer;
    END IF;
    UPDATE booking.booking SET session_id = p_session, starts_at = p_starts_at, revision = revision + 1
    WHERE provider_id = v_provider AND id = p_booking;
    PERFORM booking.leave_session(v_before.id);
    PERFORM booking.note_event(p_booking, v_booking.patient_id, v_booking.unit_id, 'moved', jsonb_build_object(
      'from', jsonb_build_object('startsAt', v_before.starts_at, 'practitionerId', v_before.practitioner_id),
      'to', jsonb_build_object('startsAt', p_starts_at, 'practitionerId', v_taken.practitioner)));
    PERFORM access.relate(v_booking.patient_id, p_booking, 'visit', p_starts_at, v_booking.unit_id);
    PERFORM platform.leave_job('message.send', 'message:send', p_booking);
    PERFORM access.log('Skriva', v_booking.patient_id, 'Booking', p_booking);
    RETURN booking.answer_for('moved', p_booking);
  END $$;
`;
