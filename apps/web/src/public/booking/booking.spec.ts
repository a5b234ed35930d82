import identities from '../../../../../test/vectors/test-identities.json';
import type { Provider, Service } from '../clinic.api.js';
import { addressOf, ANYONE, chosenPractitioner, chosenService, chosenUnit, stepOf } from './choice.js';
import { codesOf, problemsIn } from './field-problems.js';
import { freeDays, halves, windowOf } from './free-days.js';
import { secondsLeft } from './held-time.js';
import { withYear, yearsOfBirth } from './personnummer-years.js';

const today = new Date('2026-11-22T12:00:00Z');
const old = identities.personnummer.find((number) => number.startsWith('1910')) ?? '';
const grown = identities.personnummer.find((number) => number.startsWith('197')) ?? '';

describe('ten digits without a separator', () => {
  it('can mean two years, and the person is asked which', () => {
    expect(yearsOfBirth(old.slice(2), today)).toEqual([1910, 2010]);
  });

  it('become twelve with the year the person answers', () => {
    expect(withYear(` ${old.slice(2)} `, 1910)).toBe(old);
  });

  it('mean one year where the other has not come yet', () => {
    expect(yearsOfBirth(grown.slice(2), today)).toHaveLength(1);
  });

  it('are not asked about when a separator or all twelve digits are there', () => {
    expect(yearsOfBirth(old, today)).toEqual([]);
    expect(yearsOfBirth(`${old.slice(2, 8)}-${old.slice(8)}`, today)).toEqual([]);
  });
});

describe('the four fields', () => {
  const filled = { firstName: 'Astrid', lastName: 'Ek', email: 'astrid@example.com', personnummer: old };

  it('are each asked for when left empty', () => {
    const empty = { firstName: ' ', lastName: '', email: '', personnummer: '' };
    expect(problemsIn(empty, today)).toEqual({
      firstName: 'required',
      lastName: 'required',
      email: 'required',
      personnummer: 'required',
    });
  });

  it('are let through when there is nothing to see', () => {
    expect(problemsIn(filled, today)).toEqual({});
  });

  it('get what the api found wrong with them, and nothing about other fields', () => {
    const found = [
      { field: 'personnummer', code: 'wrong-check-digit' },
      { field: 'personnummer', code: 'too-old' },
      { field: 'noticeVersion', code: 'notice-outdated' },
    ];
    expect(codesOf(found)).toEqual({ personnummer: 'wrong-check-digit' });
  });
});

describe('free times', () => {
  const nine = Date.parse('2026-11-23T08:00:00Z') / 1000;
  const one = nine + 4 * 3600;

  it('stand once, in order, under their day in Stockholm', () => {
    const free = { zone: 'Europe/Stockholm', minutes: 30, practitioners: { a: [one, nine], b: [nine] } };
    expect([...freeDays(free)]).toEqual([['2026-11-23', [new Date(nine * 1000), new Date(one * 1000)]]]);
  });

  it('are told apart by noon', () => {
    const times = [new Date(nine * 1000), new Date(one * 1000)];
    expect(halves(times)).toEqual({ morning: [times[0]], afternoon: [times[1]] });
  });

  it('are asked for from today, never for days that are over', () => {
    expect(windowOf('2026-11-16', '2026-11-22')).toEqual({ from: '2026-11-22', days: 8 });
    expect(windowOf('2026-11-30', '2026-11-22')).toEqual({ from: '2026-11-30', days: 14 });
  });
});

describe('a held time', () => {
  const takenAt = Date.parse('2026-11-22T12:00:00Z');
  const held = { expiresAt: '2026-11-22T12:05:00Z', takenAt } as Parameters<typeof secondsLeft>[0];

  it('counts down to nothing and not below', () => {
    expect(secondsLeft(held, takenAt + 60_000)).toBe(240);
    expect(secondsLeft(held, takenAt + 600_000)).toBe(0);
  });

  it('counts five minutes on a telephone whose clock is an hour wrong', () => {
    const later = { ...held, takenAt: takenAt + 3_600_000 };
    expect(secondsLeft(later, later.takenAt)).toBe(300);
  });
});

describe('the choices in the address', () => {
  const service = { id: 's1', practitioners: [{ id: 'p1' }, { id: 'p2' }] } as Service;
  const provider = { slug: 'alloptik', units: [{ slug: 'city' }, { slug: 'haga' }] } as Provider;

  it('lead from step to step, and back by taking one away', () => {
    const unit = provider.units[0];
    expect(stepOf({}, false)).toBe('unit');
    expect(stepOf({ unit }, false)).toBe('service');
    expect(stepOf({ unit, service }, false)).toBe('practitioner');
    expect(stepOf({ unit, service, practitioner: ANYONE }, false)).toBe('time');
    expect(stepOf({ unit, service, practitioner: ANYONE }, true)).toBe('details');
  });

  it('are read back from the address they wrote', () => {
    const unit = provider.units[1];
    const { searchParams } = new URL(addressOf(provider, { unit, service, practitioner: ANYONE }), 'http://localhost');
    expect(chosenUnit(provider, searchParams)).toBe(unit);
    expect(chosenService([service], searchParams)).toBe(service);
    expect(chosenPractitioner(service, searchParams)).toBe(ANYONE);
  });

  it('do not ask by whom where only one person gives the service', () => {
    const alone = { ...service, practitioners: service.practitioners.slice(0, 1) };
    expect(chosenPractitioner(alone, new URLSearchParams())).toBe(ANYONE);
  });
});
