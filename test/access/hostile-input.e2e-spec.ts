import { newId } from '@kallelse/platform';
import type { Agent } from 'supertest';
import { begin, examination } from '../journal/examination.js';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';

const NUMBER = '197601042398';
const NUL = 'An\u0000na';
const HALF_A_PAIR = 'Anna \ud83d';

describe('What nobody types', () => {
  let clinic: Clinic;
  let desk: Agent;
  let optician: Agent;
  let patient: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    desk = await clinic.as('receptionist');
    optician = await clinic.as('clinician');
    patient = await registerPatient(desk, 1);
  });
  afterAll(() => clinic.close());

  const register = (changes: object) =>
    desk
      .post('/api/patients')
      .set('Idempotency-Key', newId())
      .send({ personnummer: NUMBER, givenName: 'Anna', familyName: 'Ek', ...changes });
  const search = (type: string, text: string) => desk.post('/api/patients/search').set('Content-Type', type).send(text);

  it.each([
    [{ givenName: NUL }, 'givenName'],
    [{ familyName: HALF_A_PAIR }, 'familyName'],
    [{ email: `${HALF_A_PAIR}@example.se` }, 'email'],
    [{ phone: NUL }, 'phone'],
  ])('is refused beside its field: %j', async (changes, field) => {
    const { body } = await register(changes).expect(400);
    expect(body.fields).toEqual([{ field, code: 'unprintable' }]);
  });

  it('does not get into a journal, however deep in the form', async () => {
    const { status, body } = await begin(optician, patient, {
      ...examination(),
      recall: { months: null, reason: null, note: NUL },
    });
    expect([status, body.fields]).toEqual([400, [{ field: 'content.recall.note', code: 'unprintable' }]]);
  });

  it('has no place in an address either', async () => {
    await clinic.visitor().get('/api/providers/all%00optik').expect(404);
    await clinic.visitor().get('/api/processing-register?provider=%00').expect(404);
    await clinic.visitor().get('/api/processing-register?provider=alloptik&provider=x').expect(404);
  });

  it.each([
    [
      'lists within lists without end',
      'application/json',
      `{"personnummer":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      400,
    ],
    ['JSON that stops in the middle', 'application/json', '{"personnummer":', 400],
    ['a list instead of a form', 'application/json', `[{"personnummer":"${NUMBER}"}]`, 400],
    ['nothing', 'application/json', 'null', 400],
    ['a form of the old kind', 'application/x-www-form-urlencoded', `personnummer=${NUMBER}`, 415],
    ['letters of another alphabet', 'application/json; charset=koi8-r', `{"personnummer":"${NUMBER}"}`, 415],
    ['a page of the phone book', 'application/json', `{"personnummer":"${'1'.repeat(300_000)}"}`, 413],
  ])('is answered as a problem of the request: %s', async (_what, type, text, status) => {
    const answer = await search(type, text).expect(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.text).not.toContain(NUMBER);
  });

  it('cannot give an object what it was not born with', async () => {
    await search('application/json', `{"__proto__":{"concealed":true},"personnummer":"${NUMBER}"}`).expect(404);
    expect(({} as { concealed?: boolean }).concealed).toBeUndefined();
  });

  it('is kept as the text it is, where it is text: in a name', async () => {
    const name = `Robert'); DROP TABLE patient.patient;-- <img src=x onerror=alert(1)>`;
    const { body } = await register({ givenName: name }).expect(201);
    expect((await desk.get(`/api/patients/${(body as { id: string }).id}`).expect(200)).body).toMatchObject({
      givenName: name,
    });
  });

  it('leads to no file that is not a page', async () => {
    await clinic.visitor().get('/assets/%2e%2e/%2e%2e/package.json').expect(404);
  });
});
