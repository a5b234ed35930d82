import { createDatabase, createRoles } from './postgres/database.mjs';

// `npm run prepare-server`: makes the three logins and the database that the URLs in the environment name, once, as the
// superuser of a server of one's own.

const { SUPERUSER_URL } = process.env;
if (!SUPERUSER_URL) throw new Error('SUPERUSER_URL is missing: the login that may create roles and databases.');

const owner = urlIn('DATABASE_OWNER_URL');
const [app, queue] = [urlIn('DATABASE_URL'), urlIn('QUEUE_DATABASE_URL')];
await createRoles(SUPERUSER_URL, { owner: passwordIn(owner), app: passwordIn(app), queue: passwordIn(queue) });
await createDatabase(SUPERUSER_URL, owner.pathname.slice(1));

/** @param {string} name */
function urlIn(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing.`);
  return new URL(value);
}

/** @param {URL} url */
function passwordIn({ password }) {
  return decodeURIComponent(password);
}
