import { DataCategory, LegalBasis, Purpose, Recipient, SpecialCategoryBasis } from '../vocabulary.js';
import { untilEvent } from '../retention.js';
import { DUTIES } from './duties.js';
import type { PolicyEntry, ProviderPolicy } from './policy.js';

const { HealthCare } = SpecialCategoryBasis;
const CONTRACT = [LegalBasis.Contract];

/** The policy rests everything on the contract; these cannot be carried by one. It names no numeric period for them either. */
function notByContract(purpose: Purpose, categories: readonly DataCategory[]): PolicyEntry {
  return {
    purpose,
    claimed: CONTRACT,
    assessed: LegalBasis.LegitimateInterest,
    because: {
      sv: 'Behandlingen är inte nödvändig för att fullgöra avtalet med dig. Hälsouppgifter får aldrig ingå.',
      en: 'The processing is not necessary to perform the contract with you. Health data may never be part of it.',
    },
    categories,
    recipients: [],
  };
}

/** Hälsoklustret, "Behandling av personuppgifter". It names no recall: there is none there. */
export const HALSOKLUSTRET: ProviderPolicy = {
  code: 'halsoklustret',
  controller: 'Hälsoklustret',
  brand: 'Hälsoklustret',
  dataProtectionOfficer: 'Info@halsoklustret.se',
  sourceSentence: {
    sv: 'Uppgifterna inhämtas direkt från dig i samband med tecknande av avtal eller genom andra kontakter med Hälsoklustret.',
    en: 'The data are obtained directly from you when an agreement is signed or through other contacts with Hälsoklustret.',
  },
  ifWithheld: {
    sv: 'Om du inte lämnar uppgifter som är nödvändiga för avtalet kan Hälsoklustret tyvärr inte tillhandahålla tjänsten.',
    en: 'If you do not give data that are necessary for the agreement, Hälsoklustret cannot provide the service.',
  },
  entries: [
    { purpose: Purpose.Booking, claimed: CONTRACT, assessed: LegalBasis.Contract, assessedSpecial: HealthCare },
    {
      purpose: Purpose.Message,
      claimed: CONTRACT,
      assessed: LegalBasis.Contract,
      assessedSpecial: HealthCare,
      recipients: [Recipient.Patient, Recipient.MailCarrier],
    },
    {
      purpose: Purpose.Journal,
      claimed: CONTRACT,
      assessed: LegalBasis.LegalObligation,
      assessedSpecial: HealthCare,
      because: {
        sv: 'Journalen förs för att patientdatalagen kräver det, inte för att avtalet gör det.',
        en: 'The record is kept because the Patient Data Act demands it, not because the contract does.',
      },
    },
    {
      purpose: Purpose.Agreement,
      claimed: CONTRACT,
      assessed: LegalBasis.Contract,
      categories: [
        DataCategory.Name,
        DataCategory.Phone,
        DataCategory.Email,
        DataCategory.IdentityNumber,
        DataCategory.Citizenship,
      ],
      retention: untilEvent('the agreement ends'),
      recipients: [],
    },
    {
      ...notByContract(Purpose.LegalClaims, [DataCategory.Name, DataCategory.Communication]),
      retention: untilEvent('the claim is settled'),
    },
    notByContract(Purpose.DirectMarketing, [DataCategory.Name, DataCategory.Email, DataCategory.Phone]),
    notByContract(Purpose.Analysis, [DataCategory.Usage]),
    notByContract(Purpose.Profiling, [DataCategory.Usage]),
    notByContract(Purpose.Development, [DataCategory.Usage]),
    notByContract(Purpose.SystemSecurity, [DataCategory.OnlineIdentifier]),
    ...DUTIES,
  ],
  findings: [
    {
      about: {
        sv: '"Marknads och patientanalyser samt." bryts mitt i meningen: ett ändamål som inte är angivet finns inte.',
        en: '"Market and patient analyses as well as." breaks off: a purpose that is not stated does not exist.',
      },
      law: 'GDPR 5.1 b',
    },
    {
      about: {
        sv: '"En ändamålsenlig period" är ingen tid. Ändamålen är avstängda tills vårdgivaren anger en siffra.',
        en: '"A purposeful period" is no period. These purposes stay off until the provider gives a number.',
      },
      law: 'GDPR 5.1 e, 13.2 a',
    },
    {
      about: {
        sv: 'En webbserver kan inte se besökares MAC-adresser; produkten samlar aldrig in dem.',
        en: "A web server cannot see visitors' MAC addresses; the product never collects them.",
      },
      law: 'GDPR 5.1 a, c',
    },
    {
      about: {
        sv: 'Policyn nämner ingen återkallning, så den finns inte hos Hälsoklustret.',
        en: 'The policy names no recall, so there is none at Hälsoklustret.',
      },
      law: 'GDPR 5.1 b',
    },
  ],
};
