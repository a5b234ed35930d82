import { randomUUID } from 'node:crypto';
import type { Agent } from 'supertest';
import { Clinic, type StaffMember } from '../support/clinic.js';
import { readPdf } from '../support/pdf.js';
import { registerPatient } from '../support/people.js';

const ASKED = {
  askedOn: '2026-02-27',
  askedBy: 'patient',
  identifiedBy: 'id-document',
  fromOn: '2026-10-01',
  toOn: '2027-12-31',
};

describe('who asks on paper who has read', () => {
  let clinic: Clinic;
  let head: Agent;
  let elsewhere: StaffMember;
  let astrid: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    head = await clinic.as('head-of-operations');
    elsewhere = await clinic.staff('receptionist', { unit: 1 });
    astrid = await registerPatient(await clinic.as('receptionist'), 0);
    await elsewhere.agent.get(`/api/patients/${astrid}`).expect(200);
  });

  afterAll(() => clinic.close());

  const ask = (asked: object = ASKED, patient = astrid) =>
    head.post(`/api/patients/${patient}/log-reports`).set('Idempotency-Key', randomUUID()).send(asked);

  const idOf = async (asked: object = ASKED): Promise<string> =>
    ((await ask(asked).expect(201)).body as { id: string }).id;

  const pdfOf = async (id: string) =>
    readPdf((await head.get(`/api/log-reports/${id}/pdf`).expect(200)).body as Buffer);

  it('is answered within a month of the day it was asked', async () => {
    const { body } = await ask().expect(201);
    const { body: late } = await ask({ ...ASKED, askedOn: '2026-01-31' }).expect(201);

    expect(body).toMatchObject({ dueOn: '2026-03-27', granted: null, recordedBy: 'Test Testsson' });
    expect(late).toMatchObject({ dueOn: '2026-02-28' });
  });

  it('is decided, printed, handed out, and who got it stays written down', async () => {
    const id = await idOf();
    await head.post(`/api/log-reports/${id}/decision`).send({ granted: true }).expect(201);
    const { text, language } = await pdfOf(id);
    const { body } = await head.post(`/api/log-reports/${id}/handing-out`).send({ to: 'Astrid Almgren' }).expect(201);

    expect(language).toBe('sv-SE');
    expect(text).toContain('Loggutdrag för Astrid Almgren 0');
    expect(text).toContain('Öppnade ditt patientkort');
    expect(body).toMatchObject({
      granted: true,
      handedOutTo: 'Astrid Almgren',
      handedOutAt: clinic.clock.now().toISOString(),
    });
    const { rows } = await clinic.owner.query(
      `SELECT recipient, kind, purpose, ground, patient_id FROM privacy.disclosure WHERE patient_id = $1`,
      [astrid],
    );
    expect(rows).toEqual([
      {
        recipient: 'patient',
        kind: 'patient',
        purpose: 'access-log',
        ground: 'Patientdatalagen 8 kap. 5 §',
        patient_id: astrid,
      },
    ]);
  });

  it('leaves a line of the printing and of the handing out, which she can read herself', async () => {
    const { rows } = await clinic.owner.query<{ activity: string; resource_type: string }>(
      `SELECT activity, resource_type FROM access.access_log WHERE patient_id = $1 AND activity = 'Utskrift' ORDER BY at`,
      [astrid],
    );

    expect(rows).toEqual([
      { activity: 'Utskrift', resource_type: 'AccessLog' },
      { activity: 'Utskrift', resource_type: 'LogReport' },
    ]);
  });

  it('is not printed before it is granted, and not decided or handed out twice', async () => {
    const id = await idOf();
    await head.get(`/api/log-reports/${id}/pdf`).expect(409);
    await head.post(`/api/log-reports/${id}/handing-out`).send({ to: 'Astrid' }).expect(409);
    await head.post(`/api/log-reports/${id}/decision`).send({ granted: false }).expect(400);
    await head
      .post(`/api/log-reports/${id}/decision`)
      .send({ granted: false, refusedBecause: 'Ingen fullmakt' })
      .expect(201);
    const { body } = await head.post(`/api/log-reports/${id}/decision`).send({ granted: true }).expect(409);

    expect(body).toMatchObject({ type: '/problems/log-report-out-of-order' });
  });

  it('says how custody was shown when a guardian asks', async () => {
    const { body } = await ask({ ...ASKED, askedBy: 'guardian' }).expect(400);
    expect((body as { fields: object[] }).fields).toEqual([
      { field: 'requesterName', code: 'required' },
      { field: 'authorityShown', code: 'required' },
    ]);

    const shown = { requesterName: 'Bertil Berg', authorityShown: 'Personbevis visat, vårdnadshavare' };
    const { body: asked } = await ask({ ...ASKED, askedBy: 'guardian', ...shown }).expect(201);
    expect(asked).toMatchObject(shown);
  });

  it('refuses a period that ends before it begins, and a day that has not come', async () => {
    await ask({ ...ASKED, fromOn: '2027-01-01', toOn: '2026-01-01' }).expect(400);
    await ask({ ...ASKED, askedOn: '2026-03-03' }).expect(400);
  });

  it('withholds from the printing unit what another unit did, if she has blocked that unit', async () => {
    const id = await idOf();
    await head.post(`/api/log-reports/${id}/decision`).send({ granted: true }).expect(201);
    const before = (await pdfOf(id)).text;
    await clinic.owner.query(
      `INSERT INTO access.block (provider_id, id, patient_id, unit_id, from_at) VALUES ($1, $2, $3, $4, '2026-03-01')`,
      [clinic.providers.alloptik.id, randomUUID(), astrid, elsewhere.unitId],
    );
    const { text: after } = await pdfOf(id);
    await clinic.owner.query('UPDATE access.block SET ended_at = now()');

    expect(before).toContain('torget');
    expect(after).not.toContain('torget');
    expect(after).toContain('1 rader är utelämnade');
  });

  it('needs the card to be opened with a reason first when she has protected identity', async () => {
    await clinic.owner.query(`UPDATE patient.patient SET protection = 'sekretessmarkering' WHERE id = $1`, [astrid]);
    const { body } = await ask().expect(403);
    await head.get(`/api/patients/${astrid}/log-reports`).expect(403);
    await clinic.owner.query('UPDATE patient.patient SET protection = NULL WHERE id = $1', [astrid]);

    expect(body).toMatchObject({ type: '/problems/identity-protected' });
  });

  it('is a case of one care provider, and of those who may', async () => {
    const id = await idOf();
    const other = await clinic.as('head-of-operations', { provider: 'halsoklustret' });

    await other.get(`/api/log-reports/${id}/pdf`).expect(404);
    await other.get(`/api/patients/${astrid}/log-reports`).expect(404);
    await (await clinic.as('clinician')).get(`/api/patients/${astrid}/log-reports`).expect(403);
    await (await clinic.patient(astrid)).get(`/api/patients/${astrid}/log-reports`).expect(403);
  });

  it('stands among the tasks until it is answered', async () => {
    const dueOf = async (id: string): Promise<unknown> => {
      const { body } = await head.get('/api/tasks').expect(200);
      return (body as { subjectId: string; dueOn: string }[]).find(({ subjectId }) => subjectId === id)?.dueOn;
    };
    const [refused, granted] = [await idOf(), await idOf()];
    expect(await dueOf(refused)).toBe('2026-03-27');

    await head.post(`/api/log-reports/${refused}/decision`).send({ granted: false, refusedBecause: 'Fullmakt saknas' });
    await head.post(`/api/log-reports/${granted}/decision`).send({ granted: true });
    expect(await dueOf(refused)).toBeUndefined();
    expect(await dueOf(granted)).toBe('2026-03-27');
    await head.post(`/api/log-reports/${granted}/handing-out`).send({ to: 'Astrid' }).expect(201);
    expect(await dueOf(granted)).toBeUndefined();
  });
});
