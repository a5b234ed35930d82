import { writePermissionTables } from '@kallelse/access';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './index.js';

/** Only one process migrates at a time; the others wait here and then find nothing left to do. */
const MIGRATION_LOCK = 7_021_964;

/** Brings the database to this code's version, as its owner. Safe to run at every start. */
export async function migrate(ownerUrl: string): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    installExtensions: false,
    extra: { max: 2 },
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.transaction((tx) => writePermissionTables((text, values) => tx.query(text, values)));
    await lock.query('SELECT access.open_log_months()');
  } finally {
    await lock.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}
