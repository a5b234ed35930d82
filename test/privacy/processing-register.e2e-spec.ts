import { Clinic } from '../support/clinic.js';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await Clinic.open();
});

afterAll(() => clinic.close());

interface Activity {
  table: string;
  purpose: { code: string; label: { sv: string } };
  legalBasis: { iri: string };
}

it('anyone may read what is processed, why, on which ground and for how long', async () => {
  const { body } = await clinic.visitor().get('/api/processing-register').expect(200);

  const activity = (body.activities as Activity[]).find(
    ({ table, purpose }) => table === 'patient.patient' && purpose.code === 'booking',
  );
  expect(activity).toMatchObject({
    purpose: { label: { sv: 'Tidsbokning' }, iri: 'https://w3id.org/dpv/sector/health#AppointmentScheduling' },
    legalBasis: { code: 'art6-1-b' },
    retention: { label: { sv: expect.any(String) as string } },
  });
});

it('at a care provider only the purposes of its policy are there', async () => {
  const purposesAt = async (slug: string): Promise<Set<string>> => {
    const { body } = await clinic.visitor().get('/api/processing-register').query({ provider: slug }).expect(200);
    return new Set((body.activities as Activity[]).map(({ purpose }) => purpose.code));
  };

  expect(await purposesAt('alloptik')).toContain('recall');
  expect(await purposesAt('halsoklustret')).not.toContain('recall');
});

it('what a policy claims and what the law makes of it stand apart', async () => {
  const { body } = await clinic.visitor().get('/api/processing-register?provider=halsoklustret').expect(200);

  expect(body.findings).toContainEqual(expect.objectContaining({ code: 'basis-mismatch', purpose: 'profiling' }));
});

it('there is no register of a care provider that does not exist', async () => {
  await clinic.visitor().get('/api/processing-register?provider=nobody').expect(404);
});

it('a unit shows the notice of its care provider before somebody books', async () => {
  const [unit] = clinic.providers.alloptik.units;

  const { body } = await clinic.visitor().get(`/api/units/${unit?.id}/notice`).expect(200);

  expect(body.version).toMatch(/^[0-9a-f]{16}$/);
  expect(body.sections.sv[0]).toMatchObject({ heading: 'Vem som ansvarar' });
  expect(body.sections.en[0]).toMatchObject({ heading: 'Who is responsible' });
});

it('a unit that does not exist has no notice', async () => {
  await clinic.visitor().get('/api/units/00000000-0000-7000-8000-000000000000/notice').expect(404);
});
