import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever changes a day leaves a row beside the change; the relay tells the calendars that are open. Nothing is told from
 * inside a business transaction: NOTIFY takes a lock at COMMIT that lets one commit at a time.
 */
export class CalendarChanges1766000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(CHANGES);
    await db.query(LEFT_BY);
    await db.query(TELL);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER booking_changes_day ON booking.booking;
      DROP TRIGGER hold_changes_day ON booking.hold;
      DROP TRIGGER session_changes_day ON booking.session;
      DROP FUNCTION booking.tell_changes, booking.booking_changes_day, booking.hold_changes_day, booking.session_changes_day;
      DROP TABLE booking.calendar_change`);
  }
}

/** Unlogged: after a crash of the database every open calendar reads again anyway. */
const CHANGES = `
  CREATE UNLOGGED TABLE booking.calendar_change (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL DEFAULT gen_random_uuid(),
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    unit_id     uuid        NOT NULL,
    starts_at   timestamptz NOT NULL,
    PRIMARY KEY (provider_id, id)
  );
`;

const LEFT_BY = `
  CREATE FUNCTION booking.booking_changes_day() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO booking.calendar_change (provider_id, unit_id, starts_at) VALUES (NEW.provider_id, NEW.unit_id, NEW.starts_at);
    IF TG_OP = 'UPDATE' AND OLD.starts_at <> NEW.starts_at THEN
      INSERT INTO booking.calendar_change (provider_id, unit_id, starts_at) VALUES (OLD.provider_id, OLD.unit_id, OLD.starts_at);
    END IF;
    RETURN NULL;
  END $$;

  -- Held by a visitor, or free again because she took too long.
  CREATE FUNCTION booking.hold_changes_day() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO booking.calendar_change (provider_id, unit_id, starts_at)
    SELECT s.provider_id, s.unit_id, s.starts_at FROM booking.session s WHERE s.provider_id = NEW.provider_id AND s.id = NEW.id;
    RETURN NULL;
  END $$;

  -- Given back by a visitor who went a step back.
  CREATE FUNCTION booking.session_changes_day() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO booking.calendar_change (provider_id, unit_id, starts_at) VALUES (OLD.provider_id, OLD.unit_id, OLD.starts_at);
    RETURN NULL;
  END $$;

  CREATE TRIGGER booking_changes_day AFTER INSERT OR UPDATE OF state, session_id, starts_at ON booking.booking
    FOR EACH ROW EXECUTE FUNCTION booking.booking_changes_day();
  CREATE TRIGGER hold_changes_day AFTER INSERT OR UPDATE OF freed_at ON booking.hold
    FOR EACH ROW EXECUTE FUNCTION booking.hold_changes_day();
  CREATE TRIGGER session_changes_day AFTER DELETE ON booking.session
    FOR EACH ROW EXECUTE FUNCTION booking.session_changes_day();
`;

const TELL = `
  -- Each unit's day once, however much happened on it. Several relays never tell of the same row.
  CREATE FUNCTION booking.tell_changes(p_limit integer) RETURNS integer
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    WITH taken AS (
      DELETE FROM booking.calendar_change WHERE (provider_id, id) IN (
        SELECT c.provider_id, c.id FROM booking.calendar_change c LIMIT $1 FOR UPDATE SKIP LOCKED)
      RETURNING provider_id, unit_id, starts_at
    ), days AS (
      SELECT DISTINCT t.provider_id, t.unit_id, (t.starts_at AT TIME ZONE u.zone)::date AS day
      FROM taken t JOIN access.unit u ON u.provider_id = t.provider_id AND u.id = t.unit_id
    )
    SELECT count(pg_notify('calendar_changes', concat_ws(':', d.provider_id, d.unit_id, d.day)))::integer FROM days d
  $$;
  REVOKE ALL ON FUNCTION booking.tell_changes(integer) FROM PUBLIC;
`;
