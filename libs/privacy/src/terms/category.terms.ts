import { DataCategory } from '../vocabulary.js';
import { iriOf, ours, theirs, type Term } from './dpv.js';

const PERSONAL = iriOf('dpv', 'PersonalData');

// prettier-ignore
export const CATEGORY_TERMS: Readonly<Record<DataCategory, Term>> = {
  [DataCategory.Identifier]: ours('Identifier', PERSONAL, 'interna nycklar och tidpunkter', 'internal keys and times'),
  [DataCategory.Name]: ours('Name', PERSONAL, 'namn', 'name'),
  [DataCategory.IdentityNumber]: theirs('pd', 'OfficialID', 'personnummer, samordningsnummer eller reservnummer', 'personal identity number, coordination number or reserve number'),
  [DataCategory.BirthDate]: ours('BirthDate', PERSONAL, 'födelsedatum', 'date of birth'),
  [DataCategory.Email]: theirs('pd', 'EmailAddress', 'e-postadress', 'e-mail address'),
  [DataCategory.Phone]: theirs('pd', 'TelephoneNumber', 'telefonnummer', 'telephone number'),
  [DataCategory.Address]: ours('Address', PERSONAL, 'adress', 'address'),
  [DataCategory.Protection]: ours('ProtectedIdentity', PERSONAL, 'markering om skyddade personuppgifter', 'marker of protected identity'),
  [DataCategory.LifeStatus]: ours('LifeStatus', PERSONAL, 'uppgift om att någon är avliden', 'whether somebody has died'),
  [DataCategory.Block]: ours('Block', iriOf('pd', 'HealthRecord'), 'spärrar du begärt', 'blocks you have asked for'),
  [DataCategory.Appointment]: ours('Appointment', iriOf('pd', 'HealthRecord'), 'bokade tider och besök', 'booked times and visits'),
  [DataCategory.RecallPlan]: ours('RecallPlan', iriOf('pd', 'HealthRecord'), 'när och varför du bör undersökas igen', 'when and why you should be examined again'),
  [DataCategory.CallHistory]: ours('CallHistory', PERSONAL, 'telefonsamtal vi ringt eller försökt ringa', 'telephone calls made or tried'),
  [DataCategory.Health]: theirs('pd', 'HealthRecord', 'uppgifter om hälsa i journalen', 'health data in the patient record'),
  [DataCategory.Prescription]: theirs('pd', 'Prescription', 'ordinationer och recept', 'prescriptions'),
  [DataCategory.Communication]: ours('Communication', PERSONAL, 'meddelanden mellan dig och oss', 'messages between you and us'),
  [DataCategory.NoticeGiven]: ours('NoticeGiven', PERSONAL, 'vilken information du fått och när', 'which notice you were given and when'),
  [DataCategory.SignIn]: ours('SignIn', iriOf('pd', 'Tracking'), 'inloggningar och engångslänkar', 'sign-ins and one-time links'),
  [DataCategory.AccessTrace]: ours('AccessTrace', iriOf('pd', 'Tracking'), 'vem som läst eller ändrat uppgifter, när och var', 'who read or changed data, when and where'),
  [DataCategory.DisclosureTrace]: ours('DisclosureTrace', iriOf('pd', 'Tracking'), 'vad som lämnats ut, till vem och när', 'what was disclosed, to whom and when'),
  [DataCategory.Employment]: ours('Employment', PERSONAL, 'yrke, legitimation, uppdrag och arbetstider', 'profession, licence, assignments and working hours'),
  [DataCategory.Citizenship]: theirs('pd', 'Citizenship', 'medborgarskap', 'citizenship'),
  [DataCategory.OnlineIdentifier]: theirs('pd', 'IPAddress', 'onlineidentifierare såsom IP-adress', 'online identifiers such as an IP address'),
  [DataCategory.Order]: ours('Order', iriOf('pd', 'Financial'), 'beställningar, köp och leveranser', 'orders, purchases and deliveries'),
  [DataCategory.Payment]: theirs('pd', 'Financial', 'betalningar och fakturor', 'payments and invoices'),
  [DataCategory.Membership]: ours('Membership', PERSONAL, 'medlemskap, bonus och erbjudanden', 'membership, bonus and offers'),
  [DataCategory.Preference]: ours('Preference', iriOf('pd', 'Profile'), 'dina val och önskemål', 'your choices and wishes'),
  [DataCategory.Usage]: ours('Usage', iriOf('pd', 'Tracking'), 'hur du använder tjänsterna', 'how you use the services'),
  [DataCategory.Image]: ours('Image', PERSONAL, 'bilder', 'images'),
  [DataCategory.Demographic]: theirs('pd', 'Household', 'demografiska uppgifter och hushållsuppgifter', 'demographic and household data'),
};
