import type { StaffMember } from '../support/clinic.js';
import { February } from './month.js';

describe('What makes an access worth looking at', () => {
  let february: February;
  let karin: StaffMember;
  const seen: Record<string, string> = {};

  beforeAll(async () => {
    february = await February.open();
    const { clinic } = february;
    await february.sampleSize(200);
    karin = await clinic.staff('clinician');
    const johan = await clinic.staff('clinician');
    await clinic.owner.query(`
      INSERT INTO booking.opening_hours (provider_id, id, unit_id, weekday, opens, closes)
      SELECT '${karin.providerId}', gen_random_uuid(), '${karin.unitId}', d, '09:00', '18:00' FROM generate_series(1, 5) d
      ON CONFLICT DO NOTHING`);
    seen.own = await february.patientCardOf(karin, 'Storgatan 1,  113 50 Stockholm');
    seen.colleague = await february.patientCardOf(johan);
    seen.namesake = await february.patient({ familyName: 'testsson' });
    seen.neighbour = await february.patient({ address: 'STORGATAN 1 113 50 Stockholm' });
    seen.stranger = await february.patient();
    seen.ordinary = await february.patient();
    seen.night = await february.patient();
    seen.sunday = await february.patient();
    seen.hidden = await february.patient();
    await clinic.owner.query(`UPDATE patient.patient SET protection = 'sekretessmarkering' WHERE id = $1`, [
      seen.hidden,
    ]);
    for (const who of ['own', 'colleague', 'namesake', 'neighbour', 'ordinary', 'hidden']) {
      await february.reads(karin, seen[who] as string);
    }
    await february.reads(karin, seen.stranger, '2026-02-10 14:00', false);
    await february.reads(karin, seen.night, '2026-02-11 03:10');
    await february.reads(karin, seen.sunday, '2026-02-15 11:00');
    for (let place = 0; place < 11; place++) {
      seen[`leafed ${place}`] = await february.patient();
      await february.reads(johan, seen[`leafed ${place}`] as string, `2026-02-12 13:0${Math.floor(place / 2)}`);
    }
    await february.draw();
  });
  afterAll(() => february.clinic.close());

  it.each([
    ['the own record', 'own', ['own-record']],
    ['the record of a colleague', 'colleague', ['colleague']],
    ['somebody with the same surname', 'namesake', ['same-surname']],
    ['somebody at the same address', 'neighbour', ['same-address']],
    ['somebody without a visit near', 'stranger', ['no-visit-near']],
    ['somebody with protected identity', 'hidden', ['protected-identity']],
    ['somebody at three in the night', 'night', ['odd-hours']],
    ['somebody on a Sunday when the clinic is closed', 'sunday', ['odd-hours']],
    ['eleven patients in ten minutes', 'leafed 0', ['browsing-pace']],
    ['a patient who was there, in the daytime', 'ordinary', []],
  ])('tells what was met when somebody read %s', async (_what, patient, rules) => {
    const met = await february.rulesMet(seen[patient] as string);
    expect(met).toEqual(rules);
  });

  it('orders the list by how much was met', async () => {
    const { items } = await february.list();
    expect(items[0]).toMatchObject({ rules: ['own-record'], score: 50, drawn: 'risk' });
    expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('shows the reviewer no name and no number, and of somebody protected not even when she was born', async () => {
    const { body } = await february.reviewer.agent.get('/api/log-reviews').query({ month: '2026-02' }).expect(200);
    expect(JSON.stringify(body)).not.toMatch(/Berit|Almgren|\d{12}/);
    const { items } = await february.list();
    expect(items.find(({ rules }) => rules.includes('no-visit-near'))?.patient).toEqual({
      initials: 'B. A.',
      birthYear: 1954,
      protected: false,
    });
    expect(items.find(({ rules }) => rules.includes('protected-identity'))?.patient).toEqual({
      initials: null,
      birthYear: null,
      protected: true,
    });
  });
});
