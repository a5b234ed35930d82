import { newToken, sha256 } from '@kallelse/platform';
import { Clinic } from '../support/clinic.js';
import { tablesOf } from '../support/tables.js';

/** Whoever holds one of these may do something; whoever reads the table must not. */
const SECRET_NAME = /token|secret|password|pin|otp|cookie|challenge|credential|private|nonce|verifier/;

/** What has such a name and opens nothing by itself, or nothing any longer. */
const OPENS_NOTHING: Readonly<Record<string, string>> = {
  'access.bankid_order.qr_start_token': 'shown to the person as a picture; gone with the sign-in, ten minutes at most',
  'access.bankid_order.qr_start_secret': 'signs that picture each second; gone with the sign-in, ten minutes at most',
  'access.passkey.credential_id': 'names a key; the key itself never leaves its owner’s device',
  'access.passkey_challenge.challenge': 'a random question that only a key can answer, once, within five minutes',
};

describe('What is kept', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open();
  });
  afterAll(() => clinic.close());

  it('holds of every token and secret only its hash', async () => {
    const columns = (await tablesOf(clinic.owner)).flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${column}`),
    );
    const inClear = columns.filter((column) => {
      const name = column.split('.').at(-1) ?? '';
      return SECRET_NAME.test(name) && !name.endsWith('_hash') && !(column in OPENS_NOTHING);
    });
    expect(columns.length).toBeGreaterThan(200);
    expect(inClear).toEqual([]);
  });

  it('knows no password: there is none to guess, to steal or to forget', async () => {
    const { rows } = await clinic.owner.query(
      `SELECT attrelid::regclass::text FROM pg_attribute WHERE attname ~ 'password|passphrase' AND attrelid::regclass::text !~ '^pg_'`,
    );
    expect(rows).toEqual([]);
  });

  it('has no column for an address on the network', async () => {
    const { rows } = await clinic.owner.query(`
      SELECT a.attrelid::regclass::text || '.' || a.attname AS column
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attnum > 0 AND c.relkind IN ('r', 'p') AND n.nspname NOT IN ('information_schema', 'bullmq') AND n.nspname NOT LIKE 'pg\\_%'
        AND (a.atttypid IN ('inet'::regtype, 'cidr'::regtype) OR a.attname ~ '(^|_)(ip|addr|remote|host)(_|$)' OR a.attname ~ 'user_agent')`);
    expect(rows).toEqual([]);
  });

  it('is found by tokens of more than 128 random bits', () => {
    const tokens = Array.from({ length: 1000 }, () => newToken());
    expect(new Set(tokens).size).toBe(1000);
    expect(Buffer.from(tokens[0] ?? '', 'base64url').length * 8).toBe(192);
  });
});

describe('The table of sign-ins', () => {
  it('tells nothing of the address that a sign-in was begun from', async () => {
    const address = '198.51.100.77';
    const behind = await Clinic.open(undefined, { TRUSTED_PROXIES: 'loopback' });
    await behind
      .visitor()
      .post('/api/sign-in/orders')
      .set('X-Forwarded-For', address)
      .send({ audience: 'staff' })
      .expect(201);
    const kept = await Promise.all(
      (await tablesOf(behind.owner)).map(
        async ({ name }) => (await behind.owner.query(`SELECT t::text FROM ${name} t`)).rows,
      ),
    );
    expect(JSON.stringify(kept)).not.toContain(address);
    expect(JSON.stringify(kept)).not.toContain(sha256(address));
    await behind.close();
  });
});
