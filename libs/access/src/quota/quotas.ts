import { sql } from '@kallelse/platform';
import { QuotaSpent, ReasonNeeded } from './quota.problems.js';

/** What access.note_search() and access.note_choice() answer. */
export type QuotaVerdict = 'fine' | 'reason-needed' | 'too-many';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** @throws ReasonNeeded, QuotaSpent; what the statement read is then not told, and nothing it wrote is kept. */
export async function withinSearches(verdict: QuotaVerdict): Promise<void> {
  if (verdict === 'reason-needed') {
    throw new ReasonNeeded('searches');
  }
  if (verdict === 'too-many') {
    const [row] = await sql<{ quota: number; seconds: number }>('SELECT quota, seconds FROM access.search_quota()');
    throw new QuotaSpent('searches', row?.quota ?? 0, HOUR, row?.seconds ?? HOUR);
  }
}

/** Before somebody's record is opened without a care relation. @throws ReasonNeeded, QuotaSpent */
export async function withinChoices(
  patientId: string,
  kind: string,
  reason: string,
  note: string | null,
): Promise<void> {
  const [row] = await sql<{ verdict: QuotaVerdict; most: number }>(NOTE_CHOICE, [patientId, kind, reason, note]);
  if (row?.verdict === 'reason-needed') {
    throw new ReasonNeeded('choices');
  }
  if (row?.verdict === 'too-many') {
    throw new QuotaSpent('choices', row.most, DAY, DAY);
  }
}

const NOTE_CHOICE = `
  SELECT access.note_choice($1, $2, $3, $4) AS verdict, w.choices_per_day * 10 AS most
  FROM access.access_rules w WHERE w.provider_id = platform.provider()`;
