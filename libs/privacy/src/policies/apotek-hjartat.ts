import { months, untilEvent, days } from '../retention.js';
import { DataCategory, LegalBasis, Purpose, Recipient, SpecialCategoryBasis } from '../vocabulary.js';
import { DUTIES } from './duties.js';
import type { ProviderPolicy } from './policy.js';

const INTEREST = [LegalBasis.LegitimateInterest];
const SHARED = [Recipient.ItSupplier, Recipient.Authority, Recipient.Adviser, Recipient.Court];

const ABOUT_A_CUSTOMER = [
  DataCategory.Name,
  DataCategory.IdentityNumber,
  DataCategory.Email,
  DataCategory.Phone,
  DataCategory.Order,
  DataCategory.Membership,
  DataCategory.Communication,
  DataCategory.Preference,
];

/** Apotek Hjärtat, "Kundkontaktsärenden". */
export const APOTEK_HJARTAT: ProviderPolicy = {
  code: 'apotek-hjartat',
  controller: 'Apotek Hjärtat AB',
  brand: 'Apotek Hjärtat',
  dataProtectionOfficer: null,
  sourceSentence: {
    sv: 'Uppgifterna kommer från dig själv när du kontaktar oss och från E-hälsomyndigheten (högkostnadsskydd, e-recept m.m.).',
    en: 'The data come from you when you contact us and from the Swedish eHealth Agency (high-cost protection, e-prescriptions etc.).',
  },
  ifWithheld: {
    sv: 'För att få veta något om dina recept kan du behöva legitimera dig med Mobilt BankID.',
    en: 'To be told about your prescriptions you may need to identify yourself with Mobile BankID.',
  },
  entries: [
    {
      purpose: Purpose.CustomerService,
      claimed: INTEREST,
      assessed: LegalBasis.LegitimateInterest,
      assessedSpecial: SpecialCategoryBasis.HealthCare,
      categories: [...ABOUT_A_CUSTOMER, DataCategory.Prescription],
      retention: untilEvent('the case is closed'),
      recipients: SHARED,
    },
    {
      purpose: Purpose.FollowUp,
      claimed: INTEREST,
      assessed: LegalBasis.LegitimateInterest,
      categories: [...ABOUT_A_CUSTOMER, DataCategory.Usage, DataCategory.Demographic],
      retention: days(90, 'the case is closed'),
      recipients: SHARED,
    },
    {
      purpose: Purpose.FraudInvestigation,
      claimed: INTEREST,
      assessed: LegalBasis.LegitimateInterest,
      categories: ABOUT_A_CUSTOMER,
      retention: untilEvent('the case is closed'),
      recipients: SHARED,
    },
    {
      purpose: Purpose.LegalClaims,
      claimed: INTEREST,
      assessed: LegalBasis.LegitimateInterest,
      assessedSpecial: SpecialCategoryBasis.LegalClaims,
      categories: ABOUT_A_CUSTOMER,
      retention: untilEvent('the claim is settled'),
      recipients: SHARED,
    },
    {
      purpose: Purpose.SystemSecurity,
      claimed: INTEREST,
      assessed: LegalBasis.LegitimateInterest,
      categories: [DataCategory.OnlineIdentifier],
      retention: months(12, 'the log event'),
      recipients: SHARED,
    },
    {
      purpose: Purpose.Development,
      claimed: INTEREST,
      assessed: LegalBasis.LegitimateInterest,
      categories: [DataCategory.Usage],
      retention: months(12, 'the log event'),
      recipients: SHARED,
    },
    ...DUTIES,
  ],
  findings: [
    {
      about: {
        sv: 'Receptuppgifter är hälsouppgifter: berättigat intresse räcker inte utan ett villkor i artikel 9.',
        en: 'Prescriptions are health data: a legitimate interest is not enough without an Article 9 condition.',
      },
      law: 'GDPR 9.2',
    },
    {
      about: {
        sv: 'Telefonlogg sparas högst 7 dagar, chattlogg 24 timmar, e-post 90 dagar efter ärendets slut: tre loggar med tre klockor.',
        en: 'Telephone log at most 7 days, chat log 24 hours, e-mail 90 days after the case is closed: three logs, three clocks.',
      },
      law: 'GDPR 5.1 e',
    },
    {
      about: {
        sv: 'Policyn säger inget om dina rättigheter; informationen lägger till dem.',
        en: 'The policy says nothing of your rights; the notice adds them.',
      },
      law: 'GDPR 13.2 b',
    },
  ],
};
