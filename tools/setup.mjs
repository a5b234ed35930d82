import { readFileSync } from 'node:fs';

// `npm run setup -- clinic.json`: the provider, its units and the first head of operations, on a migrated database.

const [file] = process.argv.slice(2);
const { DATABASE_OWNER_URL } = process.env;
if (!file)
  throw new Error('Say which file describes the provider: npm run setup -- clinic.json (docker/clinic.example.json)');
if (!DATABASE_OWNER_URL) throw new Error('DATABASE_OWNER_URL is missing: the login that owns the tables.');

const { setUp } = await import(new URL('../dist/migrations/set-up.js', import.meta.url).href);
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const plan = JSON.parse(readFileSync(file, 'utf8'));
await setUp(DATABASE_OWNER_URL, plan, today);
process.stdout.write(`${plan.provider.name} is set up. The head of operations signs in with BankID at /personal.\n`);
