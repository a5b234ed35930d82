import type { Drawn } from './draw.js';
import type { Verdict } from './verdict.js';

export interface ListedRow {
  id: string;
  day: string;
  drawn: Drawn;
  rules: string[];
  score: number;
  role: string;
  first_at: Date;
  last_at: Date;
  lines: number;
  employee_id: string;
  unit_id: string;
  employee: string;
  title: string;
  has_patient: boolean;
  initials: string | null;
  birth_year: number | null;
  protected: boolean;
  verdict: Verdict | null;
  note: string | null;
  reviewed_at: Date | null;
  reviewer: string | null;
}

export interface VerdictRow {
  verdict: Verdict;
  note: string | null;
  reviewed_at: Date;
  reviewer: string;
}

export interface GivenVerdict {
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly at: Date;
  readonly by: string;
}

export interface Listed {
  readonly id: string;
  readonly day: string;
  readonly drawn: Drawn;
  /** Codes; the console has the words. */
  readonly rules: string[];
  readonly score: number;
  readonly employee: { readonly id: string; readonly name: string; readonly title: string; readonly role: string };
  readonly unitId: string;
  /** Enough to ask a colleague whom it was about; null where a quota is about nobody in particular. */
  readonly patient: {
    readonly initials: string | null;
    readonly birthYear: number | null;
    readonly protected: boolean;
  } | null;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly lines: number;
  readonly verdict: GivenVerdict | null;
}

export interface ReviewList {
  readonly month: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly draw: {
    readonly at: Date;
    readonly seed: string;
    readonly occasions: number;
    readonly sampleSize: number;
  } | null;
  /** How many are about whoever asks; a colleague sees to those. */
  readonly own: number;
  readonly items: Listed[];
}

export interface ReviewedLine {
  readonly at: Date;
  readonly activity: string | null;
  readonly resourceType: string | null;
  readonly purpose: string;
  readonly role: string;
  readonly outcome: 'granted' | 'refused';
}

export interface Reason {
  readonly at: Date;
  readonly kind: string;
  readonly reason: string | null;
  readonly note: string | null;
}

export interface ReviewedOccasion extends Listed {
  readonly timeline: ReviewedLine[];
  readonly reasons: Reason[];
  readonly verdicts: GivenVerdict[];
}

export interface UnitMonthRow {
  unit_id: string;
  unit: string;
  drawn_at: Date | null;
  seed: string;
  occasions: number;
  sample_size: number;
}

export interface MonthRow {
  month: string;
  unit_id: string;
  unit: string;
  drawn_at: Date | null;
  occasions: number | null;
  risk: number;
  random: number;
  choice: number;
  quota: number;
  done: number;
  justified: number;
  unjustified: number;
  to_follow_up: number;
}

export interface Month {
  readonly month: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly drawnAt: Date | null;
  readonly occasions: number | null;
  readonly drawn: { readonly risk: number; readonly random: number; readonly choice: number; readonly quota: number };
  readonly done: number;
  readonly justified: number;
  readonly unjustified: number;
  readonly toFollowUp: number;
}

export const toVerdict = ({ verdict, note, reviewed_at: at, reviewer: by }: VerdictRow): GivenVerdict => ({
  verdict,
  note,
  at,
  by,
});

export function toListed(row: ListedRow): Listed {
  return {
    id: row.id,
    day: row.day,
    drawn: row.drawn,
    rules: row.rules,
    score: row.score,
    employee: { id: row.employee_id, name: row.employee, title: row.title, role: row.role },
    unitId: row.unit_id,
    patient: row.has_patient ? { initials: row.initials, birthYear: row.birth_year, protected: row.protected } : null,
    firstAt: row.first_at,
    lastAt: row.last_at,
    lines: row.lines,
    verdict: isJudged(row) ? toVerdict(row) : null,
  };
}

const isJudged = (row: ListedRow): row is ListedRow & VerdictRow => row.verdict !== null;

export function toMonth(row: MonthRow): Month {
  const { risk, random, choice, quota } = row;
  return {
    month: row.month,
    unit: { id: row.unit_id, name: row.unit },
    drawnAt: row.drawn_at,
    occasions: row.occasions,
    drawn: { risk, random, choice, quota },
    done: row.done,
    justified: row.justified,
    unjustified: row.unjustified,
    toFollowUp: row.to_follow_up,
  };
}
