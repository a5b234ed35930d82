import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Visits that happen are found by the unit's rooms, as in the calendar. Only what gave its time back, or may have, needs
 * an index of its own: it costs nothing when somebody books.
 */
export class Statistics1766000005000 implements MigrationInterface {
  name = 'Statistics1766000005000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX booking_not_kept ON booking.booking (provider_id, unit_id, starts_at) WHERE state IN ('cancelled', 'no-show')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX booking.booking_not_kept`);
  }
}
