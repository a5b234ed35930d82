import { months, untilEvent, years } from '../retention.js';
import { DataCategory, LegalBasis, Purpose, Recipient, SpecialCategoryBasis } from '../vocabulary.js';
import { DUTIES } from './duties.js';
import type { ProviderPolicy } from './policy.js';

const { Contract, LegitimateInterest, LegalObligation } = LegalBasis;
const CONTACT = [
  DataCategory.Name,
  DataCategory.IdentityNumber,
  DataCategory.Address,
  DataCategory.Email,
  DataCategory.Phone,
];
const TO_BE_PAID = [Contract, LegitimateInterest];

/** Harmoniq AB, "Integritetspolicy": treatments, stores and membership. */
export const HARMONIQ: ProviderPolicy = {
  code: 'harmoniq',
  controller: 'Harmoniq AB',
  brand: 'Harmoniq',
  dataProtectionOfficer: null,
  sourceSentence: {
    sv: 'Uppgifterna samlas in från dig när du blir kund, kontaktar kundservice eller prenumererar på nyhetsbrev, och genom kakor.',
    en: 'The data are collected from you when you become a customer, contact customer service or subscribe to newsletters, and by cookies.',
  },
  ifWithheld: {
    sv: 'Utan uppgifterna kan vi inte registrera dig som medlem eller boka din behandling.',
    en: 'Without the data we cannot register you as a member or book your treatment.',
  },
  entries: [
    {
      purpose: Purpose.Booking,
      claimed: TO_BE_PAID,
      assessed: Contract,
      assessedSpecial: SpecialCategoryBasis.HealthCare,
    },
    {
      purpose: Purpose.Message,
      claimed: [],
      assessed: Contract,
      assessedSpecial: SpecialCategoryBasis.HealthCare,
      recipients: [Recipient.Patient, Recipient.MailCarrier],
    },
    {
      purpose: Purpose.Membership,
      claimed: [Contract],
      assessed: Contract,
      categories: [...CONTACT, DataCategory.Membership, DataCategory.Order],
      retention: months(24, 'the agreement ends'),
      recipients: [],
    },
    {
      purpose: Purpose.CreditCheck,
      claimed: TO_BE_PAID,
      assessed: LegitimateInterest,
      categories: [DataCategory.IdentityNumber, DataCategory.Payment],
      retention: untilEvent('the result is used'),
      recipients: [Recipient.CreditAgency],
    },
    {
      purpose: Purpose.Payment,
      claimed: TO_BE_PAID,
      assessed: Contract,
      categories: [DataCategory.Name, DataCategory.Address, DataCategory.Payment],
      retention: untilEvent('the claim is settled'),
      recipients: [Recipient.InvoicingPartner, Recipient.Carrier],
    },
    {
      purpose: Purpose.DebtCollection,
      claimed: TO_BE_PAID,
      assessed: LegitimateInterest,
      categories: [DataCategory.Name, DataCategory.Address, DataCategory.Payment],
      retention: untilEvent('the claim is settled'),
      recipients: [Recipient.DebtCollector],
    },
    {
      purpose: Purpose.InvoiceFinancing,
      claimed: [LegitimateInterest],
      assessed: LegitimateInterest,
      categories: [DataCategory.Name, DataCategory.Payment],
      retention: untilEvent('the claim is settled'),
      recipients: [Recipient.Financier],
    },
    {
      purpose: Purpose.CustomerService,
      claimed: [],
      assessed: LegitimateInterest,
      categories: [...CONTACT, DataCategory.Communication],
      retention: months(24, 'the agreement ends'),
      recipients: [],
    },
    {
      purpose: Purpose.Development,
      claimed: [LegitimateInterest],
      assessed: LegitimateInterest,
      categories: [DataCategory.Usage],
      retention: months(24, 'the processing begins'),
      recipients: [],
    },
    {
      purpose: Purpose.DirectMarketing,
      claimed: [LegitimateInterest],
      assessed: LegitimateInterest,
      categories: [...CONTACT, DataCategory.Order, DataCategory.Preference],
      retention: months(24, 'the processing begins'),
      recipients: [],
    },
    {
      purpose: Purpose.Accounting,
      claimed: [LegalObligation],
      assessed: LegalObligation,
      categories: [DataCategory.Name, DataCategory.Payment],
      retention: years(7, 'the calendar year of the fiscal year'),
      recipients: [],
    },
    ...DUTIES,
  ],
  findings: [
    {
      about: {
        sv: 'Hudanalyser och behandlingar kan vara hälsouppgifter och kräver då ett villkor i artikel 9.',
        en: 'Skin analyses and treatments may be health data and then need an Article 9 condition.',
      },
      law: 'GDPR 9',
    },
    {
      about: {
        sv: 'En invändning mot direktmarknadsföring får inte kräva underskrift och kopia av id-handling.',
        en: 'An objection to direct marketing may not demand a signature and a copy of an identity document.',
      },
      law: 'GDPR 12.2, 21.2',
    },
    {
      about: {
        sv: 'Integritetsskyddsmyndigheten (IMY) nämns inte; informationen lägger till den.',
        en: 'The Swedish Authority for Privacy Protection (IMY) is not named; the notice adds it.',
      },
      law: 'GDPR 13.2 d',
    },
    {
      about: {
        sv: 'Rubriken "Cookie Policy." saknar text.',
        en: 'The heading "Cookie Policy." has no text.',
      },
      law: 'GDPR 12.1',
    },
  ],
};
