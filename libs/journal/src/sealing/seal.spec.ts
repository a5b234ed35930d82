import * as fc from 'fast-check';
import { canonicalJson, type Json } from './canonical-json.js';
import { sealOf, type SealedVersion } from './seal.js';

const version: SealedVersion = {
  entryId: '0199d3a0-0000-7000-8000-000000000001',
  version: 1,
  patientId: '0199d3a0-0000-7000-8000-000000000002',
  unitId: '0199d3a0-0000-7000-8000-000000000003',
  template: 'eye-examination',
  examinedOn: '2026-03-02',
  content: { reason: 'Synkontroll', refraction: { right: { sphere: -1.25 }, left: { sphere: 0 } } },
  reason: null,
  author: { id: 'a', name: 'Olle Optiker', title: 'Leg. optiker' },
  signer: { id: 'a', name: 'Olle Optiker', title: 'Leg. optiker', licence: { type: 'optiker', number: '123456' } },
  signedAt: new Date('2026-03-02T10:15:00.123Z'),
};

const shuffled = (value: Json): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, shuffled(member as Json)]),
      )
    : value;

describe('the seal of a signed version', () => {
  it('does not depend on the order in which the database returns the fields', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value as Json))).toBe(canonicalJson(value as Json));
      }),
    );
  });

  it('writes what can be read back as the same content', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  // prettier-ignore
  const changes: [string, Partial<SealedVersion>][] = [
    ['a value of an eye', { content: { ...version.content, refraction: { right: { sphere: -1.5 }, left: { sphere: 0 } } } }],
    ['the eyes against each other', { content: { ...version.content, refraction: { left: { sphere: -1.25 }, right: { sphere: 0 } } } }],
    ['the patient', { patientId: version.unitId }],
    ['the author', { author: { ...version.author, name: 'Olga Optiker' } }],
    ['the licence', { signer: { ...version.signer, licence: { type: 'optiker', number: '123457' } } }],
    ['the time', { signedAt: new Date('2026-03-02T10:15:00.124Z') }],
    ['the reason of the correction', { reason: 'Förväxlade ögon' }],
    ['the day of the examination', { examinedOn: '2026-03-01' }],
  ];
  it.each(changes)('breaks when somebody changes %s', (_, change) => {
    expect(sealOf({ ...version, ...change })).not.toBe(sealOf(version));
  });

  it('stays the same for as long as entries are kept', () => {
    expect(sealOf(version)).toMatch(/^[0-9a-f]{64}$/);
    expect(sealOf({ ...version })).toBe(sealOf(version));
  });
});
