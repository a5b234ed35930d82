import { type Role, ROLES } from '@kallelse/access';
import { newId } from '@kallelse/platform';
import { Pool } from 'pg';
import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { plantNeighbour } from '../support/neighbour.js';
import { changed, printsOf } from '../support/tables.js';
import { Ids, ofProvider, ofUnit } from './ids.js';
import { actorOf, type Asked, nameOf, type Place, routesOf, send } from './requests.js';

const HERE = 'alloptik';
const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** What takes something away is done last. */
const ENDS = /(ending|cancellation|closing|handing-out|protection)$/;

/** Whoever signs out or is dismissed does nothing more. */
const ENDS_THE_DAY = /^\/api\/(session$|session\/lock|sign-in|staff\/:id\/(sessions\/)?ending)/;

/** Refusals leave a line, and being asked keeps a session awake. */
const MAY_CHANGE = ['access.access_log', 'access.access_log_seal', 'access.session', 'platform.rate_limit'];

/** Refused, and in a way that does not tell whether there is such a thing. */
const REFUSED = new Set([400, 403, 404]);

/**
 * What is the whole care provider's work. Each route that lets one unit reach another's rows stands here with its
 * reason; one that does not is a fault.
 */
const ACROSS_UNITS: Readonly<Record<string, string>> = {
  'GET /api/patients/:id': 'one register of patients for the care provider, who is answerable for it',
  'PUT /api/patients/:id/protection': 'a mark in the population register holds at every unit',
  'GET /api/patients/:id/bookings':
    'whoever answers the telephone tells a patient of her times everywhere; blocked ones are left out',
  'POST /api/bookings': 'a patient of another unit may become one of this',
  'POST /api/bookings/:id/cancellation': 'a patient may cancel at whichever desk she stands',
  'GET /api/patients/:id/blocks': 'a block is registered and ended at whichever desk the patient stands',
  'POST /api/patients/:id/blocks': 'a block is registered and ended at whichever desk the patient stands',
  'POST /api/me/blocks': 'she blocks whichever unit she likes; there is no border between her and her own',
  'POST /api/blocks/:id/ending': 'a block is registered and ended at whichever desk the patient stands',
  'POST /api/patients/:id/block-openings': 'the act itself: two steps, a reason, a line and a follow-up',
  'POST /api/block-openings/:id/units': 'the act itself: two steps, a reason, a line and a follow-up',
  'POST /api/patients/:id/record-openings': 'the act itself: a reason, a line and a reviewer',
  'POST /api/patients/:id/protected-openings': 'the act itself: a reason, a line and a reviewer',
  'GET /api/patients/:id/log-reports':
    'who has read a patient’s data is told for the whole care provider (PDL 8 kap. 5 §)',
  'POST /api/patients/:id/log-reports':
    'who has read a patient’s data is told for the whole care provider (PDL 8 kap. 5 §)',
  'POST /api/assignments/:id/ending': 'staff is the care provider’s, and so is the answer for who may do what',
  'POST /api/assignments/:id/reviews': 'staff is the care provider’s, and so is the answer for who may do what',
  'POST /api/staff/:id/assignments': 'staff is the care provider’s, and so is the answer for who may do what',
  'GET /api/analyses': 'says what a role at a unit needs, and tells of nobody',
  'POST /api/analyses': 'staff is the care provider’s, and so is the answer for who may do what',
};

/** An id that only narrows a question may be anybody's: the answer tells of one's own, which is nothing. */
const QUESTIONS = new Set(['POST /api/incidents/:id/affected-patients']);

/** What the questions are kept in. */
const QUESTIONS_ARE_KEPT = ['audit.incident_step', 'audit.incident_affected', 'platform.idempotency'];

/** What no form can make: a key comes from a device. */
const KEY = `
  INSERT INTO access.passkey (provider_id, id, employee_id, credential_id, public_key, counter, transports, name)
  SELECT provider_id, $2, id, 'of the matrix', '\\x00', 0, '{}', 'Nyckel' FROM access.employee WHERE provider_id = $1 LIMIT 1`;

/** A search that finds nothing. */
const NOTHING = new Set(['', '[]']);

const UUIDS = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;

/**
 * Every id in path, query and body of every route, replaced by one that belongs to somebody else. The neighbour is a
 * copy of this provider, so that there is a row of every kind to reach for.
 */
describe('an id of somebody else', () => {
  let clinic: Clinic;
  let superuser: Pool;
  let neighbour: string;
  let asked: Asked[];
  let own: Ids;
  let theirs: Ids;
  let theirUuids: Set<string>;
  const agents = new Map<Role | 'patient', Agent>();
  const opened = new Set<string>();
  const askedFor = new Set<string>();
  let requests = 0;

  beforeAll(async () => {
    clinic = await Clinic.openDemo({ DEMO: '0' });
    superuser = new Pool({ connectionString: clinic.database.SUPERUSER_URL, max: 2 });
    const routes = routesOf(clinic);
    asked = routes.filter(({ places }) => places.length > 0);
    own = await ownIds();
    await signEverybodyIn();
    await liveADay(routes);
    await superuser.query(KEY, [here(), newId()]);
    // What was done during the day is there next door too, and nobody's employment has ended that asks from here on.
    neighbour = await plantNeighbour(superuser, here());
    own = await ownIds();
    theirs = await Ids.of(superuser, ofProvider(neighbour));
    theirUuids = await uuidsOf(neighbour);
    await signEverybodyIn();
  }, 120_000);
  afterAll(async () => {
    await superuser.end();
    await clinic.close();
  });

  const here = (): string => clinic.providers[HERE].id;
  const unit = (place: number): string => clinic.providers[HERE].units[place]?.id ?? '';
  const ownIds = async (): Promise<Ids> =>
    Ids.of(superuser, (table) => ofUnit(here(), unit(0))(table) ?? ofProvider(here())(table), {
      'patient.patient': await patientOnlyAt(unit(0)),
    });
  const signEverybodyIn = async (): Promise<void> => {
    for (const role of ROLE_NAMES) {
      agents.set(role, await clinic.as(role, { provider: HERE }));
    }
    agents.set('patient', await clinic.patient((await somePatient(here())) ?? newId(), HERE));
  };
  /** Everybody does everything there is to do with what is their own, twice over: what was begun can then go on. */
  const liveADay = async (routes: readonly Asked[]): Promise<void> => {
    const ending = (route: Asked): number => Number(route.method === 'delete' || ENDS.test(route.path));
    const inOrder = routes.filter(({ path }) => !ENDS_THE_DAY.test(path)).sort((a, b) => ending(a) - ending(b));
    for (let round = 0; round < 2; round++) {
      for (const route of inOrder) {
        const who = [...agents.keys()].filter(
          (role) => role === 'patient' || !route.permission || ROLES[role].includes(route.permission),
        );
        for (const role of who) {
          const { status } = await send(agents.get(role) as Agent, route, (place) => own.one(route, place) ?? newId());
          // A conflict is met inside the door.
          if (status < 300 || status === 409) opened.add(nameOf(route));
        }
      }
      own = await ownIds();
    }
  };
  const somePatient = async (provider: string): Promise<string | undefined> => {
    const { rows } = await superuser.query<{ id: string }>(
      'SELECT patient_id AS id FROM booking.booking WHERE provider_id = $1 AND unit_id = $2 ORDER BY id DESC LIMIT 1',
      [provider, unit(0)],
    );
    return rows[0]?.id;
  };
  const patientOnlyAt = async (unitId: string): Promise<string> => {
    const { rows } = await superuser.query<{ id: string }>(
      `SELECT r.patient_id AS id FROM access.care_relation r
       JOIN patient.patient p ON p.provider_id = r.provider_id AND p.id = r.patient_id AND p.protection IS NULL
       WHERE r.unit_id = $1
       GROUP BY r.patient_id HAVING NOT EXISTS (SELECT FROM access.care_relation o WHERE o.patient_id = r.patient_id AND o.unit_id <> $1) LIMIT 1`,
      [unitId],
    );
    return rows[0]?.id ?? '';
  };
  const uuidsOf = async (provider: string): Promise<Set<string>> => {
    const { rows } = await superuser.query<{ id: string }>(
      `SELECT id FROM patient.patient WHERE provider_id = $1 UNION ALL SELECT id FROM booking.booking WHERE provider_id = $1
       UNION ALL SELECT id FROM journal.entry WHERE provider_id = $1 UNION ALL SELECT id FROM access.employee WHERE provider_id = $1`,
      [provider],
    );
    return new Set(rows.map(({ id }) => id));
  };

  /** What a unit shows to everybody is not behind a border: its own id in the path is open by declaration. */
  const isBehindABorder = (route: Asked, { part, path }: Place): boolean =>
    !(actorOf(route) === undefined || (actorOf(route) === 'visitor' && part === 'path' && path[0] === 'unitId'));
  const places = (): { route: Asked; place: Place }[] =>
    asked.flatMap((route) =>
      route.places.filter((place) => isBehindABorder(route, place)).map((place) => ({ route, place })),
    );

  const ask = async (who: Role | 'patient', route: Asked, place: Place, id: string) => {
    requests++;
    const isIt = (other: Place): boolean => `${other.part} ${other.path}` === `${place.part} ${place.path}`;
    return send(agents.get(who) as Agent, route, (other) => (isIt(other) ? id : (own.one(route, other) ?? newId())));
  };

  /** Asks as one role, and tells of every answer that is no refusal or speaks of the neighbour. */
  const reach = async (who: Role | 'patient', idsFor: (route: Asked, place: Place) => string[]): Promise<string[]> => {
    const told: string[] = [];
    for (const { route, place } of places()) {
      for (const id of candidatesFor(who, route, idsFor(route, place))) {
        const fault = await faultIn(who, route, place, id);
        if (fault) told.push(`${nameOf(route)} (${place.part} ${place.path.join('.')}) as ${who}: ${fault}`);
      }
    }
    return told;
  };
  const faultIn = async (
    who: Role | 'patient',
    route: Asked,
    place: Place,
    id: string,
  ): Promise<string | undefined> => {
    const { status, text } = await ask(who, route, place, id);
    askedFor.add(id);
    if ((text.match(UUIDS) ?? []).some((uuid) => !askedFor.has(uuid) && theirUuids.has(uuid))) {
      return `${status}, and tells of the neighbour`;
    }
    if (REFUSED.has(status) || (route.method === 'get' && NOTHING.has(text.trim()))) {
      return undefined;
    }
    if (place.part === 'body' && QUESTIONS.has(nameOf(route)) && status === 201) {
      return undefined;
    }
    // A conflict that one's own id meets too says nothing about somebody else's.
    const withOwn = status === 409 ? (await ask(who, route, place, own.one(route, place) ?? newId())).status : 0;
    return withOwn === 409 ? undefined : String(status);
  };
  /** Whoever lacks the permission is stopped before any id is looked at: one is enough. */
  const candidatesFor = (who: Role | 'patient', route: Asked, ids: string[]): string[] =>
    who === 'patient' || (route.permission && ROLES[who].includes(route.permission)) || actorOf(route) !== 'staff'
      ? ids
      : ids.slice(0, 1);

  const everybody = async (idsFor: (route: Asked, place: Place) => string[]): Promise<string[]> => {
    const told = await Promise.all([...agents.keys()].map((who) => reach(who, idsFor)));
    return told.flat();
  };

  it('stands in every kind of row next door', () => {
    expect(theirs.tables.toSorted()).toEqual(own.tables.toSorted());
    expect(theirs.tables.length).toBeGreaterThan(15);
  });

  it('opens and changes nothing when it is another care provider’s', async () => {
    const [before, beforeHere] = [
      await printsOf(superuser, 'provider_id', neighbour),
      await printsOf(superuser, 'provider_id', here()),
    ];

    expect(await everybody((route, place) => theirs.candidates(route, place))).toEqual([]);

    expect(changed(before, await printsOf(superuser, 'provider_id', neighbour))).toEqual([]);
    expect(
      changed(beforeHere, await printsOf(superuser, 'provider_id', here()), [...MAY_CHANGE, ...QUESTIONS_ARE_KEPT]),
    ).toEqual([]);
  }, 120_000);

  it('opens and changes nothing when it is another unit’s, except where the work is the whole provider’s', async () => {
    const elsewhere = await Ids.of(superuser, ofUnit(here(), unit(1)), {
      'patient.patient': await patientOnlyAt(unit(1)),
    });
    const before = await printsOf(superuser, 'unit_id', unit(1));

    const reached = (route: Asked, place: Place): string[] =>
      nameOf(route) in ACROSS_UNITS ? [] : elsewhere.candidates(route, place);
    expect(await everybody(reached)).toEqual([]);

    expect(changed(before, await printsOf(superuser, 'unit_id', unit(1)), MAY_CHANGE)).toEqual([]);
  }, 120_000);

  it('opens and changes nothing when it is nobody’s', async () => {
    const before = await printsOf(superuser);

    expect(await everybody(() => [newId()])).toEqual([]);

    expect(changed(before, await printsOf(superuser), [...MAY_CHANGE, ...QUESTIONS_ARE_KEPT])).toEqual([]);
  }, 120_000);

  it('crosses between units only where a reason is written, and no reason is left over', () => {
    const names = new Set(asked.map(nameOf));
    expect(Object.keys(ACROSS_UNITS).filter((name) => !names.has(name))).toEqual([]);
  });

  it('was tried at doors that open for one’s own', () => {
    const shut = asked.map(nameOf).filter((name) => !opened.has(name));
    const all = places();
    const count = (part: Place['part']): number => all.filter(({ place }) => place.part === part).length;
    console.log(
      `The matrix of ids: ${asked.length} routes with ${all.length} ids behind a border (${count('path')} in paths, ${count('query')} in queries, ` +
        `${count('body')} in bodies), ${agents.size} roles, ${theirs.tables.length} kinds of rows, ${requests} requests. ` +
        `${asked.length - shut.length} routes took one’s own; not: ${shut.join(', ')}`,
    );
    expect(requests).toBeGreaterThan(2_000);
    expect(shut.length).toBeLessThan(asked.length / 3);
  });
});
