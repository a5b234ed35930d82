import type { Agent } from 'supertest';
import { sealOf } from '@kallelse/journal';
import { Clinic, MONDAY_MORNING, type StaffMember } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { begin, beginAndSign, examination } from './examination.js';

describe('an optician signs and corrects', () => {
  let clinic: Clinic;
  let olle: StaffMember;
  let optician: Agent;
  let astrid: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    olle = await clinic.staff('clinician');
    optician = olle.agent;
    astrid = await registerPatient(optician, 0);
  });

  afterAll(() => clinic.close());

  const sign = (who: Agent, id: string, version = 1) =>
    who.post(`/api/journal-entries/${id}/signature`).send({ version });
  const amend = (who: Agent, id: string, changes: object) =>
    who
      .post(`/api/journal-entries/${id}/amendments`)
      .send({ basedOn: 1, reason: 'Förväxlade ögon', content: examination(), ...changes });
  const draft = async (content: object = examination(), who = optician): Promise<string> =>
    (await begin(who, astrid, content)).body.id;

  it('seals the text with author, licence and time, so that a change would show', async () => {
    const id = await draft();
    const { body } = await sign(optician, id).expect(201);

    expect(body).toMatchObject({ state: 'signed', signedAt: MONDAY_MORNING, signedBy: { name: 'Test Testsson' } });
    const person = { id: olle.employeeId, name: 'Test Testsson', title: 'Medarbetare' };
    const { rows } = await clinic.owner.query<{ content: object }>(
      'SELECT content FROM journal.entry_version WHERE entry_id = $1',
      [id],
    );
    expect(body.versions[0].seal).toBe(
      sealOf({
        entryId: id,
        version: 1,
        patientId: astrid,
        unitId: olle.unitId,
        template: 'eye-examination',
        examinedOn: '2026-03-02',
        content: rows[0]?.content as object,
        reason: null,
        author: person,
        signer: { ...person, licence: { type: 'optiker', number: '123456' } },
        signedAt: new Date(MONDAY_MORNING),
      }),
    );
  });

  it('leaves one line for the signature', async () => {
    const id = await beginAndSign(optician, astrid);
    const { rows } = await clinic.owner.query(
      `SELECT FROM access.access_log WHERE resource_id = $1 AND activity = 'Signera' AND employee_id = $2`,
      [id, olle.employeeId],
    );
    expect(rows).toHaveLength(1);
  });

  it('asks for what is missing before anybody answers for it', async () => {
    const id = await draft(examination({ assessment: ' ', recall: null }));
    const { body } = await sign(optician, id).expect(400);
    expect(body.fields).toEqual([
      { field: 'assessment', code: 'required' },
      { field: 'recall', code: 'required' },
    ]);
  });

  it('wants a licence', async () => {
    const assistant = await clinic.as('clinician', { licensed: false });
    const id = await draft(examination(), assistant);
    const { body } = await sign(assistant, id).expect(403);
    expect(body.type).toBe('/problems/licence-required');
  });

  it('lets a licensed colleague answer for an assistant, but not for another optician', async () => {
    const assistant = await clinic.as('clinician', { licensed: false });
    await sign(optician, await draft(examination(), assistant)).expect(201);

    const colleague = await clinic.as('clinician');
    const { body } = await sign(colleague, await draft()).expect(403);
    expect(body.type).toBe('/problems/not-the-author');
  });

  it('signs what was on the screen, not what somebody saved meanwhile', async () => {
    const id = await draft();
    await optician
      .post(`/api/journal-entries/${id}/versions`)
      .send({ content: examination({ plan: 'Annat' }), basedOn: 1 });
    const { body } = await sign(optician, id, 1).expect(409);
    expect(body).toMatchObject({ type: '/problems/stale-version', current: 2 });
    await sign(optician, id, 2).expect(201);
  });

  it('signs once, however many times the key is pressed', async () => {
    const id = await draft();
    const answers = await Promise.all([1, 2, 3].map(() => sign(optician, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('either saves or signs when both happen at once, and never leaves a draft upon a signed text', async () => {
    for (let round = 0; round < 8; round++) {
      const id = await draft();
      await Promise.all([
        sign(optician, id),
        optician
          .post(`/api/journal-entries/${id}/versions`)
          .send({ content: examination({ plan: 'Sent' }), basedOn: 1 }),
      ]);
      const { body } = await optician.get(`/api/journal-entries/${id}`).expect(200);
      const stands =
        body.state === 'signed' ? body.version === 1 : body.versions.every((v: { signedAt: unknown }) => !v.signedAt);
      expect(stands).toBe(true);
    }
  });

  it('keeps the old text readable beside the corrected one, with who, when and why', async () => {
    const id = await beginAndSign(optician, astrid);
    const colleague = await clinic.as('clinician');
    const { body } = await amend(colleague, id, { content: examination({ assessment: 'Myopi, astigmatism' }) }).expect(
      201,
    );

    expect(body).toMatchObject({ state: 'signed', version: 2, versionCount: 2, amendmentReason: 'Förväxlade ögon' });
    expect(body.versions).toMatchObject([
      { number: 2, reason: 'Förväxlade ögon', content: { assessment: 'Myopi, astigmatism' }, signedAt: MONDAY_MORNING },
      { number: 1, reason: null, content: { assessment: 'Myopi' }, signedAt: MONDAY_MORNING },
    ]);
    expect(body.versions[0].seal).not.toBe(body.versions[1].seal);
  });

  it('corrects only what is signed, with a reason, and from the newest text', async () => {
    const unsigned = await draft();
    expect((await amend(optician, unsigned, {})).body).toMatchObject({ status: 409, type: '/problems/not-signed' });

    const id = await beginAndSign(optician, astrid);
    expect((await amend(optician, id, { reason: '  ' })).body.fields).toEqual([{ field: 'reason', code: 'required' }]);
    const { body } = await amend(optician, id, { content: examination({ reason: null }) });
    expect(body.fields).toEqual([{ field: 'content.reason', code: 'required' }]);
    await amend(optician, id, {}).expect(201);
    expect((await amend(optician, id, { reason: 'Något annat' })).body).toMatchObject({
      status: 409,
      type: '/problems/stale-version',
      current: 2,
    });
    await optician.post(`/api/journal-entries/${id}/versions`).send({ content: examination(), basedOn: 2 }).expect(409);
  });

  it('corrects nothing without a licence', async () => {
    const id = await beginAndSign(optician, astrid);
    await amend(await clinic.as('clinician', { licensed: false }), id, {}).expect(403);
  });
});
