import { request } from 'node:http';
import type { Response } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { keptPage, table } from '../support/kept.js';

/** Said of the connection and of this one answer, not of safety. */
const NOT_OF_SAFETY = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding', 'vary']);

const HEAD = `# Security headers, and limits

Printed from the running api by \`test/security/headers.e2e-spec.ts\`, with PUBLIC_URL an https address as in production.
After a change: \`PRINT_DOCS=1 npx jest --selectProjects e2e --testPathPatterns test/security/headers\`.

## Headers of every answer

`;

const WHY = `
What remains: \`style-src 'unsafe-inline'\` at /personal and /docs. The console's library of controls (Mantine) and the api's document
write style elements while they run, and the pages are static files, which can carry no nonce. Patients' pages have none. No script is inline: \`script-src 'self'\` and
\`script-src-attr 'none'\`. The api sends no \`Access-Control-Allow-Origin\`: no other site may read an answer.

## Answers of the api

`;

const LIMITS = `
## What is refused unasked

| what                                                     | limit                                                     | answer                            |
| -------------------------------------------------------- | --------------------------------------------------------- | --------------------------------- |
| a change that does not come from our own pages           | Sec-Fetch-Site same-origin or none, or our own Origin     | 403 from-another-site             |
| a body that is not JSON in UTF-8                         | every method but GET and HEAD                             | 415 body-not-json                 |
| a body                                                   | 256 kB, nested 12 deep                                    | 413 body-too-large, 400           |
| a stranger's requests that cost the clinic something     | VISITOR_REQUESTS_PER_HOUR (60) an hour for each address   | 429 too-many-requests             |
| times held by a stranger                                 | a sixth of that in ten minutes                            | 429 too-many-requests             |
| a field nobody asked for                                 | none                                                      | 400 unknown-field                 |
| a session of staff                                       | 60 minutes without use, 12 hours in all                   | 401 not-signed-in                 |
| a console nobody touches                                 | IDLE_MINUTES (15), warned a minute before                 | locks; one’s key opens it         |
| a session of a patient                                   | 60 minutes                                                | 401 not-signed-in                 |
| a sign-in under way, by BankID or a broker               | 10 minutes, once, in the browser that began it            | 404, 403 sign-in-refused          |

An address counts as a keyed hash of its day (of IPv6 the /64) in an unlogged table; it stands in no session, patient or log row.
BankID is told the address of the browser that begins a sign-in, and we keep it no longer than that call.

## What is written down, and for how long

| log                       | holds                                                            | kept                                                              |
| ------------------------- | ---------------------------------------------------------------- | ----------------------------------------------------------------- |
| access log (the database) | who, role, unit, purpose, patient, resource, when                | five years, dropped by month by the retention job, with a report  |
| web log (standard output) | method, path without its query, status, milliseconds, a number   | 30 days, by whoever collects it: \`MaxRetentionSec=30day\` of journald |
| errors (standard output)  | kind, code, place in the source                                  | with the web log                                                  |
| PostgreSQL's own          | the server's own troubles, no statements                         | 30 days                                                           |

The web log has no address, header, cookie or body, so that no line joins a patient's id with where somebody sat. A proxy in front
must be told the same: no query strings, and no addresses kept beside paths.
`;

describe('Security headers', () => {
  let clinic: Clinic;

  beforeAll(async () => {
    clinic = await Clinic.open(undefined, { PUBLIC_URL: 'https://boka.example.se' });
  });
  afterAll(() => clinic.close());

  const ofSafety = ({ headers }: Response): Map<string, string> =>
    new Map(
      Object.entries(headers as Record<string, string>)
        .filter(([name]) => !NOT_OF_SAFETY.has(name))
        .sort(([a], [b]) => a.localeCompare(b, 'en')),
    );

  it('are on every answer, and as the page says', async () => {
    const visitor = clinic.visitor();
    const asked = ['/api/health', '/api/session', '/api/nowhere', '/docs-json'];
    const answers = await Promise.all(asked.map(async (path) => ofSafety(await visitor.get(path))));
    const [first = new Map<string, string>()] = answers;
    const common = [...first].filter(([name, value]) => answers.every((headers) => headers.get(name) === value));
    const ofApi = asked.slice(0, 3).map((path, place) => {
      const own = [...(answers[place] ?? [])].filter(([name]) => !common.some(([other]) => other === name));
      return [`\`${path}\``, own.map(([name, value]) => `${name}: ${value}`).join('; ')];
    });
    const headers = common.map(([name, value]) => [name, `\`${value.replace(/; */g, '; ')}\``]);
    const printed = `${HEAD}${table(['header', 'value'], headers)}\n${WHY}${table(['asked', 'besides'], ofApi)}\n${LIMITS}`;

    expect(keptPage('docs/security-headers.md', printed)).toBe(printed);
  });

  it('are of no use to whoever asks what a proxy added: TRACE is not known', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(`${clinic.api.url}/api/health`, { method: 'TRACE' }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });

  it('let no script run that is not a file of ours, and nobody frame us', async () => {
    const { headers } = await clinic.visitor().get('/api/health');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
    expect(policy).toContain("script-src-attr 'none'");
    expect(/style-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['strict-transport-security']).toMatch(/max-age=31536000; includeSubDomains/);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
