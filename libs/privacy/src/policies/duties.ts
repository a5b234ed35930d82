import { LegalBasis, Purpose } from '../vocabulary.js';
import type { PolicyEntry } from './policy.js';

/**
 * What no care provider can leave out, whatever its policy says: knowing who the patient is, writing down who has
 * read, and giving staff no more than they need (Patientdatalagen 4 kap. 2-3 §§, HSLF-FS 2016:40 4 kap.).
 */
export const DUTIES: readonly PolicyEntry[] = [Purpose.Identification, Purpose.AccessLog, Purpose.Staff].map(
  (purpose) => ({
    purpose,
    claimed: [],
    assessed: LegalBasis.LegalObligation,
    because: {
      sv: 'Policyn nämner inte ändamålet, men patientdatalagen kräver det.',
      en: 'The policy does not name the purpose, but the Patient Data Act demands it.',
    },
  }),
);
