import type { Agent } from 'supertest';
import { Clinic } from '../support/clinic.js';
import { readPdf } from '../support/pdf.js';
import { registerPatient } from '../support/people.js';

interface Access {
  id: string;
  at: string;
  by: string;
  what: { sv: string; en: string };
  unit: string | null;
  role: { sv: string };
  purpose: { sv: string };
  staffName: string | null;
  refused: boolean;
}

interface Month {
  isPatient: boolean;
  month: string;
  months: string[];
  accesses: Access[];
}

describe('who has read my record', () => {
  let clinic: Clinic;
  let desk: Agent;
  let astrid: string;
  let bertil: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    desk = await clinic.as('receptionist');
    astrid = await registerPatient(desk, 0);
    bertil = await registerPatient(desk, 1);
    await desk.get(`/api/patients/${bertil}`).expect(200);
  });

  afterAll(() => clinic.close());

  const logOf = async (patient: Agent, query = ''): Promise<Month> =>
    (await patient.get(`/api/me/access-log${query}`).expect(200)).body as Month;

  it('tells her when, at which unit, in which role and why, in words', async () => {
    const { isPatient, accesses } = await logOf(await clinic.patient(astrid));

    expect(isPatient).toBe(true);
    const registered = accesses.find(({ what }) => what.sv === 'Skrev in eller ändrade ditt patientkort');
    expect(registered).toMatchObject({
      by: 'staff',
      unit: 'storgatan',
      role: { sv: 'Reception' },
      purpose: { sv: 'Boka och planera besök' },
      staffName: null,
      refused: false,
    });
  });

  it('gives her exactly her own lines of the log, and nobody else a single one of them', async () => {
    const hers = await logOf(await clinic.patient(astrid));
    const his = await logOf(await clinic.patient(bertil));
    const { rows } = await clinic.owner.query<{ id: string; patient_id: string }>(
      'SELECT id, patient_id FROM access.access_log WHERE patient_id = ANY($1)',
      [[astrid, bertil]],
    );
    const mineOf = (patient: string): string[] =>
      rows.filter(({ patient_id: whose }) => whose === patient).map(({ id }) => id);

    // The line of her own reading is written after the answer is made.
    expect(mineOf(astrid)).toEqual(expect.arrayContaining(hers.accesses.map(({ id }) => id)));
    expect(mineOf(astrid)).toHaveLength(hers.accesses.length + 1);
    expect(mineOf(bertil)).toEqual(expect.arrayContaining(his.accesses.map(({ id }) => id)));
  });

  it('shows the newest first, and tells apart what she did herself', async () => {
    const patient = await clinic.patient(astrid);
    await logOf(patient);
    const { accesses } = await logOf(patient);

    expect(accesses[0]).toMatchObject({
      by: 'you',
      what: { sv: 'Tittade i loggen över vem som har sett dina uppgifter' },
      role: { sv: 'Du själv, inloggad med BankID' },
    });
    const times = accesses.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('names the staff only where the care provider has decided so', async () => {
    const patient = await clinic.patient(astrid);
    const rule = (named: boolean) =>
      clinic.owner.query('UPDATE access.access_rules SET names_in_log_report = $1', [named]);
    await rule(true);
    const { accesses } = await logOf(patient);
    await rule(false);

    expect(accesses.filter(({ by }) => by === 'staff').map(({ staffName }) => staffName)).toContain('Test Testsson');
    expect((await logOf(patient)).accesses.every(({ staffName }) => staffName === null)).toBe(true);
  });

  it('comes month by month, as the Swedish calendar has them', async () => {
    const dora = await registerPatient(desk, 2);
    // Half past midnight on 1 November in Stockholm is still October by UTC.
    await plant(dora, '2026-10-31T23:30:00Z');
    await plant(dora, '2026-10-31T22:30:00Z');
    const patient = await clinic.patient(dora);

    const october = await logOf(patient, '?month=2026-10');
    const november = await logOf(patient, '?month=2026-11');

    expect(october.accesses.map(({ at }) => at)).toEqual(['2026-10-31T22:30:00.000Z']);
    expect(november.accesses.map(({ at }) => at)).toContain('2026-10-31T23:30:00.000Z');
    expect(november.months).toEqual(expect.arrayContaining(['2026-11', '2026-10']));
    await patient.get('/api/me/access-log?month=2026-13').expect(400);
  });

  it('tells of a refused attempt to see her', async () => {
    const erik = await registerPatient(desk, 3);
    await plant(erik, '2026-11-02T09:00:00Z', 'refused');

    const { accesses } = await logOf(await clinic.patient(erik), '?month=2026-11');

    expect(accesses.find(({ refused }) => refused)?.what.sv).toBe('Försökte se uppgifter om dig, men nekades');
  });

  it('is empty and says so to somebody signed in whose number is no patient here', async () => {
    const stranger = await clinic.patient(null as unknown as string);

    expect(await logOf(stranger)).toMatchObject({ isPatient: false, months: [], accesses: [] });
    await stranger.get('/api/me/access-log.pdf').expect(404);
  });

  it('is not told to staff, nor to anybody who is not signed in', async () => {
    await (await clinic.as('data-protection-officer')).get('/api/me/access-log').expect(403);
    await clinic.visitor().get('/api/me/access-log').expect(401);
    await clinic.visitor().get('/api/me/access-log.pdf').expect(401);
  });

  it('stays with the patient of the session, whatever the address says', async () => {
    const patient = await clinic.patient(astrid);
    const { body } = await patient.get(`/api/me/access-log?patientId=${bertil}`);

    expect(JSON.stringify(body)).not.toContain(bertil);
  });

  it('is saved as a PDF that says whose it is, in which language, and where to complain', async () => {
    const patient = await clinic.patient(astrid);
    const answer = await patient
      .get('/api/me/access-log.pdf?from=2026-10-01&to=2027-12-31')
      .buffer(true)
      .expect(200)
      .expect('Content-Type', 'application/pdf')
      .expect('Content-Disposition', 'attachment; filename="loggutdrag.pdf"');
    const { text, title, language, tagged, roles, pages } = readPdf(answer.body as Buffer);

    expect({ title, language, tagged }).toEqual({
      title: 'Vem har sett mina uppgifter',
      language: 'sv-SE',
      tagged: true,
    });
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'TH', 'TD']));
    expect(text).toContain('Loggutdrag för Astrid Almgren 0');
    expect(text).toContain('Skrev in eller ändrade ditt patientkort');
    expect(text).toContain('dataskydd@example.se');
    expect(text).toContain('Integritetsskyddsmyndigheten');
    expect(text).toContain(`Sida 1 av ${pages}`);
    expect(text).not.toContain('Testsson');
  });

  it('is not printed when it would be a book: a shorter period is asked for', async () => {
    const frida = await registerPatient(desk, 4);
    await clinic.owner.query(
      `INSERT INTO access.access_log (provider_id, at, actor_kind, role, purpose, permission, outcome, activity, resource_type, patient_id)
       SELECT $1, timestamptz '2026-10-05' + n * interval '1 minute', 'staff', 'clinician', 'journal', 'journal:read', 'granted', 'Läsa', 'Journal', $2
       FROM generate_series(1, 2001) n`,
      [clinic.providers.alloptik.id, frida],
    );
    const patient = await clinic.patient(frida);

    const { body } = await patient.get('/api/me/access-log.pdf?from=2026-10-01&to=2026-10-31').expect(422);
    expect(body).toMatchObject({ type: '/problems/log-report-too-long', lines: 2001 });
    await patient.get('/api/me/access-log.pdf?from=2026-10-05&to=2026-10-05').expect(200);
  });

  it('is printed in English too', async () => {
    const answer = await (
      await clinic.patient(astrid)
    )
      .get('/api/me/access-log.pdf?from=2026-10-01&to=2027-12-31&language=en')
      .buffer(true)
      .expect(200);

    expect(readPdf(answer.body as Buffer)).toMatchObject({ title: 'Who has seen my data', language: 'en-GB' });
  });

  const plant = (patient: string, at: string, outcome = 'granted') =>
    clinic.owner.query(
      `INSERT INTO access.access_log (provider_id, at, actor_kind, role, purpose, permission, outcome, activity, resource_type, patient_id)
       VALUES ($1, $2, 'staff', 'clinician', 'journal', 'journal:read', $3, 'Läsa', 'Journal', $4)`,
      [clinic.providers.alloptik.id, at, outcome, patient],
    );
});
