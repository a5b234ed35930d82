import { type Role, ROLES } from '@kallelse/access';
import { newId } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { Ids } from '../access/ids.js';
import { type Asked, nameOf, type Place, routesOf, send as ask } from '../access/requests.js';
import { ADULTS } from '../support/people.js';
import { bookOnline, care, DAY, openScene, register, type Scene, send } from './scene.js';

const ROLE_NAMES = Object.keys(ROLES) as Role[];
const BLOCKING = { givenName: 'Blanka', familyName: 'Spärrholm', phone: '070-1740690', email: 'blanka@example.se' };
const HIDDEN = {
  givenName: 'Desideria',
  familyName: 'Dolderfalk',
  phone: '070-1740691',
  email: 'desideria@example.se',
};
const [BLOCKING_PLACE, HIDDEN_PLACE] = [4, 5];

/** Acts by which somebody gives a reason and is then shown: what follows from them has tests of its own. */
const OPENS = /protected-openings|block-openings/;
/** Who asks would not be signed in any more. */
const ENDS_THE_DAY = /^\/api\/(session|sessions|sign-in|passkeys)/;
/** A desk may write down what the patient asks for: it answers with what was just asked. */
const WRITES_A_BLOCK = 'POST /api/patients/:id/blocks';

/** Every route that exists, asked with somebody's own ids by everybody who may ask: none tells what it should not. */
describe('every endpoint', () => {
  let scene: Scene;
  let routes: Asked[];
  let blanka: string;
  let hidden: string;
  let kept: string[];
  let secret: string[];

  beforeAll(async () => {
    scene = await openScene();
    const { here, there, clinic } = scene;
    blanka = await register(here, BLOCKING_PLACE, BLOCKING);
    hidden = await register(here, HIDDEN_PLACE, HIDDEN);
    kept = await care(scene, there, blanka, '10:00');
    kept.push(await online(there, BLOCKING_PLACE, '13:00'), 'Inskriven');
    await care(scene, here, hidden, '10:00');
    await online(here, HIDDEN_PLACE, '13:00');
    await clinic.owner.query(
      `UPDATE patient.patient SET protection = 'skyddad-folkbokforing', address = 'Lönnvägen 9' WHERE id = $1`,
      [hidden],
    );
    await send(await clinic.patient(blanka), '/me/blocks', { unitId: there.unitId });
    const number = ADULTS[HIDDEN_PLACE] as string;
    secret = [
      ...Object.values(HIDDEN),
      'Inskriven',
      'Lönnvägen',
      number.slice(2),
      number.slice(2, 8),
      `hemlig plan ${hidden}`,
    ];
    routes = routesOf(clinic).filter(({ path }) => !ENDS_THE_DAY.test(path));
  }, 120_000);
  afterAll(() => scene.clinic.close());

  const online = async (place: Scene['here'], number: number, clock: string): Promise<string> => {
    const { body } = await bookOnline(scene, place, number, clock, 'inskriven@example.se');
    return (body as { reference: string }).reference;
  };
  /** Her rows where a table knows whose they are; otherwise any of the provider's. */
  const idsOf = async (patient: string): Promise<Ids> =>
    Ids.of(
      scene.clinic.owner,
      ({ columns }) =>
        columns.includes('patient_id') ? `patient_id = '${patient}'` : `provider_id = '${scene.here.diary.providerId}'`,
      { 'patient.patient': patient },
    );
  const may = (role: Role, { permission }: Asked): boolean =>
    permission === undefined || ROLES[role].includes(permission);

  /** Which routes speak of what, when one person asks all of them about one patient. */
  const telling = async (who: Agent, asked: readonly Asked[], ids: Ids, what: readonly string[]): Promise<string[]> => {
    const told: string[] = [];
    for (const route of asked) {
      const sent = new Set<string>();
      const idFor = (place: Place): string => {
        const id = ids.one(route, place) ?? newId();
        sent.add(id);
        return id;
      };
      // The day of the visits is not one that a form would think of.
      const asking = route.path === '/api/calendar' ? who.get(`${route.path}?date=${DAY}`) : ask(who, route, idFor);
      const { text = '' } = await asking;
      // A page's script quotes what it was asked with; what was not asked with has to come from the data.
      if (what.some((word) => !sent.has(word) && text.includes(word))) told.push(nameOf(route));
    }
    return told;
  };
  /** First everybody reads, then everybody does, and then what was done is read. */
  const everybody = async (unit: number, patient: string, what: readonly string[]): Promise<string[]> => [
    ...(await asEach(unit, reading, await idsOf(patient), what)),
    ...(await asEach(unit, (route) => !reading(route), await idsOf(patient), what)),
    ...(await asEach(unit, reading, await idsOf(patient), what)),
  ];
  const reading = ({ method }: Asked): boolean => method === 'get';
  const asEach = async (unit: number, which: (route: Asked) => boolean, ids: Ids, what: readonly string[]) => {
    const asked = routes.filter((route) => which(route) && !OPENS.test(route.path));
    const told = ROLE_NAMES.map(async (role) => {
      const own = asked.filter((route) => may(role, route));
      const told = await telling(await clinicStaff(role, unit), own, ids, what);
      return told.map((route) => `${route} as ${role}`);
    });
    return (await Promise.all(told)).flat();
  };
  const clinicStaff = (role: Role, unit: number): Promise<Agent> => scene.clinic.as(role, { unit });

  it('is asked: there are routes, and ids of every kind', async () => {
    expect(routes.length).toBeGreaterThan(60);
    expect((await idsOf(blanka)).tables).toEqual(
      expect.arrayContaining(['booking.booking', 'journal.entry', 'recall.item', 'patient.patient', 'access.block']),
    );
  });

  it('speaks where it was documented, so that the silence elsewhere says something', async () => {
    const told = await asEach(1, reading, await idsOf(blanka), kept);
    expect(told).toEqual(
      expect.arrayContaining([
        'GET /api/patients/:id/bookings as receptionist',
        'GET /api/calendar as receptionist',
        'GET /api/patients/:id/journal as clinician',
        'GET /api/journal-entries/:id as clinician',
      ]),
    );
  }, 120_000);

  it('keeps what another unit documented from everybody to whom it is blocked', async () => {
    const told = await everybody(0, blanka, kept);
    expect(told.filter((route) => !route.startsWith(WRITES_A_BLOCK))).toEqual([]);
  }, 120_000);

  it('tells neither name, number, telephone, mail, address nor journal of somebody with protected identity', async () => {
    expect([...(await everybody(0, hidden, secret)), ...(await everybody(1, hidden, secret))]).toEqual([]);
  }, 120_000);

  it('tells another patient, a stranger and nobody else’s link any of it', async () => {
    const asked = routes.filter(({ path }) => !OPENS.test(path));
    const other = await scene.clinic.patient(
      await register(scene.here, 6, { ...BLOCKING, givenName: 'Astrid', familyName: 'Alm' }),
    );
    for (const who of [other, scene.clinic.visitor()]) {
      expect(await telling(who, asked, await idsOf(blanka), [...kept, BLOCKING.email])).toEqual([]);
      expect(await telling(who, asked, await idsOf(hidden), secret)).toEqual([]);
    }
  }, 120_000);

  it('finds somebody by the number and says no more than that there is a card', async () => {
    const search = { personnummer: ADULTS[HIDDEN_PLACE] };
    const { body } = await scene.here.desk.agent.post('/api/patients/search').send(search).expect(200);
    expect(body).toEqual({
      id: hidden,
      givenName: 'Skyddad',
      familyName: 'uppgift',
      identifier: null,
      birthDate: null,
      age: null,
      email: null,
      phone: null,
      address: null,
      identity: 'verified',
      protection: expect.any(String) as string,
      concealed: true,
    });
  });
});
