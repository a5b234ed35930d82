import { context, enterPurpose } from '@kallelse/platform';
import { isOperated, roleOf, type OperatedPurpose } from './purpose-role.js';
import type { Words } from './terms/dpv.js';
import { Purpose } from './vocabulary.js';

/** One purpose may act as another for a moment, in the same transaction, for the reason given. */
export interface Door {
  readonly from: OperatedPurpose;
  readonly to: OperatedPurpose;
  readonly fact: string;
  readonly reason: Words;
}

export const DOORS: readonly Door[] = [
  {
    from: Purpose.Journal,
    to: Purpose.Recall,
    fact: 'ExaminationSigned',
    reason: {
      sv: 'När en undersökning signeras lämnas beslutet om nästa undersökning till återkallningen, inte journalen.',
      en: 'Signing an examination hands its decision on the next one to recall, which never reads the journal.',
    },
  },
  {
    from: Purpose.Recall,
    to: Purpose.Booking,
    fact: 'BookedFromCall',
    reason: {
      sv: 'Den som ringer upp patienten bokar en tid under samtalet.',
      en: 'Whoever calls the patient books a time during the call.',
    },
  },
  {
    from: Purpose.Recall,
    to: Purpose.Journal,
    fact: 'RecallDeclined',
    reason: {
      // Patientdatalagen 3 kap. 6 §: that a patient declined care belongs in the journal.
      sv: 'Att patienten avböjer återkallning antecknas i journalen (patientdatalagen 3 kap. 6 §).',
      en: 'That the patient declines recall is noted in the journal (Patient Data Act 3:6).',
    },
  },
];

export class NoSuchDoor extends Error {
  constructor(from: string, to: string) {
    super(`There is no door from ${from} to ${to}; doors are listed in libs/privacy/src/doors.ts`);
  }
}

/** Runs `fn` for another purpose in this same transaction, if a door leads there. */
export async function within<T>(purpose: Purpose, fn: () => Promise<T>): Promise<T> {
  const { purpose: from } = context();
  if (from === purpose) {
    return fn();
  }
  if (!isOperated(purpose) || !DOORS.some((door) => door.from === from && door.to === purpose)) {
    throw new NoSuchDoor(from, purpose);
  }
  return enterPurpose(purpose, roleOf(purpose), fn);
}
