import { Purpose } from '../vocabulary.js';
import { iriOf, ours, theirs, type Term } from './dpv.js';

/** Domain dossier §5. Recall by telephone and invoice financing have no term in DPV. */
// prettier-ignore
export const PURPOSE_TERMS: Readonly<Record<Purpose, Term>> = {
  [Purpose.Booking]: theirs('health', 'AppointmentScheduling', 'Tidsbokning', 'Booking of care'),
  [Purpose.Message]: ours('BookingMessage', iriOf('health', 'AppointmentScheduling'), 'Meddelanden om bokade tider', 'Messages about booked visits'),
  [Purpose.Journal]: theirs('health', 'ElectronicRecordsManagement', 'Journalföring', 'Patient record'),
  [Purpose.Recall]: ours('RecallByTelephone', iriOf('health', 'PreventativeCareManagement'), 'Återkallning per telefon', 'Recall by telephone'),
  [Purpose.Identification]: theirs('dpv', 'IdentityVerification', 'Identifiering och inloggning', 'Identity check and sign-in'),
  [Purpose.AccessLog]: theirs('dpv', 'EnforceAccessControl', 'Åtkomstlogg', 'Access log'),
  [Purpose.AccessControl]: theirs('health', 'AccessManagement', 'Vårdrelation, spärr och åtkomstval', 'Care relation, block and choices of access'),
  [Purpose.Incident]: ours('BreachHandling', iriOf('dpv', 'LegalCompliance'), 'Personuppgiftsincidenter', 'Personal data breaches'),
  [Purpose.Staff]: theirs('dpv', 'IdentityAuthentication', 'Personal och behörigheter', 'Staff and authorisations'),
  [Purpose.Order]: theirs('dpv', 'CustomerOrderManagement', 'Orderhantering', 'Orders'),
  [Purpose.Delivery]: theirs('dpv', 'DeliveryOfGoods', 'Leverans', 'Delivery'),
  [Purpose.Agreement]: ours('AgreementPerformance', iriOf('dpv', 'CustomerRelationshipManagement'), 'Avtal med dig', 'Agreement with you'),
  [Purpose.CustomerAccount]: ours('CustomerAccount', iriOf('dpv', 'CustomerRelationshipManagement'), 'Kundkonto', 'Customer account'),
  [Purpose.Membership]: theirs('dpv', 'CustomerRelationshipManagement', 'Medlemskap', 'Membership'),
  [Purpose.CustomerService]: theirs('dpv', 'CommunicationForCustomerCare', 'Kundtjänst', 'Customer service'),
  [Purpose.Payment]: theirs('dpv', 'PaymentManagement', 'Betalning och fakturering', 'Payment and invoicing'),
  [Purpose.Accounting]: theirs('dpv', 'LegalCompliance', 'Bokföring och rättsliga skyldigheter', 'Accounting and legal duties'),
  [Purpose.CreditCheck]: theirs('dpv', 'CustomerSolvencyMonitoring', 'Kreditupplysning', 'Credit check'),
  [Purpose.DebtCollection]: theirs('dpv', 'DisputeManagement', 'Inkasso', 'Debt collection'),
  [Purpose.InvoiceFinancing]: ours('InvoiceFinancing', iriOf('dpv', 'PaymentManagement'), 'Fakturafinansiering', 'Invoice financing'),
  [Purpose.DirectMarketing]: theirs('dpv', 'DirectMarketing', 'Direktmarknadsföring', 'Direct marketing'),
  [Purpose.Profiling]: theirs('dpv', 'PersonalisedAdvertising', 'Profilering för marknadsföring', 'Profiling for marketing'),
  [Purpose.SuppressionList]: theirs('dpv', 'RightsFulfilment', 'Spärrlista för marknadsföring', 'Suppression list for marketing'),
  [Purpose.WebStatistics]: theirs('dpv', 'ServiceUsageAnalytics', 'Besöksstatistik på webbplatsen', 'Statistics of visits to the website'),
  [Purpose.Analysis]: theirs('dpv', 'OptimisationForController', 'Statistik och analyser', 'Statistics and analyses'),
  [Purpose.Development]: theirs('dpv', 'ImproveExistingProductsAndServices', 'Utveckling av tjänster och system', 'Development of services and systems'),
  [Purpose.FollowUp]: theirs('health', 'EnsureQualitySafetyHealthcare', 'Uppföljning och utvärdering', 'Follow-up and evaluation'),
  [Purpose.SystemSecurity]: theirs('dpv', 'EnforceSecurity', 'Säkerhet och felsökning', 'Security and troubleshooting'),
  [Purpose.FraudInvestigation]: theirs('dpv', 'FraudPreventionAndDetection', 'Utredning av bedrägerier och missbruk', 'Investigation of fraud and misuse'),
  [Purpose.LegalClaims]: ours('LegalClaims', iriOf('dpv', 'DisputeManagement'), 'Rättsliga anspråk', 'Legal claims'),
};
