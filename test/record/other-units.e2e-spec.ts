import type { Agent } from 'supertest';
import { begin, beginAndSign, examination } from '../journal/examination.js';
import { Clinic } from '../support/clinic.js';
import { registerPatient } from '../support/people.js';
import { choose, hoursPass, linesAbout, openRecord, plantBlock } from './records.js';

/** HSLF-FS 2016:40 4 kap.: what another unit has documented opens by a choice of its own. */
describe('what another unit has written', () => {
  let clinic: Clinic;
  let here: Agent;
  let there: Agent;
  let patient: string;
  let written: string;

  beforeAll(async () => {
    clinic = await Clinic.open();
    [here, there] = await Promise.all([clinic.as('clinician'), clinic.as('clinician', { unit: 1 })]);
  });
  afterAll(() => clinic.close());

  let place = 0;
  beforeEach(async () => {
    patient = await knownToBoth(++place);
    written = await beginAndSign(there, patient, examination({ assessment: 'Skrivet på Torget' }));
  });

  const knownToBoth = async (n: number): Promise<string> => {
    const id = await registerPatient(there, n);
    const sources = `INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at)
      SELECT provider_id, patient_id, $2, gen_random_uuid(), 'visit', at FROM access.care_relation WHERE patient_id = $1`;
    await clinic.owner.query(sources, [id, unitOf(0).id]);
    return id;
  };
  const unitOf = (unit: number) => clinic.providers.alloptik.units[unit] as { id: string; slug: string };
  const torget = () => ({ unit: { id: unitOf(1).id, name: unitOf(1).slug }, entries: 1 });
  const openOthers = (reader = here) => choose(reader, patient, { kind: 'other-units', reason: 'planned-care' });

  it('is told of, and not shown', async () => {
    const own = await beginAndSign(here, patient);
    const { body } = await openRecord(here, patient);
    expect(body.entries.map(({ id }: { id: string }) => id)).toEqual([own]);
    expect(body).toMatchObject({ otherUnits: [torget()], opened: [] });
    expect(JSON.stringify(body)).not.toContain('Skrivet på Torget');
  });

  it('does not exist for whoever has its address', async () => {
    const at = `/api/journal-entries/${written}`;
    await here.get(at).expect(404);
    await here.post(`${at}/versions`).send({ content: examination(), basedOn: 1 }).expect(404);
    await here.post(`${at}/signature`).send({ version: 1 }).expect(404);
    await here.post(`${at}/amendments`).send({ content: examination(), basedOn: 1, reason: 'Fel' }).expect(404);

    const { rows } = await clinic.owner.query(
      `SELECT permission FROM access.access_log WHERE outcome = 'refused' ORDER BY at DESC LIMIT 4`,
    );
    expect(rows.map(({ permission }) => permission)).toEqual([
      'journal:sign',
      'journal:sign',
      'journal:write',
      'journal:read',
    ]);
  });

  it('opens by one choice, which is logged, with last time’s values', async () => {
    const { status, body: choice } = await openOthers();
    expect(status).toBe(201);
    const { body } = await openRecord(here, patient);
    expect(body.entries).toMatchObject([
      { id: written, state: 'signed', unit: torget().unit, content: { refraction: examination().refraction } },
    ]);
    expect(body).toMatchObject({ otherUnits: [torget()], opened: [choice] });
    expect((await linesAbout(clinic, patient)).slice(-2)).toEqual(['Läsa ActiveChoice', 'Läsa Journal']);
    await here.get(`/api/journal-entries/${written}`).expect(200);
  });

  it('can be corrected there while it is open, and stays with the unit that wrote it', async () => {
    await openOthers();
    const correction = { content: examination({ assessment: 'Rättat' }), basedOn: 1, reason: 'Fel öga' };
    const { body } = await here.post(`/api/journal-entries/${written}/amendments`).send(correction).expect(201);
    expect(body).toMatchObject({ version: 2, unit: torget().unit });
  });

  it('closes by itself, and was open to nobody else', async () => {
    await openOthers();
    const colleague = await clinic.as('clinician');
    expect((await openRecord(colleague, patient)).body.entries).toEqual([]);
    await hoursPass(clinic, 4.1);
    expect((await openRecord(here, patient)).body).toMatchObject({ entries: [], opened: [] });
    await here.get(`/api/journal-entries/${written}`).expect(404);
  });

  it('is not a way around the question why', async () => {
    await clinic.owner.query('DELETE FROM access.care_relation WHERE patient_id = $1 AND unit_id = $2', [
      patient,
      unitOf(0).id,
    ]);
    const refused = await openOthers();
    expect(refused.status).toBe(403);
    expect(refused.body.type).toBe('/problems/care-relation-needed');

    await choose(here, patient, { reason: 'colleague-asked' });
    expect((await openOthers()).status).toBe(201);
    const { body } = await openRecord(here, patient);
    expect(body.opened.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['other-units', 'without-relation']);
  });

  it('is not even told of where the patient has blocked it, and the choice does not open it', async () => {
    await plantBlock(clinic, patient, 1);
    expect((await openRecord(here, patient)).body).toMatchObject({ entries: [], otherUnits: [] });
    await openOthers();
    expect((await openRecord(here, patient)).body).toMatchObject({ entries: [], otherUnits: [] });
    await here.get(`/api/journal-entries/${written}`).expect(404);
    expect((await openRecord(there, patient)).body.entries).toHaveLength(1);
  });

  it('disappears at once when the patient blocks it while it is open', async () => {
    await openOthers();
    await here.get(`/api/journal-entries/${written}`).expect(200);
    await plantBlock(clinic, patient, 1);
    await here.get(`/api/journal-entries/${written}`).expect(404);
    expect((await openRecord(here, patient)).body).toMatchObject({ entries: [], otherUnits: [] });
  });

  it('counts drafts too, which are part of the record', async () => {
    await begin(there, patient);
    expect((await openRecord(here, patient)).body.otherUnits).toEqual([{ ...torget(), entries: 2 }]);
  });
});
