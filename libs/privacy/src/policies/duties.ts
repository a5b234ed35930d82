import { LegalBasis, Purpose } from '../vocabulary.js';
import type { Words } from '../terms/dpv.js';
import type { PolicyEntry } from './policy.js';

/**
 * What no care provider can leave out, whatever its policy says: knowing who the patient is, writing down who has
 * read, giving staff no more than they need (Patientdatalagen 4 kap. 2-4 §§, HSLF-FS 2016:40 4 kap.), and telling of a breach.
 */
export const DUTIES: readonly PolicyEntry[] = [
  ...[Purpose.Identification, Purpose.AccessLog, Purpose.AccessControl, Purpose.Staff].map((purpose) =>
    duty(purpose, {
      sv: 'Policyn nämner inte ändamålet, men patientdatalagen kräver det.',
      en: 'The policy does not name the purpose, but the Patient Data Act demands it.',
    }),
  ),
  duty(Purpose.Incident, {
    sv: 'Policyn nämner inte ändamålet, men dataskyddsförordningens artikel 33 och 34 kräver det.',
    en: 'The policy does not name the purpose, but Articles 33 and 34 of the GDPR demand it.',
  }),
];

function duty(purpose: Purpose, because: Words): PolicyEntry {
  return { purpose, claimed: [], assessed: LegalBasis.LegalObligation, because };
}
