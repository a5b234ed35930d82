import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** Whoever holds one of these can speak to the world. `import type` only borrows a shape. */
const SPEAKS_TO_THE_WORLD =
  /^import (?!type\b|\{ isIP \})[^;]*from '(nodemailer|openid-client|undici|axios|got|node:(http|https|http2|net|tls|dgram)|https?)';/m;
const CALLS_OUT = /(?<!egress\.)\bfetch\(/;

function filesUnder(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts')).map((file) => join(folder, file));
}

function thatSay(pattern: RegExp): string[] {
  const files = ['apps/api/src', 'apps/worker/src', 'libs'].flatMap(filesUnder);
  return files.filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8'))).sort();
}

it('only the port in libs/privacy, and BankID and the broker through it, can reach another host', () => {
  expect(thatSay(SPEAKS_TO_THE_WORLD)).toEqual([
    'apps/api/src/auth/bankid-http.ts',
    'apps/api/src/auth/oidc-broker.ts',
    'libs/privacy/src/disclosure/mailer.ts',
  ]);
  expect(thatSay(CALLS_OUT)).toEqual(['libs/privacy/src/disclosure/egress.ts']);
});

it('BankID asks the port before each call, since it needs a connection with its own certificate', () => {
  const source = readFileSync(join(ROOT, 'apps/api/src/auth/bankid-http.ts'), 'utf8');

  expect(source.match(/assertReachable\(Recipient\.BankId/g)).toHaveLength(1);
});

it('the broker is asked through the port, whatever library speaks to it', () => {
  const source = readFileSync(join(ROOT, 'apps/api/src/auth/oidc-broker.ts'), 'utf8');

  expect(source).toMatch(
    /\[client\.customFetch\]: \(address, options\) =>\s+this\.egress\.fetch\(Recipient\.IdentityBroker/,
  );
});
