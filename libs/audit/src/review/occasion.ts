import { redDay } from '@kallelse/booking';
import type { Candidate } from './draw.js';
import { PACE, type Rule, RULE_CODES } from './rules.js';

/** What one employee did with one patient's data at the unit on one day, as the log has it. */
export interface OccasionRow {
  readonly employee_id: string;
  readonly patient_id: string;
  readonly day: string;
  readonly role: string;
  /** Every line's instant in milliseconds, in order, and its time on the clinic's wall (14:05:09). */
  readonly times: readonly number[];
  readonly clocks: readonly string[];
  readonly by_choice: boolean;
}

/** What audit.facts_of() tells: yes or no, never whose name or which street. */
export interface Facts {
  /** Which of the asked occasions it is about, counted from one. */
  readonly place: number;
  readonly own_record: boolean;
  readonly colleague: boolean;
  readonly same_surname: boolean;
  readonly same_address: boolean;
  readonly no_visit_near: boolean;
  readonly protected: boolean;
}

export interface OpenHours {
  readonly weeks: readonly { weekday: number; opens: string; closes: string }[];
  readonly exceptions: readonly { day: string; opens: string | null; closes: string | null }[];
}

export interface Occasion extends Candidate {
  readonly row: OccasionRow;
}

/** Whoever opens the shop comes before its hours and leaves after them. */
const AROUND = 60;

export function occasionOf(
  row: OccasionRow,
  facts: Facts,
  browsing: ReadonlySet<OccasionRow>,
  hours: OpenHours,
): Occasion {
  const met: Record<Rule, boolean> = {
    'own-record': facts.own_record,
    colleague: facts.colleague,
    'same-address': facts.same_address,
    'protected-identity': facts.protected,
    'no-visit-near': facts.no_visit_near,
    'browsing-pace': browsing.has(row),
    'same-surname': facts.same_surname,
    'odd-hours': atOddHours(row, hours),
  };
  return { row, key: keyOf(row), byChoice: row.by_choice, rules: RULE_CODES.filter((rule) => met[rule]) };
}

export const keyOf = ({ employee_id, patient_id, day }: OccasionRow): string => `${employee_id} ${patient_id} ${day}`;

function atOddHours({ day, clocks }: OccasionRow, hours: OpenHours): boolean {
  if (hours.weeks.length === 0) {
    return false;
  }
  const open = openOn(day, hours).map(({ opens, closes }) => ({
    from: minutes(opens) - AROUND,
    until: minutes(closes) + AROUND,
  }));
  return clocks.map(minutes).some((clock) => !open.some(({ from, until }) => clock >= from && clock < until));
}

function openOn(day: string, { weeks, exceptions }: OpenHours): { opens: string; closes: string }[] {
  const exception = exceptions.find((known) => known.day === day);
  if (exception) {
    const { opens, closes } = exception;
    return opens === null || closes === null ? [] : [{ opens, closes }];
  }
  if (redDay(day) !== null) {
    return [];
  }
  const weekday = new Date(day).getUTCDay() || 7;
  return weeks.filter((hours) => hours.weekday === weekday);
}

function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

/** The occasions that lie in a stretch of ten minutes in which one employee saw more patients than anybody can meet. */
export function browsingAmong(rows: readonly OccasionRow[]): Set<OccasionRow> {
  const browsing = new Set<OccasionRow>();
  for (const lines of linesByEmployee(rows).values()) {
    markBrowsing(lines, browsing);
  }
  return browsing;
}

interface Line {
  readonly at: number;
  readonly row: OccasionRow;
}

function linesByEmployee(rows: readonly OccasionRow[]): Map<string, Line[]> {
  const lines = new Map<string, Line[]>();
  for (const row of rows) {
    const own = lines.get(row.employee_id) ?? [];
    own.push(...row.times.map((at) => ({ at, row })));
    lines.set(row.employee_id, own);
  }
  lines.forEach((own) => own.sort((one, other) => one.at - other.at));
  return lines;
}

/** A window slides over the lines; how many lines of each patient lie in it is kept as it goes. */
function markBrowsing(lines: readonly Line[], browsing: Set<OccasionRow>): void {
  const within = new Map<string, number>();
  let first = 0;
  lines.forEach(({ at, row }, last) => {
    within.set(row.patient_id, (within.get(row.patient_id) ?? 0) + 1);
    for (let oldest = lines[first]; oldest && oldest.at <= at - PACE.minutes * 60_000; oldest = lines[++first]) {
      forget(within, oldest.row.patient_id);
    }
    if (within.size > PACE.patients) {
      lines.slice(first, last + 1).forEach((line) => browsing.add(line.row));
    }
  });
}

function forget(within: Map<string, number>, patient: string): void {
  const left = (within.get(patient) ?? 0) - 1;
  if (left > 0) {
    within.set(patient, left);
    return;
  }
  within.delete(patient);
}
