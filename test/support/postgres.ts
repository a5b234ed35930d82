import { migrate } from '../../migrations/migrate.js';
import { asRole, createDatabase, databaseUrls, withDatabase } from '../../tools/postgres/database.mjs';
import { TEMPLATE } from './cluster.mjs';

type TestCluster = { port: number; url: string; secrets: Parameters<typeof databaseUrls>[1] };

/** The superuser is for what no role of the product may do, such as planting a row behind its back. */
export type TestDatabase = ReturnType<typeof databaseUrls> & { name: string; SUPERUSER_URL: string };

/** What a template holds besides the migrated tables, such as the demo. */
export interface Furnishing {
  name: string;
  fill(ownerUrl: string): Promise<void>;
}

/**
 * A migrated database that this spec file has to itself. Roles are the cluster's, rows are this copy's. Ask for it in
 * beforeAll, before the application starts: the copy of the spec file before it is dropped, open connections and all.
 */
export async function databaseForWorker(furnishing?: Furnishing): Promise<TestDatabase> {
  const cluster = testCluster();
  const name = `kallelse_worker_${process.env.JEST_WORKER_ID ?? 1}`;
  await asRole(cluster.url, async (superuser) => {
    await superuser.query(`SELECT pg_advisory_lock(hashtext('${TEMPLATE}'))`);
    await makeOnce(cluster, { name: TEMPLATE, fill: async (ownerUrl) => void (await migrate(ownerUrl)) });
    if (furnishing) {
      await createDatabase(cluster.url, furnishing.name, TEMPLATE);
      await makeOnce(cluster, furnishing);
    }
    await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await createDatabase(cluster.url, name, furnishing?.name ?? TEMPLATE);
  });
  return { name, ...databaseUrls(cluster.port, cluster.secrets, name), SUPERUSER_URL: withDatabase(cluster.url, name) };
}

/** The first spec file that wants a template fills it for all; IS_TEMPLATE says that it is done. */
async function makeOnce({ url, port, secrets }: TestCluster, { name, fill }: Furnishing): Promise<void> {
  await asRole(url, async (superuser) => {
    const { rowCount } = await superuser.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [name]);
    if (rowCount) return;
    await fill(databaseUrls(port, secrets, name).DATABASE_OWNER_URL);
    await superuser.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
  });
}

function testCluster(): TestCluster {
  if (!process.env.TEST_CLUSTER) throw new Error('No test cluster: this Jest project has no globalSetup.');
  return JSON.parse(process.env.TEST_CLUSTER) as TestCluster;
}
