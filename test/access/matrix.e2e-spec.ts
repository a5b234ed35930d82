import { type Permission, PERMISSIONS, type Role, ROLES } from '@kallelse/access';
import { newId } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { Clinic, PROVIDERS } from '../support/clinic.js';
import { firstWords, NEVER_ENDS } from '../support/never-ends.js';
import { type Operation, operationsOf } from '../support/operations.js';

/** Every route, asked by everybody: nobody gets further than the declaration says, and nobody is answered with a fault of ours. */
describe('every route and every role', () => {
  let clinic: Clinic;
  let operations: Operation[];

  beforeAll(async () => {
    clinic = await Clinic.open(undefined, { DEMO: '0' });
    const signingOut = ({ method, path }: Operation): number => Number(method === 'delete' && path === '/api/session');
    operations = (await operationsOf(clinic)).sort((a, b) => signingOut(a) - signingOut(b));
  });
  afterAll(() => clinic.close());

  const ask = async (agent: Agent, { method, path }: Operation): Promise<number> => {
    const url = path
      .replace('{unitId}', unitOf('alloptik'))
      .replace('{slug}', 'alloptik')
      .replace(/\{\w+\}/g, newId());
    const asking = agent[method](url).set('Idempotency-Key', newId());
    if (NEVER_ENDS.has(path)) asking.parse(firstWords);
    const { status } = await asking.send(method === 'get' ? undefined : {});
    return status;
  };
  const unitOf = (provider: (typeof PROVIDERS)[number]): string =>
    (clinic.providers[provider].units[0] as { id: string }).id;

  const answers = async (agent: Agent, expected: (operation: Operation) => string): Promise<string[]> => {
    const told: string[] = [];
    for (const operation of operations) {
      const status = await ask(agent, operation);
      const wanted = expected(operation);
      const fits = wanted === 'let in' ? status !== 401 && status !== 403 && status < 500 : String(status) === wanted;
      if (!fits) {
        told.push(`${operation.method} ${operation.path}: ${status} instead of ${wanted}`);
      }
    }
    return told;
  };

  it('has routes to ask, and each says its purpose and legal basis or why it needs none', () => {
    expect(operations.length).toBeGreaterThan(30);
    const silent = operations.filter(({ permission, purpose, legalBasis, publicReason }) =>
      permission ? !purpose || !legalBasis : !publicReason,
    );
    expect(silent).toEqual([]);
  });

  it('asks a stranger to sign in, and shows visitors and the public what is theirs', async () => {
    const needsSession = new Set(['staff', 'patient', 'session']);
    const stranger = ({ permission }: Operation): string => {
      if (permission && needsSession.has(PERMISSIONS[permission].actor)) {
        return '401';
      }
      return openToAnyone(permission);
    };
    expect(await answers(clinic.visitor(), stranger)).toEqual([]);
  });

  describe.each(PROVIDERS)('at %s', (provider) => {
    it.each(Object.keys(ROLES) as Role[])('lets a %s do what the role says and nothing else', async (role) => {
      const agent = await clinic.as(role, { provider });
      expect(await answers(agent, ({ permission }) => declared(permission, role, provider))).toEqual([]);
    });
  });

  it('lets a patient see what is her own, and nothing of the staff', async () => {
    const agent = await clinic.patient(newId());
    const allowed = ({ permission }: Operation): string =>
      permission && PERMISSIONS[permission].actor === 'staff' ? '403' : openToAnyone(permission);
    expect(await answers(agent, allowed)).toEqual([]);
  });

  it('leaves a line of every refusal, and of none that never signed in', async () => {
    const { rows } = await clinic.owner.query(
      `SELECT count(*)::int AS refused, count(*) FILTER (WHERE permission = 'journal:read' AND role = 'receptionist')::int AS receptionist
       FROM access.access_log WHERE outcome = 'refused'`,
    );
    expect(rows[0].refused).toBeGreaterThan(50);
    expect(rows[0].receptionist).toBeGreaterThan(0);
  });

  const purposeMissing = (permission: Permission | undefined, provider: (typeof PROVIDERS)[number]): boolean =>
    permission !== undefined && PERMISSIONS[permission].purpose === 'recall' && provider === 'halsoklustret';

  /** A link that was never made opens nothing, whoever shows it. */
  const openToAnyone = (permission: Permission | undefined): string =>
    permission && PERMISSIONS[permission].actor === 'link' ? '404' : 'let in';

  const declared = (permission: Permission | undefined, role: Role, provider: (typeof PROVIDERS)[number]): string => {
    if (purposeMissing(permission, provider)) {
      return '404';
    }
    const actor = permission && PERMISSIONS[permission].actor;
    const refused = actor === 'patient' || (actor === 'staff' && !ROLES[role].includes(permission as Permission));
    return refused ? '403' : openToAnyone(permission);
  };
});
