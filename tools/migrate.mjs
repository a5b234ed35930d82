import { migrateQueue } from './postgres/queue-schema.mjs';

// `npm run migrate`: brings a server of one's own up to this version, before the processes that use it start.

const { DATABASE_OWNER_URL, QUEUE_DATABASE_URL } = process.env;
if (!DATABASE_OWNER_URL) throw new Error('DATABASE_OWNER_URL is missing: the login that owns the tables.');

const { migrate } = await import(new URL('../dist/migrations/migrate.js', import.meta.url).href);
await migrate(DATABASE_OWNER_URL);
if (QUEUE_DATABASE_URL) await migrateQueue(QUEUE_DATABASE_URL);
