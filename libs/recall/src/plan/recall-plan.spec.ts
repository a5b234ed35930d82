import * as fc from 'fast-check';
import { dueOn } from './due-date.js';
import { type Decision, type PatientHistory, planRecalls, type Visit } from './recall-plan.js';

const zone = 'Europe/Stockholm';

function decision(given: Partial<Decision> & { months?: number | null } = {}): Decision {
  const { months = 24, ...rest } = given;
  const examinedOn = rest.examinedOn ?? '2024-03-01';
  const due = months === null ? null : dueOn(examinedOn, months);
  return { id: 'd1', entryId: 'e1', version: 1, reason: 'routine', zone, ...rest, examinedOn, dueOn: due };
}

const booked = (startsAt: string): Visit => ({ startsAt: new Date(startsAt), state: 'booked' });
const statesOf = (history: Partial<PatientHistory>): Record<string, string> =>
  Object.fromEntries(
    planRecalls({ decisions: [], visits: [], stops: [], ...history }).map(({ decisionId, state }) => [
      decisionId,
      state,
    ]),
  );

describe('the plan of recalls', () => {
  it('calls a patient whose examination asked for it', () => {
    expect(statesOf({ decisions: [decision()] })).toEqual({ d1: 'open' });
  });

  it('calls nobody whose examiner decided against it', () => {
    expect(statesOf({ decisions: [decision({ months: null })] })).toEqual({});
  });

  it('lets a newer examination overtake an older one, also when the newer asks for no recall', () => {
    const later = { id: 'd2', entryId: 'e2', examinedOn: '2025-09-01' };
    expect(statesOf({ decisions: [decision(), decision(later)] })).toEqual({ d1: 'superseded', d2: 'open' });
    expect(statesOf({ decisions: [decision(), decision({ ...later, months: null })] })).toEqual({ d1: 'superseded' });
  });

  it('moves the recall when the interval is corrected', () => {
    const corrected = decision({ id: 'd2', version: 2, months: 12 });
    expect(statesOf({ decisions: [decision(), corrected] })).toEqual({ d1: 'superseded', d2: 'open' });
  });

  it('goes by the corrected date when the examination turns out to be older than another', () => {
    const wrongYear = decision({ id: 'd1', examinedOn: '2026-01-10' });
    const corrected = decision({ id: 'd2', version: 2, examinedOn: '2024-01-10' });
    const between = decision({ id: 'd3', entryId: 'e2', examinedOn: '2025-01-10' });
    expect(statesOf({ decisions: [wrongYear, between, corrected] })).toEqual({
      d1: 'superseded',
      d2: 'superseded',
      d3: 'open',
    });
  });

  it('is answered by a visit from the month before the due date, not by an earlier one', () => {
    expect(statesOf({ decisions: [decision()], visits: [booked('2026-02-10T09:00:00Z')] })).toEqual({
      d1: 'scheduled',
    });
    expect(statesOf({ decisions: [decision()], visits: [booked('2025-06-01T09:00:00Z')] })).toEqual({ d1: 'open' });
  });

  it('opens again when the visit is cancelled', () => {
    const cancelled = { ...booked('2026-02-10T09:00:00Z'), state: 'cancelled' };
    expect(statesOf({ decisions: [decision()], visits: [cancelled] })).toEqual({ d1: 'open' });
  });

  it('leaves those alone who declined for good or are said to have died, whatever is decided later', () => {
    expect(statesOf({ decisions: [decision()], stops: ['declined'] })).toEqual({ d1: 'declined' });
    expect(statesOf({ decisions: [decision()], stops: ['declined', 'deceased'] })).toEqual({ d1: 'closed-deceased' });
  });

  const history: fc.Arbitrary<PatientHistory> = fc.record({
    decisions: fc
      .uniqueArray(
        fc.record({
          entryId: fc.constantFrom('e1', 'e2', 'e3'),
          version: fc.integer({ min: 1, max: 4 }),
          examinedOn: fc.constantFrom('2023-08-31', '2024-02-29', '2025-05-05'),
          months: fc.option(fc.integer({ min: 1, max: 60 })),
        }),
        { selector: ({ entryId, version }) => `${entryId}/${version}`, maxLength: 8 },
      )
      .map((made) => made.map((one, i) => decision({ id: `d${i}`, ...one }))),
    visits: fc.array(
      fc.record({
        startsAt: fc.date({ min: new Date('2023-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
        state: fc.constantFrom('booked', 'cancelled'),
      }),
      { maxLength: 4 },
    ),
    stops: fc.array(fc.constantFrom('declined' as const, 'deceased' as const), { maxLength: 2 }),
  });

  it('has a patient called at most once, and only by what the latest examination decided', () => {
    fc.assert(
      fc.property(history, (known) => {
        const awaited = planRecalls(known).filter(({ state }) => ['open', 'scheduled'].includes(state));
        expect(awaited.length).toBeLessThanOrEqual(1);
        expect(awaited.map(({ decisionId }) => decisionId)).toEqual(
          known.stops.length > 0 ? [] : slowly(known.decisions),
        );
      }),
    );
  });

  it('says the same in whatever order the history is told', () => {
    fc.assert(
      fc.property(history, (known) => {
        const backwards = { ...known, decisions: known.decisions.toReversed(), visits: known.visits.toReversed() };
        expect(statesOf(backwards)).toEqual(statesOf(known));
      }),
    );
  });

  /** The obvious reference: sort all that stands, take the last. */
  function slowly(decisions: readonly Decision[]): string[] {
    const newest = ['e1', 'e2', 'e3'].flatMap((entry) =>
      decisions
        .filter(({ entryId }) => entryId === entry)
        .toSorted((a, b) => a.version - b.version)
        .slice(-1),
    );
    return newest
      .toSorted((a, b) => `${a.examinedOn}${a.entryId}`.localeCompare(`${b.examinedOn}${b.entryId}`))
      .slice(-1)
      .filter(({ dueOn: due }) => due !== null)
      .map(({ id }) => id);
  }
});
