import { newId } from '@kallelse/platform';
import { type Role, ROLES } from '@kallelse/access';
import type { Agent } from 'supertest';
import { Ids, ofProvider } from '../access/ids.js';
import { actorOf, type Asked, nameOf, routesOf, send } from '../access/requests.js';
import { Clinic } from '../support/clinic.js';
import { changed, type Prints, printsOf } from '../support/tables.js';

/** That something was read is itself written down, and that somebody was here. */
const READING_LEAVES = ['access.access_log', 'access.access_log_seal', 'access.session'];

/** OpenID Connect is made of redirects, so these two begin and end a sign-in; `sign-in-by-a-broker` tells what guards them. */
const MADE_OF_REDIRECTS = new Set(['GET /api/sign-in/oidc', 'GET /api/sign-in/oidc/callback']);

describe('Looking at something', () => {
  let clinic: Clinic;
  let reading: Asked[];
  let ids: Ids;
  const agents = new Map<Role | 'patient', Agent>();

  beforeAll(async () => {
    clinic = await Clinic.openDemo();
    reading = routesOf(clinic).filter((route) => route.method === 'get' && !MADE_OF_REDIRECTS.has(nameOf(route)));
    ids = await Ids.of(clinic.owner, ofProvider(clinic.providers.alloptik.id));
    for (const role of Object.keys(ROLES) as Role[]) {
      agents.set(role, await clinic.as(role));
    }
    agents.set('patient', await clinic.patient(newId()));
  }, 60_000);
  afterAll(() => clinic.close());

  const everything = async (): Promise<Prints> => {
    const { rows } = await clinic.owner.query<{ print: string }>(
      `SELECT md5(string_agg((to_jsonb(s) - 'last_used_at')::text, '' ORDER BY s.id)) AS print FROM access.session s`,
    );
    return { ...(await printsOf(clinic.owner)), 'sessions but for their last use': rows[0]?.print ?? '' };
  };
  const whoMay = (route: Asked): (Role | 'patient')[] =>
    [...agents.keys()].filter((who) => {
      const actor = actorOf(route);
      if (actor === 'patient' || who === 'patient') return actor === who || actor === 'session';
      return actor !== 'staff' || (route.permission !== undefined && ROLES[who].includes(route.permission));
    });

  it('changes nothing but the access log and the session’s last use, whoever looks at whatever', async () => {
    const told: string[] = [];
    let answered = 0;
    let before = await everything();
    for (const route of reading) {
      for (const who of whoMay(route)) {
        const { status } = await send(agents.get(who) as Agent, route, (place) => ids.one(route, place) ?? newId());
        answered += Number(status === 200);
      }
      const after = await everything();
      told.push(...changed(before, after, READING_LEAVES).map((table) => `${nameOf(route)} changes ${table}`));
      before = after;
    }
    expect(told).toEqual([]);
    expect(answered).toBeGreaterThan(reading.length);
  }, 120_000);
});
