/** Why personal data is processed. The code is also the name of the database role that may open it: purpose_<code>. */
export enum Purpose {
  Booking = 'booking',
  Message = 'message',
  Journal = 'journal',
  Recall = 'recall',
  Identification = 'identification',
  AccessLog = 'access-log',
  AccessControl = 'access-control',
  Incident = 'incident',
  Staff = 'staff',

  // Named by a care provider's policy, not carried out by this system yet: they have no database role.
  Order = 'order',
  Delivery = 'delivery',
  Agreement = 'agreement',
  CustomerAccount = 'customer-account',
  Membership = 'membership',
  CustomerService = 'customer-service',
  Payment = 'payment',
  Accounting = 'accounting',
  CreditCheck = 'credit-check',
  DebtCollection = 'debt-collection',
  InvoiceFinancing = 'invoice-financing',
  DirectMarketing = 'direct-marketing',
  Profiling = 'profiling',
  SuppressionList = 'suppression-list',
  WebStatistics = 'web-statistics',
  Analysis = 'analysis',
  Development = 'development',
  FollowUp = 'follow-up',
  SystemSecurity = 'system-security',
  FraudInvestigation = 'fraud-investigation',
  LegalClaims = 'legal-claims',
}

/** GDPR Article 6(1). */
export enum LegalBasis {
  Consent = 'art6-1-a',
  Contract = 'art6-1-b',
  LegalObligation = 'art6-1-c',
  VitalInterest = 'art6-1-d',
  PublicInterest = 'art6-1-e',
  LegitimateInterest = 'art6-1-f',
}

/** GDPR Article 9(2): without one of these, health data may not be processed at all. */
export enum SpecialCategoryBasis {
  ExplicitConsent = 'art9-2-a',
  LegalClaims = 'art9-2-f',
  HealthCare = 'art9-2-h',
  PublicHealth = 'art9-2-i',
}

export enum DataCategory {
  /** Keys, references and the time a row was made. */
  Identifier = 'identifier',
  Name = 'name',
  /** Personnummer, samordningsnummer, reserve identity, and what is derived from them. */
  IdentityNumber = 'identity-number',
  BirthDate = 'birth-date',
  Email = 'email',
  Phone = 'phone',
  Address = 'address',
  /** Protected identity in the population register: shown as a warning, opens nothing. */
  Protection = 'protection',
  /** Whether the person is alive. */
  LifeStatus = 'life-status',
  /** Which of a patient's data are kept from other units: Patientdatalagen 4 kap. 4 §. */
  Block = 'block',
  /** That, when, where and for what somebody visits a clinic: health data, since it tells of care. */
  Appointment = 'appointment',
  /** When somebody is due again and for which kind of reason. */
  RecallPlan = 'recall-plan',
  /** Attempts to reach somebody and what came of them. */
  CallHistory = 'call-history',
  Health = 'health',
  Prescription = 'prescription',
  /** Letters, mails and notes to and from the person. */
  Communication = 'communication',
  /** Which notice was shown when. */
  NoticeGiven = 'notice-given',
  /** Sessions, link tokens and sign-in orders. */
  SignIn = 'sign-in',
  /** Who did what with whose data, when and where. */
  AccessTrace = 'access-trace',
  /** What left the house, to whom. */
  DisclosureTrace = 'disclosure-trace',
  /** Title, licence, assignment and working hours of an employee. */
  Employment = 'employment',

  Citizenship = 'citizenship',
  OnlineIdentifier = 'online-identifier',
  Order = 'order',
  Payment = 'payment',
  Membership = 'membership',
  Preference = 'preference',
  Usage = 'usage',
  Image = 'image',
  Demographic = 'demographic',
}

/** Whose data it is: GDPR 30(1)(c). */
export enum DataSubject {
  Patient = 'patient',
  Employee = 'employee',
}

/** Who may get data from the care provider. An exit that is not in this list does not exist. */
export enum Recipient {
  Patient = 'patient',
  MailCarrier = 'mail-carrier',
  BankId = 'bankid',
  /** SITHS or Freja: signs staff in where one is configured. */
  IdentityBroker = 'identity-broker',
  Host = 'host',
  ItSupplier = 'it-supplier',
  HealthInspectorate = 'health-inspectorate',
  Authority = 'authority',
  Court = 'court',
  Adviser = 'adviser',
  Carrier = 'carrier',
  PaymentProvider = 'payment-provider',
  InvoicingPartner = 'invoicing-partner',
  DebtCollector = 'debt-collector',
  Financier = 'financier',
  CreditAgency = 'credit-agency',
  CompanyGroup = 'company-group',
  MarketingPartner = 'marketing-partner',
}

export enum Source {
  Patient = 'patient',
  NextOfKin = 'next-of-kin',
  CareStaff = 'care-staff',
  Employer = 'employer',
  BankId = 'bankid',
  IdentityBroker = 'identity-broker',
  PopulationRegister = 'population-register',
  EHealthAgency = 'ehealth-agency',
  CreditAgency = 'credit-agency',
  /** Arises while the system is used: a log line, a session. */
  Use = 'use',
}

/** GDPR Article 9: these say something of somebody's health. */
export const SPECIAL_CATEGORIES: ReadonlySet<DataCategory> = new Set([
  DataCategory.Appointment,
  DataCategory.RecallPlan,
  DataCategory.Health,
  DataCategory.Prescription,
]);
