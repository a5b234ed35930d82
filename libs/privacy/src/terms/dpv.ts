/** The W3C Data Privacy Vocabulary 2.3, as far as this house uses it. Only a term listed here can be printed. */
const KNOWN = {
  dpv: {
    namespace: 'https://w3id.org/dpv#',
    terms: [
      'Authority',
      'CommunicationForCustomerCare',
      'CustomerClaimsManagement',
      'CustomerOrderManagement',
      'CustomerRelationshipManagement',
      'CustomerSolvencyMonitoring',
      'DataProcessor',
      'DeliveryOfGoods',
      'DirectMarketing',
      'DisputeManagement',
      'EnforceAccessControl',
      'EnforceSecurity',
      'FraudPreventionAndDetection',
      'IdentityAuthentication',
      'IdentityVerification',
      'ImproveExistingProductsAndServices',
      'IncreaseServiceRobustness',
      'LegalCompliance',
      'MisusePreventionAndDetection',
      'OptimisationForController',
      'PaymentManagement',
      'PersonalData',
      'PersonalisedAdvertising',
      'Recipient',
      'RightsFulfilment',
      'ServiceMonitoring',
      'ServiceUsageAnalytics',
      'TemporalDuration',
      'ThirdParty',
      'UntilEventDuration',
    ],
  },
  health: {
    namespace: 'https://w3id.org/dpv/sector/health#',
    terms: [
      'AccessManagement',
      'AppointmentScheduling',
      'ConsultationManagement',
      'DiagnosisManagement',
      'ElectronicRecordsManagement',
      'EnsureQualitySafetyHealthcare',
      'MedicalDevicesDispensation',
      'MedicalDevicesPrescription',
      'PreventativeCareManagement',
      'ReferralManagement',
    ],
  },
  gdpr: {
    namespace: 'https://w3id.org/dpv/legal/eu/gdpr#',
    terms: [
      'A6-1-a',
      'A6-1-b',
      'A6-1-b-contract-performance',
      'A6-1-b-enter-into-contract',
      'A6-1-c',
      'A6-1-d',
      'A6-1-e',
      'A6-1-e-public-interest',
      'A6-1-f',
      'A9-2-a',
      'A9-2-f',
      'A9-2-h',
      'A9-2-i',
    ],
  },
  pd: {
    namespace: 'https://w3id.org/dpv/pd#',
    terms: [
      'Citizenship',
      'EmailAddress',
      'Financial',
      'HealthRecord',
      'Household',
      'IPAddress',
      'MACAddress',
      'OfficialID',
      'Prescription',
      'Profile',
      'TelephoneNumber',
      'Tracking',
    ],
  },
} as const;

type Vocabulary = keyof typeof KNOWN;
type TermOf<V extends Vocabulary> = (typeof KNOWN)[V]['terms'][number];

/** What DPV has no word for gets one of ours, declared narrower than one of theirs. */
const OWN = 'https://kallelse.example/vocabulary#';

export interface Words {
  readonly sv: string;
  readonly en: string;
}

export interface Term {
  readonly label: Words;
  readonly iri: string;
  /** skos:broader, for terms of our own. */
  readonly broader?: string;
}

export function iriOf<V extends Vocabulary>(vocabulary: V, term: TermOf<V>): string {
  return KNOWN[vocabulary].namespace + term;
}

export function theirs<V extends Vocabulary>(vocabulary: V, term: TermOf<V>, sv: string, en: string): Term {
  return { label: { sv, en }, iri: iriOf(vocabulary, term) };
}

export function ours(name: string, broader: string, sv: string, en: string): Term {
  return { label: { sv, en }, iri: OWN + name, broader };
}

export function isKnownIri(iri: string): boolean {
  return Object.values(KNOWN).some(({ namespace, terms }) => terms.some((term) => namespace + term === iri));
}

export function isOwnIri(iri: string): boolean {
  return iri.startsWith(OWN) && /^[A-Za-z]+$/.test(iri.slice(OWN.length));
}
