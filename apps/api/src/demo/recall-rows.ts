import { newId } from '@kallelse/platform';
import { type Decision, dueOn, planRecalls } from '@kallelse/recall';
import { DateTime } from 'luxon';
import type { DemoExamination } from './examination-rows.js';
import { oneOf, type Row } from './rows.js';
import type { DemoVisit } from './visit-rows.js';

interface Decided extends Decision {
  readonly examination: DemoExamination;
  readonly months: number;
}

/** What signing would have left behind: a decision for each signed version, and the items that follow from all of them. */
export function recallRows(
  examinations: readonly DemoExamination[],
  visits: readonly DemoVisit[],
  now: DateTime,
  callers: readonly string[],
  roll: () => number,
): Record<string, Row[]> {
  const decisions = examinations.filter(({ signed }) => signed).flatMap(decided);
  const items = itemsOf(decisions, visits);
  const tried = items
    .filter(({ state, opens_at: opens }) => state === 'open' && String(opens) < (now.toISO() ?? ''))
    .filter(() => roll() < 0.2);
  return {
    'recall.decision': decisions.map(decisionRow),
    'recall.item': items,
    'recall.attempt': tried.map((item) => ({
      provider_id: item['provider_id'],
      id: newId(),
      item_id: item['id'],
      patient_id: item['patient_id'],
      unit_id: item['unit_id'],
      caller_id: oneOf(callers, roll),
      at: now.minus({ days: 2 + Math.floor(roll() * 5), hours: Math.floor(roll() * 4) }).toISO(),
      outcome: oneOf(['no-answer', 'no-answer', 'busy', 'voicemail'], roll),
    })),
  };
}

function decided(examination: DemoExamination): Decided[] {
  const examinedOn = examination.at.toFormat('yyyy-MM-dd');
  return examination.versions.flatMap(({ content }, place) => {
    const { months = null, reason = null } = content.recall ?? {};
    return months === null
      ? []
      : [
          {
            id: newId(),
            entryId: examination.entryId,
            version: place + 1,
            examinedOn,
            reason,
            dueOn: dueOn(examinedOn, months),
            zone: 'Europe/Stockholm',
            examination,
            months,
          },
        ];
  });
}

function decisionRow({ id, examination, version, examinedOn, months, reason, dueOn: due }: Decided): Row {
  return {
    provider_id: examination.clinic.providerId,
    id,
    patient_id: examination.patient.id,
    unit_id: examination.clinic.id,
    entry_id: examination.entryId,
    entry_version: version,
    examined_on: examinedOn,
    months,
    reason,
    due_on: due,
  };
}

function itemsOf(decisions: readonly Decided[], visits: readonly DemoVisit[]): Row[] {
  const patients = new Map(decisions.map((decision) => [decision.examination.patient, [] as Decided[]]));
  decisions.forEach((decision) => patients.get(decision.examination.patient)?.push(decision));
  return [...patients].flatMap(([patient, own]) => {
    const met = visits
      .filter((visit) => visit.patient === patient)
      .map(({ startsAt, cancelled }) => ({ startsAt: startsAt.toJSDate(), state: cancelled ? 'cancelled' : 'booked' }));
    return planRecalls({ decisions: own, visits: met, stops: [] })
      .filter(({ state }) => state === 'open' || state === 'scheduled')
      .map(({ decisionId, opensAt, state }) =>
        itemRow(
          own.find(({ id }) => id === decisionId),
          opensAt,
          state,
        ),
      );
  });
}

function itemRow(decision: Decided | undefined, opensAt: Date, state: string): Row {
  return {
    provider_id: decision?.examination.clinic.providerId,
    id: newId(),
    patient_id: decision?.examination.patient.id,
    unit_id: decision?.examination.clinic.id,
    decision_id: decision?.id,
    reason: decision?.reason,
    due_on: decision?.dueOn,
    opens_at: opensAt.toISOString(),
    state,
  };
}
