import type { EntryHead } from './entry-head.js';
import { AlreadySigned, LicenceRequired, NotSigned, NotTheAuthor, StaleVersion } from './journal.problems.js';
import type { Licence } from './sealing/seal.js';

/** Whoever is at the keyboard, as the staff register knows them just now. */
export interface Clinician {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly licence: Licence | null;
}

export function assertMaySave(clinician: Clinician, entry: EntryHead, basedOn: number): void {
  if (entry.signed) {
    throw new AlreadySigned();
  }
  assertAnswersFor(clinician, entry);
  assertNewest(entry, basedOn);
}

export function assertMaySign(clinician: Clinician, entry: EntryHead, version: number): Licence {
  const licence = licenceOf(clinician);
  assertMaySave(clinician, entry, version);
  return licence;
}

/** Any licensed colleague may correct, since the author may have left; the new version carries their own name. */
export function assertMayAmend(clinician: Clinician, entry: EntryHead, basedOn: number): Licence {
  const licence = licenceOf(clinician);
  if (!entry.signed) {
    throw new NotSigned();
  }
  assertNewest(entry, basedOn);
  return licence;
}

function licenceOf({ licence }: Clinician): Licence {
  if (!licence) {
    throw new LicenceRequired();
  }
  return licence;
}

/** One's own entry, or an assistant's for which somebody licensed takes the responsibility. */
function assertAnswersFor({ id, licence }: Clinician, { authorId, authorLicensed }: EntryHead): void {
  if (id !== authorId && (authorLicensed || !licence)) {
    throw new NotTheAuthor();
  }
}

function assertNewest({ number }: EntryHead, basedOn: number): void {
  if (basedOn !== number) {
    throw new StaleVersion(number);
  }
}
