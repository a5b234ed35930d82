import 'reflect-metadata';
import {
  declarationsOf,
  policies,
  type PolicyCode,
  printRegister,
  ProcessingRegister,
  Purpose,
} from '@kallelse/privacy';
import { wideningsOf } from '../libs/privacy/src/policies/widenings.js';
import { ENTITIES } from '../migrations/entities.js';

const codes = Object.keys(policies) as PolicyCode[];
let register: ProcessingRegister;

beforeAll(async () => {
  register = new ProcessingRegister(await declarationsOf(ENTITIES));
});

it('every entity of every library says why it is stored', () => {
  expect(() => register.assertComplete()).not.toThrow();
});

describe.each(codes)('the policy of %s', (code) => {
  it('narrows what the system may do, and never widens it', () => {
    expect(wideningsOf(policies[code], register)).toEqual([]);
  });

  it('speaks of each purpose once', () => {
    const purposes = policies[code].entries.map(({ purpose }) => purpose);

    expect(new Set(purposes).size).toBe(purposes.length);
  });

  it('leaves no duty of the Patient Data Act out', () => {
    expect(policies[code].purposes).toEqual(
      expect.arrayContaining([Purpose.Identification, Purpose.AccessLog, Purpose.Staff]),
    );
  });
});

it('there is recall at Alloptik, and none at Hälsoklustret', () => {
  const recallAt = (code: PolicyCode): unknown[] =>
    printRegister(register, policies[code]).activities.filter(({ purpose }) => purpose.code === 'recall');

  expect(policies.alloptik.purposes).toContain(Purpose.Recall);
  expect(policies.halsoklustret.purposes).not.toContain(Purpose.Recall);
  expect(recallAt('alloptik')).not.toEqual([]);
  expect(recallAt('halsoklustret')).toEqual([]);
});

it('no door leads to a purpose that does not exist for the provider', () => {
  const { doors } = printRegister(register, policies.halsoklustret);

  expect(doors.filter(({ from, to }) => [from, to].includes(Purpose.Recall))).toEqual([]);
});

it('the register keeps what Hälsoklustret claims apart from what the law makes of it', () => {
  const { policy, findings } = printRegister(register, policies.halsoklustret);
  const mismatches = findings.filter(({ code }) => code === 'basis-mismatch').map(({ purpose }) => purpose);

  // Marketing, statistics and analyses, profiling: HK-10 to HK-13.
  expect(mismatches).toEqual(expect.arrayContaining([Purpose.DirectMarketing, Purpose.Analysis, Purpose.Profiling]));
  expect(policy.find(({ purpose }) => purpose.code === 'profiling')).toMatchObject({
    claimed: [{ code: 'art6-1-b' }],
    assessed: { code: 'art6-1-f' },
    operated: false,
  });
});

it('a purpose without a number for its period is pointed out', () => {
  const { findings } = printRegister(register, policies.halsoklustret);

  expect(findings.filter(({ code }) => code === 'no-period').map(({ purpose }) => purpose)).toContain(
    'direct-marketing',
  );
});

it('each finding reads as a sentence of its own', () => {
  const texts = codes.map((code) => printRegister(register, policies[code]).findings.map(({ text }) => text.sv));

  expect(texts.map((sentences) => new Set(sentences).size)).toEqual(texts.map((sentences) => sentences.length));
});
