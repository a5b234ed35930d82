import fc from 'fast-check';
import { browsingAmong, type OccasionRow } from './occasion.js';
import { PACE } from './rules.js';

const MINUTE = 60_000;

function rowsFrom(lines: readonly { employee: number; patient: number; at: number }[]): OccasionRow[] {
  const rows = new Map<string, OccasionRow & { times: number[] }>();
  for (const { employee, patient, at } of [...lines].sort((one, other) => one.at - other.at)) {
    const key = `${employee} ${patient}`;
    const row = rows.get(key) ?? rowOf(employee, patient);
    row.times.push(at);
    rows.set(key, row);
  }
  return [...rows.values()];
}

const rowOf = (employee: number, patient: number): OccasionRow & { times: number[] } => ({
  employee_id: String(employee),
  patient_id: String(patient),
  day: '2026-02-10',
  role: 'clinician',
  times: [],
  clocks: [],
  by_choice: false,
});

/** Looks at every stretch of ten minutes that ends with a line, one after the other. */
function lookedAt(rows: readonly OccasionRow[]): Set<OccasionRow> {
  const lines = rows.flatMap((row) => row.times.map((at) => ({ at, row })));
  const found = new Set<OccasionRow>();
  for (const last of lines) {
    const stretch = lines.filter(
      ({ at, row }) =>
        row.employee_id === last.row.employee_id && at <= last.at && at > last.at - PACE.minutes * MINUTE,
    );
    if (new Set(stretch.map(({ row }) => row.patient_id)).size > PACE.patients) {
      stretch.forEach(({ row }) => found.add(row));
    }
  }
  return found;
}

describe('Leafing through patients', () => {
  it('is found in the same stretches as by looking at each of them', () => {
    const line = fc.record({
      employee: fc.nat(1),
      patient: fc.nat(25),
      at: fc.integer({ min: 0, max: 40 }).map((half) => half * (MINUTE / 2)),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 120 }), (lines) => {
        const rows = rowsFrom(lines);
        expect(browsingAmong(rows)).toEqual(lookedAt(rows));
      }),
    );
  });

  it('is not ten patients in ten minutes, but eleven is', () => {
    const leaf = (patients: number): OccasionRow[] =>
      rowsFrom(Array.from({ length: patients }, (_, place) => ({ employee: 1, patient: place, at: place * 1000 })));
    expect(browsingAmong(leaf(10)).size).toBe(0);
    expect(browsingAmong(leaf(11)).size).toBe(11);
  });
});
