import 'reflect-metadata';
import {
  declarationsOf,
  type Notice,
  noticeOf,
  policies,
  type PolicyCode,
  ProcessingRegister,
} from '@kallelse/privacy';
import { ENTITIES } from '../migrations/entities.js';

const facts = { legalName: 'OptikSfären AB', brand: 'Alloptik', contact: 'dataskydd@example.se' };

/** GDPR 13(1)-(2), and the six of Patientdatalagen 8 kap. 6 §. */
const ITEMS: readonly [string, RegExp, RegExp][] = [
  [
    'who the controller is, and how to reach it',
    /OptikSfären AB \(Alloptik\) är personuppgiftsansvarig. Kontakt: dataskydd@example.se/,
    /is the controller/,
  ],
  ['the data protection officer', /dataskyddsombud/, /data protection officer/],
  [
    'purposes with their legal basis',
    /Tidsbokning. Rättslig grund: .*artikel 6.1 b/,
    /Booking of care. Legal basis: .*Article 6\(1\)\(b\)/,
  ],
  ['the condition for health data', /artikel 9\.2 h/, /Article 9\(2\)\(h\)/],
  ['recipients', /Vem som får del av dem/, /Who gets them/],
  ['transfer to third countries', /tredje land/, /third country/],
  ['periods', /Sparas: .*minst 10 år efter den sista anteckningen/, /Kept: .*at least 10 years after the last entry/],
  ['access and rectification', /artikel 15.*artikel 16/, /Article 15.*Article 16/],
  ['erasure, restriction and portability', /artikel 17.*artikel 18.*artikel 20/, /Article 17.*Article 18.*Article 20/],
  ['objection', /artikel 21/, /Article 21/],
  ['withdrawal of consent', /Samtycke kan du när som helst återkalla/, /withdrawn at any time/],
  ['complaint to IMY', /Integritetsskyddsmyndigheten \(IMY\)/, /Authority for Privacy Protection \(IMY\)/],
  ['whether the data must be given', /Om du inte lämnar uppgifterna/, /If you do not give the data/],
  ['automated decisions and profiling', /automatiskt, och ingen profilering/, /automated means alone/],
  ['where the data come from', /Varifrån uppgifterna kommer/, /Where the data come from/],
  ['duties to disclose', /Uppgiftsskyldighet/, /Duty to disclose/],
  ['secrecy and security', /Tystnadsplikt och säkerhet/, /Secrecy and security/],
  ['the right to a block', /Spärr:/, /Block:/],
  ['the right to know who has read', /Logg:/, /Access:/],
  ['damages', /Skadestånd:/, /Damages:/],
  ['search terms and direct access', /Sökbegrepp och åtkomst/, /Search terms and access/],
];

let register: ProcessingRegister;
const notice = (code: PolicyCode): Notice => noticeOf(register, policies[code], facts);
const textOf = (sections: Notice['sections']['sv']): string =>
  sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n');

beforeAll(async () => {
  register = new ProcessingRegister(await declarationsOf(ENTITIES));
});

describe('the notice shown while booking', () => {
  it.each(ITEMS)('tells %s, in Swedish and English', (_item, swedish, english) => {
    const { sections } = notice('alloptik');

    expect(textOf(sections.sv)).toMatch(swedish);
    expect(textOf(sections.en)).toMatch(english);
  });

  it.each(Object.keys(policies) as PolicyCode[])('has no empty section under the policy of %s', (code) => {
    const { sv, en } = notice(code).sections;

    expect([...sv, ...en].filter(({ paragraphs }) => paragraphs.join('').trim().length < 20)).toEqual([]);
  });

  it('names recall only where the policy does', () => {
    expect(textOf(notice('alloptik').sections.sv)).toContain('Återkallning per telefon');
    expect(textOf(notice('halsoklustret').sections.sv)).not.toContain('Återkallning');
  });

  it('never promises "until further notice", and calls no authority by an old name', () => {
    expect(textOf(notice('alloptik').sections.sv)).not.toMatch(/tillsvidare|Datainspektionen/i);
  });

  it('keeps its version as long as its text', () => {
    expect(notice('alloptik').version).toBe(notice('alloptik').version);
    expect(notice('alloptik').version).not.toBe(notice('halsoklustret').version);
    expect(noticeOf(register, policies.alloptik, { ...facts, contact: 'nytt@example.se' }).version).not.toBe(
      notice('alloptik').version,
    );
  });
});
