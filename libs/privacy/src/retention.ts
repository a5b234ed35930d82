/** The events a period can be counted from or end with. Closed, so that the Swedish notice never lacks a word for one. */
export const EVENTS = {
  'the visit': 'besöket',
  'the booking': 'bokningen',
  'the last entry': 'den sista anteckningen',
  'the log line': 'loggraden',
  'the message': 'meddelandet',
  'the call': 'samtalet',
  'the sign-in': 'inloggningen',
  'the due month': 'kallelsemånaden',
  'the decision': 'beslutet',
  'the employment ends': 'anställningen upphör',
  'the assignment ends': 'uppdraget upphör',
  'the hold expires': 'den tillfälliga reservationen går ut',
  'the link expires': 'länken går ut',
  'the session ends': 'sessionen upphör',
  'the patient has no journal or booking left': 'patienten varken har journal eller bokning kvar',
  'the care relation ends': 'vårdrelationen upphör',
  'the agreement ends': 'avtalet upphör',
  'the agreement period': 'avtalstiden',
  'the membership ends': 'medlemskapet upphör',
  'the case is closed': 'ärendet avslutas',
  'the claim is settled': 'fordran är reglerad',
  'the purchase': 'köpet',
  'the last purchase': 'det senaste köpet',
  'the fiscal year': 'räkenskapsåret',
  'the calendar year of the fiscal year': 'utgången av det kalenderår då räkenskapsåret avslutades',
  'the processing begins': 'behandlingen påbörjas',
  'the objection': 'invändningen',
  'the consent is withdrawn': 'samtycket återkallas',
  'the log event': 'logghändelsen',
  'the telephone contact': 'telefonkontakten',
  'the result is used': 'resultatet är använt',
} as const;

export type RetentionEvent = keyof typeof EVENTS;

/**
 * Counted from these the law sets a floor, not a limit: ten years for the record (Patientdatalagen 3 kap. 17 §), five
 * for the log (HSLF-FS 2016:40 4 kap.). Nothing goes before it, and afterwards somebody decides.
 */
export const FLOORS: ReadonlySet<RetentionEvent> = new Set(['the last entry', 'the log line']);

/**
 * How long something is kept. A number of time units after an event, or until an event: GDPR 5(1)(e) knows no
 * "until further notice", so neither does this type.
 */
export type Retention =
  | { readonly kind: 'after'; readonly amount: number; readonly unit: RetentionUnit; readonly event: RetentionEvent }
  | { readonly kind: 'until'; readonly event: RetentionEvent };

export type RetentionUnit = 'hours' | 'days' | 'months' | 'years';

export function hours(amount: number, event: RetentionEvent): Retention {
  return period(amount, 'hours', event);
}

export function days(amount: number, event: RetentionEvent): Retention {
  return period(amount, 'days', event);
}

export function months(amount: number, event: RetentionEvent): Retention {
  return period(amount, 'months', event);
}

export function years(amount: number, event: RetentionEvent): Retention {
  return period(amount, 'years', event);
}

export function untilEvent(event: RetentionEvent): Retention {
  return { kind: 'until', event };
}

function period(amount: number, unit: RetentionUnit, event: RetentionEvent): Retention {
  if (!Number.isInteger(amount) || amount < 1) {
    throw new RangeError(`A retention period is a whole number of ${unit}, not ${amount}`);
  }
  return { kind: 'after', amount, unit, event };
}
