import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a unit offers and when, and who comes: a booking is a seat in a session, a session occupies its resources. */
export class Booking1764000002000 implements MigrationInterface {
  name = 'Booking1764000002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE SCHEMA booking; GRANT USAGE ON SCHEMA booking TO PUBLIC`);
    await db.query(OFFER);
    await db.query(OPENING);
    await db.query(OCCUPATION);
    await db.query(BOOKING);
    await db.query(SCHEDULE_VERSION);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA booking CASCADE`);
  }
}

const OFFER = `
  CREATE TABLE booking.service (
    provider_id   uuid        NOT NULL,
    id            uuid        NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    unit_id       uuid        NOT NULL,
    name_sv       text        NOT NULL,
    name_en       text        NOT NULL,
    price_sv      text,
    price_en      text,
    minutes       smallint    NOT NULL CONSTRAINT service_lasts_within_a_day CHECK (minutes BETWEEN 5 AND 480),
    buffer_before smallint    NOT NULL DEFAULT 0 CONSTRAINT service_buffer_before CHECK (buffer_before BETWEEN 0 AND 120),
    buffer_after  smallint    NOT NULL DEFAULT 0 CONSTRAINT service_buffer_after CHECK (buffer_after BETWEEN 0 AND 120),
    step          smallint    NOT NULL DEFAULT 15 CONSTRAINT service_step_known CHECK (step IN (5, 10, 15, 20, 30, 60)),
    room_kind     text        NOT NULL,
    place         smallint    NOT NULL DEFAULT 0,

    PRIMARY KEY (provider_id, id),
    CONSTRAINT service_of_unit FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit
  );
  CREATE INDEX service_of_unit ON booking.service (provider_id, unit_id);

  -- The id is the employee's: one person cannot be in two rooms, nor at two units, at once.
  CREATE TABLE booking.practitioner (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    name        text        NOT NULL,
    title       text        NOT NULL,

    PRIMARY KEY (provider_id, id),
    CONSTRAINT practitioner_is_employed FOREIGN KEY (provider_id, id) REFERENCES access.employee
  );

  CREATE TABLE booking.practitioner_service (
    provider_id     uuid        NOT NULL,
    id              uuid        NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    practitioner_id uuid        NOT NULL,
    service_id      uuid        NOT NULL,

    PRIMARY KEY (provider_id, id),
    CONSTRAINT practitioner_service_once UNIQUE (provider_id, service_id, practitioner_id),
    CONSTRAINT practitioner_service_by FOREIGN KEY (provider_id, practitioner_id) REFERENCES booking.practitioner,
    CONSTRAINT practitioner_service_of FOREIGN KEY (provider_id, service_id) REFERENCES booking.service
  );

  CREATE TABLE booking.room (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    unit_id     uuid        NOT NULL,
    name        text        NOT NULL,
    kind        text        NOT NULL,

    PRIMARY KEY (provider_id, id),
    CONSTRAINT room_of_unit FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit
  );
  CREATE INDEX room_of_unit ON booking.room (provider_id, unit_id);
`;

const OPENING = `
  -- Without a practitioner: when the unit is open. With one: when that person works there; nobody's rows mean all open hours.
  CREATE TABLE booking.opening_hours (
    provider_id     uuid        NOT NULL,
    id              uuid        NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    unit_id         uuid        NOT NULL,
    practitioner_id uuid,
    weekday         smallint    NOT NULL CONSTRAINT opening_hours_iso_weekday CHECK (weekday BETWEEN 1 AND 7),
    opens           time        NOT NULL,
    closes          time        NOT NULL,

    PRIMARY KEY (provider_id, id),
    CONSTRAINT opening_hours_forward CHECK (opens < closes),
    CONSTRAINT opening_hours_of_unit FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit,
    CONSTRAINT opening_hours_of_practitioner FOREIGN KEY (provider_id, practitioner_id) REFERENCES booking.practitioner
  );
  CREATE INDEX opening_hours_of_unit ON booking.opening_hours (provider_id, unit_id);

  -- A day that differs from the week: closed without hours, open by its own hours with them (also on a red day).
  CREATE TABLE booking.closed_day (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    unit_id     uuid        NOT NULL,
    on_day      date        NOT NULL,
    opens       time,
    closes      time,
    reason_sv   text        NOT NULL,
    reason_en   text        NOT NULL,

    PRIMARY KEY (provider_id, id),
    CONSTRAINT closed_day_hours_whole CHECK ((opens IS NULL) = (closes IS NULL) AND (opens IS NULL OR opens < closes)),
    CONSTRAINT closed_day_once UNIQUE (provider_id, unit_id, on_day),
    CONSTRAINT closed_day_of_unit FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit
  );
`;

const OCCUPATION = `
  CREATE TABLE booking.session (
    provider_id     uuid        NOT NULL,
    id              uuid        NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    unit_id         uuid        NOT NULL,
    service_id      uuid        NOT NULL,
    practitioner_id uuid        NOT NULL,
    room_id         uuid        NOT NULL,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    capacity        smallint    NOT NULL DEFAULT 1 CONSTRAINT session_holds_somebody CHECK (capacity >= 1),

    PRIMARY KEY (provider_id, id),
    CONSTRAINT session_forward CHECK (starts_at < ends_at),
    CONSTRAINT session_at_unit FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit,
    CONSTRAINT session_of_service FOREIGN KEY (provider_id, service_id) REFERENCES booking.service,
    CONSTRAINT session_by_practitioner FOREIGN KEY (provider_id, practitioner_id) REFERENCES booking.practitioner,
    CONSTRAINT session_in_room FOREIGN KEY (provider_id, room_id) REFERENCES booking.room
  );

  -- The time a session takes of one resource, buffers included.
  CREATE TABLE booking.occupancy (
    provider_id uuid        NOT NULL,
    session_id  uuid        NOT NULL,
    resource_id uuid        NOT NULL,
    starts_at   timestamptz NOT NULL,
    ends_at     timestamptz NOT NULL,
    active      boolean     NOT NULL DEFAULT true,
    overbooked  boolean     NOT NULL DEFAULT false,

    PRIMARY KEY (provider_id, session_id, resource_id),
    CONSTRAINT occupancy_of_session FOREIGN KEY (provider_id, session_id) REFERENCES booking.session,
    CONSTRAINT occupancy_within_a_day CHECK (starts_at < ends_at AND ends_at - starts_at <= interval '24 h'),

    -- Two people reach for one time at once, so the database decides who gets it.
    CONSTRAINT occupancy_free EXCLUDE USING gist (
      provider_id WITH =, resource_id WITH =, tstzrange(starts_at, ends_at) WITH &&
    ) WHERE (active AND NOT overbooked)
  );
  CREATE INDEX occupancy_busy ON booking.occupancy (provider_id, resource_id, starts_at) INCLUDE (ends_at) WHERE active;

  -- Somebody is typing their name: the session is kept for a few minutes. The id is the session's.
  CREATE TABLE booking.hold (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    token_hash  text        NOT NULL,
    expires_at  timestamptz NOT NULL,
    freed_at    timestamptz,

    PRIMARY KEY (provider_id, id),
    CONSTRAINT hold_token_once UNIQUE (provider_id, token_hash),
    CONSTRAINT hold_of_session FOREIGN KEY (provider_id, id) REFERENCES booking.session
  );
  CREATE INDEX hold_expiry ON booking.hold (provider_id, expires_at);
`;

const BOOKING = `
  CREATE TABLE booking.booking (
    provider_id    uuid        NOT NULL,
    id             uuid        NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    session_id     uuid        NOT NULL,
    patient_id     uuid        NOT NULL,
    starts_at      timestamptz NOT NULL,
    cancelled_at   timestamptz,
    -- GDPR 13: the person was told, by which text, when and how; a booking without that cannot be stored.
    notice_at      timestamptz NOT NULL,
    notice_version text        NOT NULL CONSTRAINT booking_notice_version_told CHECK (notice_version <> ''),
    notice_channel text        NOT NULL CONSTRAINT booking_notice_channel_known CHECK (notice_channel IN ('website', 'desk', 'telephone')),
    state          text        NOT NULL DEFAULT 'booked' CONSTRAINT booking_state_known CHECK (state IN ('booked', 'cancelled')),
    channel        text        NOT NULL CONSTRAINT booking_channel_known CHECK (channel IN ('website', 'desk', 'recall-call')),
    reference      text        NOT NULL,
    seat           smallint    NOT NULL DEFAULT 1 CONSTRAINT booking_seat_counts_from_one CHECK (seat >= 1),

    PRIMARY KEY (provider_id, id),
    CONSTRAINT booking_reference_once UNIQUE (provider_id, reference),
    CONSTRAINT booking_cancelled_whole CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL)),
    CONSTRAINT booking_of_session FOREIGN KEY (provider_id, session_id) REFERENCES booking.session,
    CONSTRAINT booking_of_patient FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient
  );
  CREATE UNIQUE INDEX booking_seat_free ON booking.booking (provider_id, session_id, seat) WHERE state <> 'cancelled';
  CREATE INDEX booking_of_patient ON booking.booking (provider_id, patient_id, starts_at);

  -- What somebody who was not identified typed. It belongs to that booking (same id) and overwrites nothing.
  CREATE TABLE booking.stated_contact (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    given_name  text        NOT NULL,
    family_name text        NOT NULL,
    email       text        NOT NULL,

    PRIMARY KEY (provider_id, id),
    CONSTRAINT stated_contact_of_booking FOREIGN KEY (provider_id, id) REFERENCES booking.booking
  );
`;

/** Processes keep a unit's schedule in memory; whatever it is made of bumps the version they compare with. */
const SCHEDULE_VERSION = `
  CREATE FUNCTION booking.bump_units(p_provider uuid, p_units uuid[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE access.unit SET schedule_version = schedule_version + 1 WHERE provider_id = p_provider AND id = ANY (p_units)
  $$;
  REVOKE ALL ON FUNCTION booking.bump_units FROM PUBLIC;

  CREATE FUNCTION booking.unit_schedule_changed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    PERFORM booking.bump_units(coalesce(NEW.provider_id, OLD.provider_id), ARRAY[NEW.unit_id, OLD.unit_id]);
    RETURN NULL;
  END $$;

  CREATE FUNCTION booking.service_schedule_changed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    PERFORM booking.bump_units(s.provider_id, ARRAY[s.unit_id]) FROM booking.service s
    WHERE s.provider_id = coalesce(NEW.provider_id, OLD.provider_id) AND s.id IN (NEW.service_id, OLD.service_id);
    RETURN NULL;
  END $$;

  CREATE FUNCTION booking.practitioner_schedule_changed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    PERFORM booking.bump_units(s.provider_id, ARRAY[s.unit_id])
    FROM booking.practitioner_service p JOIN booking.service s ON s.provider_id = p.provider_id AND s.id = p.service_id
    WHERE p.provider_id = NEW.provider_id AND p.practitioner_id = NEW.id;
    RETURN NULL;
  END $$;

  CREATE TRIGGER service_changes_schedule AFTER INSERT OR UPDATE OR DELETE ON booking.service
    FOR EACH ROW EXECUTE FUNCTION booking.unit_schedule_changed();
  CREATE TRIGGER room_changes_schedule AFTER INSERT OR UPDATE OR DELETE ON booking.room
    FOR EACH ROW EXECUTE FUNCTION booking.unit_schedule_changed();
  CREATE TRIGGER opening_hours_change_schedule AFTER INSERT OR UPDATE OR DELETE ON booking.opening_hours
    FOR EACH ROW EXECUTE FUNCTION booking.unit_schedule_changed();
  CREATE TRIGGER closed_day_changes_schedule AFTER INSERT OR UPDATE OR DELETE ON booking.closed_day
    FOR EACH ROW EXECUTE FUNCTION booking.unit_schedule_changed();
  CREATE TRIGGER practitioner_service_changes_schedule AFTER INSERT OR UPDATE OR DELETE ON booking.practitioner_service
    FOR EACH ROW EXECUTE FUNCTION booking.service_schedule_changed();
  CREATE TRIGGER practitioner_changes_schedule AFTER UPDATE ON booking.practitioner
    FOR EACH ROW EXECUTE FUNCTION booking.practitioner_schedule_changed();
`;
