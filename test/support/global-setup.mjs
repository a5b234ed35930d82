import { startTestCluster } from './cluster.mjs';

/** One PostgreSQL for the whole run; each spec file takes a copy of its template (postgres.ts). */
export default async function globalSetup() {
  const { port, url, secrets, remove } = await startTestCluster();
  process.env.TEST_CLUSTER = JSON.stringify({ port, url, secrets });
  Object.assign(globalThis, { removeTestCluster: remove });
}
