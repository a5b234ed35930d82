import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changes their name in the staff register changes it on the booking pages too. */
export class Practitioners1766000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION booking.practitioner_follows_employee() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        UPDATE booking.practitioner SET name = btrim(NEW.given_name || ' ' || NEW.family_name), title = NEW.title
        WHERE provider_id = NEW.provider_id AND id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER practitioner_follows_employee AFTER UPDATE OF given_name, family_name, title ON access.employee
        FOR EACH ROW WHEN ((OLD.given_name, OLD.family_name, OLD.title) IS DISTINCT FROM (NEW.given_name, NEW.family_name, NEW.title))
        EXECUTE FUNCTION booking.practitioner_follows_employee();`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER practitioner_follows_employee ON access.employee;
      DROP FUNCTION booking.practitioner_follows_employee`);
  }
}
