import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a clinic sets up for itself, and what becomes of a visit: tables and columns; the functions follow. */
export class SetUpAndVisits1766000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(OFFER);
    await db.query(TIMES);
    await db.query(VISITS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE booking.identity_check, booking.booking_event, booking.absence, booking.unit_rules,
                 booking.service_field, booking.service_device, booking.device CASCADE;
      DROP TRIGGER unit_has_rules ON access.unit;
      DROP FUNCTION booking.give_unit_rules, booking.absence_changes_schedule;
      ALTER TABLE booking.practitioner_service DROP COLUMN minutes;
      ALTER TABLE booking.service DROP COLUMN on_website, DROP COLUMN capacity, DROP COLUMN cancellation_rule, DROP COLUMN cancellation_hours,
        DROP COLUMN fee_sv, DROP COLUMN fee_en, DROP COLUMN retired_on;
      UPDATE booking.booking SET state = 'booked' WHERE state NOT IN ('booked', 'cancelled');
      ALTER TABLE booking.booking DROP COLUMN revision, DROP COLUMN series_id, DROP COLUMN follows_id,
        DROP CONSTRAINT booking_state_known,
        ADD CONSTRAINT booking_state_known CHECK (state IN ('booked', 'cancelled'));`);
  }
}

const OFFER = `
  -- Something of the clinic's that a visit takes up besides the room: an autorefractor, an OCT.
  CREATE TABLE booking.device (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    unit_id     uuid        NOT NULL,
    name        text        NOT NULL,
    kind        text        NOT NULL,
    PRIMARY KEY (provider_id, id),
    CONSTRAINT device_of_unit FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit
  );
  CREATE INDEX device_of_unit ON booking.device (provider_id, unit_id);

  ALTER TABLE booking.service
    ADD COLUMN on_website         boolean  NOT NULL DEFAULT true,
    ADD COLUMN capacity           smallint NOT NULL DEFAULT 1 CONSTRAINT service_holds_somebody CHECK (capacity BETWEEN 1 AND 50),
    ADD COLUMN cancellation_rule  text     NOT NULL DEFAULT 'any-time'
      CONSTRAINT service_cancellation_rule_known CHECK (cancellation_rule IN ('any-time', 'hours-before', 'previous-working-day')),
    ADD COLUMN cancellation_hours smallint CONSTRAINT service_cancellation_hours_within CHECK (cancellation_hours BETWEEN 1 AND 168),
    ADD COLUMN fee_sv             text     CONSTRAINT service_fee_sv_length CHECK (length(fee_sv) BETWEEN 1 AND 300),
    ADD COLUMN fee_en             text     CONSTRAINT service_fee_en_length CHECK (length(fee_en) BETWEEN 1 AND 300),
    ADD COLUMN retired_on         date,
    ADD CONSTRAINT service_cancellation_hours_told CHECK ((cancellation_rule = 'hours-before') = (cancellation_hours IS NOT NULL)),
    ADD CONSTRAINT service_fee_in_both_languages CHECK ((fee_sv IS NULL) = (fee_en IS NULL));

  -- One free device of each kind named here is needed.
  CREATE TABLE booking.service_device (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    service_id  uuid        NOT NULL,
    device_kind text        NOT NULL,
    PRIMARY KEY (provider_id, id),
    CONSTRAINT service_device_once UNIQUE (provider_id, service_id, device_kind),
    CONSTRAINT service_device_of FOREIGN KEY (provider_id, service_id) REFERENCES booking.service
  );

  -- HK-06: asked for beyond the four only where the service needs it, and told why.
  CREATE TABLE booking.service_field (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    service_id  uuid        NOT NULL,
    code        text        NOT NULL CONSTRAINT service_field_known CHECK (code IN ('citizenship')),
    reason_sv   text        NOT NULL CONSTRAINT service_field_reason_sv_length CHECK (length(reason_sv) BETWEEN 10 AND 300),
    reason_en   text        NOT NULL CONSTRAINT service_field_reason_en_length CHECK (length(reason_en) BETWEEN 10 AND 300),
    PRIMARY KEY (provider_id, id),
    CONSTRAINT service_field_once UNIQUE (provider_id, service_id, code),
    CONSTRAINT service_field_of FOREIGN KEY (provider_id, service_id) REFERENCES booking.service
  );

  ALTER TABLE booking.practitioner_service
    ADD COLUMN minutes smallint CONSTRAINT practitioner_service_minutes_within CHECK (minutes BETWEEN 5 AND 480);
`;

const TIMES = `
  -- Part of the schedule, not of the occupied time: visits booked before it was known become a list to rebook.
  CREATE TABLE booking.absence (
    provider_id     uuid        NOT NULL,
    id              uuid        NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    practitioner_id uuid        NOT NULL,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    kind            text        NOT NULL CONSTRAINT absence_kind_known CHECK (kind IN ('leave', 'sick', 'meeting', 'other')),
    PRIMARY KEY (provider_id, id),
    CONSTRAINT absence_forward CHECK (starts_at < ends_at),
    CONSTRAINT absence_of_practitioner FOREIGN KEY (provider_id, practitioner_id) REFERENCES booking.practitioner
  );
  CREATE INDEX absence_of_practitioner ON booking.absence (provider_id, practitioner_id, ends_at);

  CREATE FUNCTION booking.absence_changes_schedule() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    PERFORM booking.bump_units(s.provider_id, ARRAY[s.unit_id])
    FROM booking.practitioner_service p JOIN booking.service s ON s.provider_id = p.provider_id AND s.id = p.service_id
    WHERE p.provider_id = coalesce(NEW.provider_id, OLD.provider_id) AND p.practitioner_id IN (NEW.practitioner_id, OLD.practitioner_id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER absence_changes_schedule AFTER INSERT OR UPDATE OR DELETE ON booking.absence
    FOR EACH ROW EXECUTE FUNCTION booking.absence_changes_schedule();
  CREATE TRIGGER device_changes_schedule AFTER INSERT OR UPDATE OR DELETE ON booking.device
    FOR EACH ROW EXECUTE FUNCTION booking.unit_schedule_changed();
  CREATE TRIGGER service_device_changes_schedule AFTER INSERT OR DELETE ON booking.service_device
    FOR EACH ROW EXECUTE FUNCTION booking.service_schedule_changed();

  CREATE TABLE booking.unit_rules (
    provider_id     uuid     NOT NULL,
    unit_id         uuid     NOT NULL,
    -- How far ahead times are published.
    horizon_days    smallint NOT NULL DEFAULT 180 CONSTRAINT unit_horizon_within CHECK (horizon_days BETWEEN 1 AND 730),
    -- Customary, not by law (1989:253): the clinic may be open.
    christmas_eve   boolean  NOT NULL DEFAULT true,
    midsummer_eve   boolean  NOT NULL DEFAULT true,
    new_years_eve   boolean  NOT NULL DEFAULT true,
    PRIMARY KEY (provider_id, unit_id),
    CONSTRAINT unit_rules_of_unit FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit
  );
  CREATE FUNCTION booking.give_unit_rules() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO booking.unit_rules (provider_id, unit_id) VALUES (NEW.provider_id, NEW.id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER unit_has_rules AFTER INSERT ON access.unit FOR EACH ROW EXECUTE FUNCTION booking.give_unit_rules();
  INSERT INTO booking.unit_rules (provider_id, unit_id) SELECT provider_id, id FROM access.unit;
  CREATE TRIGGER unit_rules_change_schedule AFTER UPDATE ON booking.unit_rules
    FOR EACH ROW EXECUTE FUNCTION booking.unit_schedule_changed();
`;

/** BK-14: what became of a visit is told in rows that are only added. */
const VISITS = `
  ALTER TABLE booking.booking
    DROP CONSTRAINT booking_state_known,
    ADD CONSTRAINT booking_state_known CHECK (state IN ('booked', 'arrived', 'in-room', 'done', 'no-show', 'cancelled')),
    -- Grows with every change that the patient is told of: SEQUENCE in her calendar.
    ADD COLUMN revision   smallint NOT NULL DEFAULT 0,
    ADD COLUMN series_id  uuid,
    ADD COLUMN follows_id uuid;

  CREATE TABLE booking.booking_event (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    booking_id  uuid        NOT NULL,
    patient_id  uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    at          timestamptz NOT NULL,
    -- Without an employee: the patient, the link, or the clock.
    employee_id uuid,
    kind        text        NOT NULL CONSTRAINT booking_event_known CHECK (kind IN
      ('booked', 'moved', 'cancelled', 'arrived', 'in-room', 'done', 'no-show', 'undone', 'overbooked', 'offered')),
    -- Ids, times and codes only.
    detail      jsonb       NOT NULL DEFAULT '{}',
    PRIMARY KEY (provider_id, id),
    CONSTRAINT booking_event_of FOREIGN KEY (provider_id, booking_id) REFERENCES booking.booking
  );
  CREATE INDEX booking_event_of ON booking.booking_event (provider_id, booking_id, at);

  -- How identity was shown on arrival: stored with who and when.
  CREATE TABLE booking.identity_check (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    booking_id  uuid        NOT NULL,
    patient_id  uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    how         text        NOT NULL CONSTRAINT identity_check_how_known CHECK (how IN ('bankid', 'document', 'known', 'not-shown')),
    at          timestamptz NOT NULL,
    employee_id uuid        NOT NULL,
    PRIMARY KEY (provider_id, id),
    CONSTRAINT identity_check_of FOREIGN KEY (provider_id, booking_id) REFERENCES booking.booking,
    CONSTRAINT identity_check_by FOREIGN KEY (provider_id, employee_id) REFERENCES access.employee
  );
  CREATE INDEX identity_check_of ON booking.identity_check (provider_id, booking_id);
`;
