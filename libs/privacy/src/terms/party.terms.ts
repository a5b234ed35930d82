import { DataSubject, Recipient, Source } from '../vocabulary.js';
import { iriOf, ours, type Term } from './dpv.js';

const PROCESSOR = iriOf('dpv', 'DataProcessor');
const THIRD_PARTY = iriOf('dpv', 'ThirdParty');
const AUTHORITY = iriOf('dpv', 'Authority');
const RECIPIENT = iriOf('dpv', 'Recipient');

export const SUBJECT_TERMS: Readonly<Record<DataSubject, Term>> = {
  [DataSubject.Patient]: ours('Patient', iriOf('dpv', 'PersonalData'), 'patienter', 'patients'),
  [DataSubject.Employee]: ours('Employee', iriOf('dpv', 'PersonalData'), 'anställda', 'employees'),
};

// prettier-ignore
export const RECIPIENT_TERMS: Readonly<Record<Recipient, Term>> = {
  [Recipient.Patient]: ours('PatientAsRecipient', RECIPIENT, 'du själv', 'you yourself'),
  [Recipient.MailCarrier]: ours('MailCarrier', PROCESSOR, 'leverantör av e-post (personuppgiftsbiträde)', 'supplier of e-mail (processor)'),
  [Recipient.BankId]: ours('BankId', THIRD_PARTY, 'BankID, när du legitimerar dig', 'BankID, when you identify yourself'),
  [Recipient.IdentityBroker]: ours('IdentityBroker', THIRD_PARTY, 'tjänst som legitimerar personal, såsom SITHS eller Freja', 'a service that identifies staff, such as SITHS or Freja'),
  [Recipient.Host]: ours('Host', PROCESSOR, 'driftleverantör (personuppgiftsbiträde)', 'hosting supplier (processor)'),
  [Recipient.ItSupplier]: ours('ItSupplier', PROCESSOR, 'leverantörer av IT-tjänster (personuppgiftsbiträden)', 'suppliers of IT services (processors)'),
  [Recipient.HealthInspectorate]: ours('HealthInspectorate', AUTHORITY, 'Inspektionen för vård och omsorg (IVO)', 'the Health and Social Care Inspectorate (IVO)'),
  [Recipient.Authority]: ours('AuthorityByLaw', AUTHORITY, 'myndigheter när lagen kräver det', 'authorities where the law demands it'),
  [Recipient.Court]: ours('Court', AUTHORITY, 'domstol, motpart och brottsbekämpande myndigheter', 'courts, counterparties and law enforcement'),
  [Recipient.Adviser]: ours('Adviser', THIRD_PARTY, 'externa rådgivare såsom revisorer och jurister', 'external advisers such as auditors and lawyers'),
  [Recipient.Carrier]: ours('GoodsCarrier', THIRD_PARTY, 'transportföretag', 'carriers of goods'),
  [Recipient.PaymentProvider]: ours('PaymentProvider', THIRD_PARTY, 'banker och kortföretag', 'banks and card companies'),
  [Recipient.InvoicingPartner]: ours('InvoicingPartner', PROCESSOR, 'partner för fakturering', 'invoicing partner'),
  [Recipient.DebtCollector]: ours('DebtCollector', THIRD_PARTY, 'inkassoföretag', 'debt collectors'),
  [Recipient.Financier]: ours('Financier', THIRD_PARTY, 'finansieringsbolag', 'finance company'),
  [Recipient.CreditAgency]: ours('CreditAgency', THIRD_PARTY, 'kreditupplysningsföretag', 'credit agency'),
  [Recipient.CompanyGroup]: ours('CompanyGroup', THIRD_PARTY, 'bolag i samma koncern', 'companies of the same group'),
  [Recipient.MarketingPartner]: ours('MarketingPartner', PROCESSOR, 'leverantörer inom marknadsföring (personuppgiftsbiträden)', 'marketing suppliers (processors)'),
};

/** DPV's terms for sources are not in our list of checked ones, so these are ours, under the party that gives. */
// prettier-ignore
export const SOURCE_TERMS: Readonly<Record<Source, Term>> = {
  [Source.Patient]: ours('FromPatient', RECIPIENT, 'du själv', 'you yourself'),
  [Source.NextOfKin]: ours('FromNextOfKin', THIRD_PARTY, 'närstående eller vårdnadshavare', 'next of kin or guardian'),
  [Source.CareStaff]: ours('FromCareStaff', RECIPIENT, 'vår vårdpersonal', 'our care staff'),
  [Source.Employer]: ours('FromEmployer', RECIPIENT, 'vårdgivaren som arbetsgivare', 'the care provider as employer'),
  [Source.BankId]: ours('FromBankId', THIRD_PARTY, 'BankID', 'BankID'),
  [Source.IdentityBroker]: ours('FromIdentityBroker', THIRD_PARTY, 'tjänst som legitimerar personal, såsom SITHS eller Freja', 'a service that identifies staff, such as SITHS or Freja'),
  [Source.PopulationRegister]: ours('FromPopulationRegister', AUTHORITY, 'folkbokföringen', 'the population register'),
  [Source.EHealthAgency]: ours('FromEHealthAgency', AUTHORITY, 'E-hälsomyndigheten', 'the Swedish eHealth Agency'),
  [Source.CreditAgency]: ours('FromCreditAgency', THIRD_PARTY, 'kreditupplysningsföretag', 'credit agency'),
  [Source.Use]: ours('FromUse', RECIPIENT, 'uppstår när systemet används', 'arises while the system is used'),
};
