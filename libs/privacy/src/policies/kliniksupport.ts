import { untilEvent, years, months } from '../retention.js';
import { DataCategory, LegalBasis, Purpose, Recipient } from '../vocabulary.js';
import { DUTIES } from './duties.js';
import type { ProviderPolicy } from './policy.js';

const { Contract, LegitimateInterest, LegalObligation } = LegalBasis;
const CONTACT = [DataCategory.Name, DataCategory.Address, DataCategory.Email, DataCategory.Phone];
const NOT_BY_CONTRACT = {
  sv: 'Marknadsföring är inte nödvändig för att fullgöra avtalet om kundkonto.',
  en: 'Marketing is not necessary to perform the agreement on a customer account.',
};

/** Kliniksupport Sverige AB, "Integritetspolicy": a web shop for clinics. */
export const KLINIKSUPPORT: ProviderPolicy = {
  code: 'kliniksupport',
  controller: 'Kliniksupport Sverige AB, 556940-3339',
  brand: 'Kliniksupport',
  dataProtectionOfficer: null,
  sourceSentence: {
    sv: 'Uppgifterna samlas in när du besöker webbsidan som identifierad kund, köper våra produkter eller tjänster eller kontaktar oss.',
    en: 'The data are collected when you visit the site as an identified customer, buy our products or services, or contact us.',
  },
  ifWithheld: {
    sv: 'Uppgifterna behövs för att hantera beställning och konto.',
    en: 'The data are needed to handle an order and an account.',
  },
  entries: [
    {
      purpose: Purpose.Order,
      claimed: [Contract],
      assessed: Contract,
      categories: [...CONTACT, DataCategory.Order, DataCategory.Payment],
      retention: years(5, 'the purchase'),
      recipients: [Recipient.Carrier, Recipient.PaymentProvider, Recipient.DebtCollector],
    },
    {
      purpose: Purpose.CustomerAccount,
      claimed: [Contract],
      assessed: Contract,
      categories: CONTACT,
      retention: untilEvent('the agreement ends'),
      recipients: [],
    },
    {
      purpose: Purpose.CustomerService,
      claimed: [LegitimateInterest],
      assessed: LegitimateInterest,
      categories: [...CONTACT, DataCategory.Communication, DataCategory.Image],
      retention: untilEvent('the case is closed'),
      recipients: [],
    },
    {
      purpose: Purpose.DirectMarketing,
      claimed: [Contract],
      assessed: LegitimateInterest,
      because: NOT_BY_CONTRACT,
      categories: CONTACT,
      retention: untilEvent('the objection'),
      recipients: [Recipient.MarketingPartner],
    },
    {
      purpose: Purpose.Profiling,
      claimed: [Contract],
      assessed: LegitimateInterest,
      because: NOT_BY_CONTRACT,
      categories: [DataCategory.Order, DataCategory.Usage],
      retention: untilEvent('the objection'),
      recipients: [],
    },
    {
      purpose: Purpose.SuppressionList,
      claimed: [LegitimateInterest],
      assessed: LegalObligation,
      because: {
        sv: 'Att respektera en invändning är en skyldighet, inte ett intresse.',
        en: 'To honour an objection is a duty, not an interest.',
      },
      categories: [DataCategory.Name, DataCategory.Address],
      retention: untilEvent('the agreement ends'),
      recipients: [],
    },
    {
      purpose: Purpose.Development,
      claimed: [LegitimateInterest],
      assessed: LegitimateInterest,
      categories: [DataCategory.Usage],
      retention: years(5, 'the purchase'),
      recipients: [],
    },
    {
      purpose: Purpose.FraudInvestigation,
      claimed: [LegitimateInterest],
      assessed: LegitimateInterest,
      categories: [DataCategory.OnlineIdentifier],
      retention: months(12, 'the log event'),
      recipients: [],
    },
    {
      purpose: Purpose.Accounting,
      claimed: [LegalObligation],
      assessed: LegalObligation,
      categories: [DataCategory.Name, DataCategory.Payment],
      retention: years(7, 'the calendar year of the fiscal year'),
      recipients: [Recipient.Authority],
    },
    ...DUTIES,
  ],
  findings: [
    {
      about: {
        sv: 'En personuppgiftsansvarig kan inte vara sitt eget dataskyddsombud.',
        en: 'A controller cannot be its own data protection officer.',
      },
      law: 'GDPR 38.6',
    },
    {
      about: {
        sv: 'Datainspektionen heter sedan 2021 Integritetsskyddsmyndigheten (IMY).',
        en: 'Datainspektionen has been called Integritetsskyddsmyndigheten (IMY) since 2021.',
      },
      law: 'GDPR 13.2 d',
    },
    {
      about: {
        sv: 'Köphistorik raderas efter fem år, men verifikationer ska sparas i sju: samma rad, två ändamål, två klockor.',
        en: 'Purchase history is erased after five years, but vouchers are kept for seven: one row, two purposes, two clocks.',
      },
      law: 'Bokföringslagen 7 kap. 2 §',
    },
  ],
};
