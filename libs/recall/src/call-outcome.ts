import type { PlannedState, StopCause } from './plan/recall-plan.js';

export const CALL_OUTCOMES = [
  'booked',
  'call-back',
  'no-answer',
  'busy',
  'voicemail',
  'wrong-number',
  'third-person',
  'declined-once',
  'declined-always',
  'asks-for-info',
  'deceased-reported',
  'moved',
  'language',
  'complaint',
] as const;

export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** What a call leads to. Returns to the queue after so many hours, or ends in a state; a stop holds for every later recall. */
export interface Consequence {
  readonly returnsAfterHours?: number;
  readonly state?: PlannedState | 'closed-no-phone' | 'closed-moved';
  readonly stop?: StopCause;
}

// prettier-ignore
export const CONSEQUENCES: Readonly<Record<CallOutcome, Consequence>> = {
  'booked':            { state: 'scheduled' },
  'call-back':         {},
  'no-answer':         { returnsAfterHours: 20 },
  'busy':              { returnsAfterHours: 1 },
  'voicemail':         { returnsAfterHours: 20 },
  'third-person':      { returnsAfterHours: 20 },
  'language':          { returnsAfterHours: 20 },
  'asks-for-info':     { returnsAfterHours: 7 * 24 },
  'complaint':         { returnsAfterHours: 30 * 24 },
  'wrong-number':      { state: 'closed-no-phone' },
  'moved':             { state: 'closed-moved' },
  'declined-once':     { state: 'declined' },
  'declined-always':   { state: 'declined', stop: 'declined' },
  'deceased-reported': { state: 'closed-deceased', stop: 'deceased' },
};

const HOUR = 3_600_000;

/** When the patient may be called again: at the time agreed on, or after the outcome's pause. */
export function notBefore(outcome: CallOutcome, now: Date, callBackAt: Date | null): Date | null {
  const { returnsAfterHours } = CONSEQUENCES[outcome];
  return callBackAt ?? (returnsAfterHours ? new Date(now.getTime() + returnsAfterHours * HOUR) : null);
}
