import type { RecallReason } from '@kallelse/journal';
import { opensAt } from './due-date.js';

/** What a signed version decided, with the zone of the unit that will call. */
export interface Decision {
  readonly id: string;
  readonly entryId: string;
  readonly version: number;
  readonly examinedOn: string;
  readonly reason: RecallReason | null;
  /** Null: examined, and not to be called. */
  readonly dueOn: string | null;
  readonly zone: string;
}

/** All that recall knows of a booking: whose, when, and whether it still stands. */
export interface Visit {
  readonly startsAt: Date;
  readonly state: string;
}

export type StopCause = 'declined' | 'deceased';

export type PlannedState = 'open' | 'scheduled' | 'superseded' | 'declined' | 'closed-deceased';

export interface PlannedItem {
  readonly decisionId: string;
  readonly opensAt: Date;
  readonly state: PlannedState;
}

export interface PatientHistory {
  readonly decisions: readonly Decision[];
  readonly visits: readonly Visit[];
  readonly stops: readonly StopCause[];
}

const STOPPED: Record<StopCause, PlannedState> = { declined: 'declined', deceased: 'closed-deceased' };

/** What should become of each decision of one patient. Says the same however often and in whatever order it is asked. */
export function planRecalls({ decisions, visits, stops }: PatientHistory): PlannedItem[] {
  const standing = standingDecisions(decisions);
  return decisions.flatMap((decision) => {
    if (decision.dueOn === null) {
      return [];
    }
    const opens = opensAt(decision.dueOn, decision.zone);
    const state = standing.has(decision) ? stateOf(opens, visits, stops) : 'superseded';
    return [{ decisionId: decision.id, opensAt: opens, state }];
  });
}

/** The latest examination decides, by its latest signed version; all that was decided before it has been overtaken. */
function standingDecisions(decisions: readonly Decision[]): ReadonlySet<Decision> {
  const current = decisions.filter((one) => !decisions.some((other) => corrects(other, one)));
  return new Set(current.filter((one) => !current.some((other) => isLaterExamination(other, one))));
}

const corrects = (a: Decision, b: Decision): boolean => a.entryId === b.entryId && a.version > b.version;

/** On one day the entry written later counts: its id was made later. */
function isLaterExamination(a: Decision, b: Decision): boolean {
  return a.examinedOn === b.examinedOn ? a.entryId > b.entryId : a.examinedOn > b.examinedOn;
}

function stateOf(opens: Date, visits: readonly Visit[], stops: readonly StopCause[]): PlannedState {
  const stop = stops.includes('deceased') ? 'deceased' : stops[0];
  if (stop) {
    return STOPPED[stop];
  }
  return visits.some((visit) => answers(visit, opens)) ? 'scheduled' : 'open';
}

/** A visit from the month before the due date onwards, past or to come. Cancelled, it answers nothing and the item opens again. */
function answers({ state, startsAt }: Visit, opens: Date): boolean {
  return state === 'booked' && startsAt >= opens;
}
