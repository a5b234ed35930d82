import { DataCategory, LegalBasis, Purpose, Recipient, SpecialCategoryBasis } from '../vocabulary.js';
import { untilEvent, years } from '../retention.js';
import { DUTIES } from './duties.js';
import type { ProviderPolicy } from './policy.js';

const { HealthCare } = SpecialCategoryBasis;

/** OptikSfären AB (Alloptik), "Personuppgiftspolicy". It names purposes, and no legal basis but the Patient Data Act. */
export const ALLOPTIK: ProviderPolicy = {
  code: 'alloptik',
  controller: 'OptikSfären AB',
  brand: 'Alloptik',
  dataProtectionOfficer: null,
  sourceSentence: {
    sv: 'Uppgifterna kommer från dig när du bokar på webbplatsen, per telefon eller i butik, och från din optiker vid undersökningen.',
    en: 'The data come from you when you book on the website, by telephone or in the store, and from your optician at the examination.',
  },
  ifWithheld: {
    sv: 'Namn, e-post och personnummer är en förutsättning för att boka via webbplatsen. Utan dem kan du inte boka här, men du kan kontakta butiken.',
    en: 'Name, e-mail and personal identity number are needed to book on the website. Without them you cannot book here, but you can contact the store.',
  },
  onlyEmployees: {
    sv: 'Tillgång till journalsystemet tilldelas endast anställda hos Alloptik med behörighet.',
    en: 'Access to the journal system is given only to authorised employees of Alloptik.',
  },
  entries: [
    { purpose: Purpose.Booking, claimed: [], assessed: LegalBasis.Contract, assessedSpecial: HealthCare },
    {
      purpose: Purpose.Message,
      claimed: [],
      assessed: LegalBasis.Contract,
      assessedSpecial: HealthCare,
      recipients: [Recipient.Patient, Recipient.MailCarrier],
    },
    {
      purpose: Purpose.Journal,
      claimed: [LegalBasis.LegalObligation],
      assessed: LegalBasis.LegalObligation,
      assessedSpecial: HealthCare,
    },
    { purpose: Purpose.Recall, claimed: [], assessed: LegalBasis.PublicInterest, assessedSpecial: HealthCare },
    {
      purpose: Purpose.Order,
      claimed: [],
      assessed: LegalBasis.Contract,
      assessedSpecial: HealthCare,
      categories: [DataCategory.Name, DataCategory.Prescription, DataCategory.Order],
      retention: years(3, 'the purchase'),
      recipients: [],
    },
    {
      purpose: Purpose.Payment,
      claimed: [],
      assessed: LegalBasis.Contract,
      categories: [DataCategory.Name, DataCategory.Address, DataCategory.Payment],
      retention: untilEvent('the claim is settled'),
      recipients: [],
    },
    {
      purpose: Purpose.Accounting,
      claimed: [],
      assessed: LegalBasis.LegalObligation,
      categories: [DataCategory.Name, DataCategory.Payment],
      retention: years(7, 'the calendar year of the fiscal year'),
      recipients: [],
    },
    {
      purpose: Purpose.WebStatistics,
      claimed: [],
      assessed: LegalBasis.Consent,
      because: {
        sv: 'Policyn hänvisar till webbläsarens inställningar. Kakor för besöksstatistik kräver samtycke (LEK 9 kap. 28 §).',
        en: "The policy refers to the browser's settings. Cookies for statistics need consent (Electronic Communications Act 9:28).",
      },
      categories: [DataCategory.OnlineIdentifier, DataCategory.Usage],
      retention: untilEvent('the consent is withdrawn'),
      recipients: [],
    },
    ...DUTIES,
  ],
  findings: [
    {
      about: {
        sv: '"Uppgifterna sparas tillsvidare" är ingen tid. Patientdatalagen ger journalen ett minimum av tio år; övriga uppgifter har egna tider i detta register.',
        en: '"Kept until further notice" is no period. The Patient Data Act gives the record a minimum of ten years; other data have periods of their own in this register.',
      },
      law: 'GDPR 5.1 e; Patientdatalagen 3 kap. 17 §',
    },
    {
      about: {
        sv: 'Radering utlovas för alla uppgifter, men en journal får bara förstöras efter beslut av IVO.',
        en: 'Erasure is promised for all data, but a patient record may only be destroyed after a decision by IVO.',
      },
      law: 'GDPR 17.3 b-c; Patientdatalagen 8 kap. 4 §',
    },
    {
      about: {
        sv: 'Ansvaret för skada kan inte avtalas bort; rätten till skadestånd ska framgå av informationen.',
        en: 'Liability for damage cannot be waived; the notice has to state the right to damages.',
      },
      law: 'GDPR 82; Patientdatalagen 8 kap. 6 §',
    },
    {
      about: {
        sv: 'Återkallning sker per telefon. Ett sms eller e-postmeddelande om återkallning skulle bryta mot policyn.',
        en: 'Recall is by telephone. A text message or e-mail of recall would break the policy.',
      },
      law: 'GDPR 5.1 a-b',
    },
  ],
};
