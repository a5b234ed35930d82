import pg from 'pg';

const SCHEMA = 'bullmq';

/**
 * BullMQ's own tables, made by the role that will use them: it also makes sequences while it runs.
 * @param {string} queueUrl
 */
export async function migrateQueue(queueUrl) {
  const { runMigrations } = await import('bullmq');
  const client = new pg.Client({ connectionString: queueUrl });
  await client.connect();
  try {
    await runMigrations(inExistingSchema(client), SCHEMA);
  } finally {
    await client.end();
  }
}

/**
 * PostgreSQL asks for CREATE on the whole database even where the schema is there, which the queue's role shall not have.
 * @param {pg.Client} client
 */
function inExistingSchema(client) {
  return {
    /** @type {(text: string, values?: unknown[]) => Promise<{ rows: any[] }>} */
    query: async (text, values) => (text.startsWith('CREATE SCHEMA') ? { rows: [] } : client.query(text, values)),
  };
}
