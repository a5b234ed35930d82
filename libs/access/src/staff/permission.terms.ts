import type { Words } from '@kallelse/privacy';
import type { Permission } from '../permissions.js';
import type { Role } from '../roles.js';

const words = (sv: string, en: string): Words => ({ sv, en });

/** What each permission lets somebody do, for whoever has to answer for it. One without words does not compile. */
// prettier-ignore
export const PERMISSION_TERMS: Readonly<Record<Permission, Words>> = {
  'sign-in:begin':        words('Börja logga in', 'Begin to sign in'),
  'session:use':          words('Se och avsluta sin egen inloggning', 'See and end the own session'),
  'passkey:enrol':        words('Lägga till en egen nyckel att logga in med', 'Add a passkey of one’s own'),

  'staff:read':           words('Se medarbetare och deras uppdrag', 'See staff and their assignments'),
  'staff:manage':         words('Anställa, ge uppdrag, granska uppdrag och avsluta', 'Employ, assign, review assignments and end'),
  'access-policy:read':   words('Läsa roller, behovs- och riskanalyser och granskningslistan', 'Read roles, needs-and-risk analyses and the review list'),
  'staff:tend':           words('Stänga avslutade anställningar och påminna om granskningen', 'Close ended employments and remind of the review'),

  'booking:request':      words('Boka en tid på webbplatsen', 'Book a time on the website'),
  'booking-link:use':     words('Avboka eller flytta genom länken i sitt brev', 'Cancel or move by the link in one’s mail'),
  'own-bookings:read':    words('Se sina egna bokningar', 'See one’s own bookings'),
  'own-bookings:cancel':  words('Avboka eller flytta sina egna tider', 'Cancel or move one’s own bookings'),
  'booking:read':         words('Se enhetens kalender och en patients bokningar', 'See the unit’s calendar and a patient’s bookings'),
  'booking:create':       words('Boka en tid åt en patient', 'Book a time for a patient'),
  'booking:cancel':       words('Avboka eller flytta en tid', 'Cancel or move a booking'),
  'clinic:set-up':        words('Ställa in enhetens tider, tjänster, rum och frånvaro', 'Set up the unit’s hours, services, rooms and absences'),
  'statistics:read':      words('Se enhetens statistik, utan personer', 'See the unit’s statistics, without persons'),
  'visit:receive':        words('Ta emot en patient: ankommen, i rummet, klar eller utebliven', 'Receive a patient: arrived, in the room, done or missed'),
  'patient:find':         words('Söka en patient på personnummer och se kontaktuppgifter', 'Find a patient by personal identity number and see contact details'),
  'patient:register':     words('Registrera en patient', 'Register a patient'),
  'patient:identify':     words('Skriva in hur en patient visat vem hon är', 'Write down how a patient has shown who she is'),
  'patient:protect':      words('Skriva in eller ta bort skyddad identitet', 'Write down or remove protected identity'),
  'booking:expire-holds': words('Släppa tider som ingen bekräftat', 'Let go of times nobody confirmed'),

  'message:send':         words('Skicka brev om bokade tider', 'Send mail about booked times'),

  'record:choose':        words('Öppna en journal utan vårdrelation, eller en annan enhets, efter ett aktivt val med skäl', 'Open a record without a care relation, or another unit’s, by an active choice with a reason'),
  'protected:open':       words('Öppna en patient med skyddad identitet, med skäl', 'Open a patient with protected identity, with a reason'),
  'block:register':       words('Skriva in en patients spärr', 'Write down a patient’s block'),
  'block:open':           words('Öppna spärrade uppgifter med samtycke eller i nödläge', 'Open blocked data by consent or in an emergency'),
  'own-blocks:manage':    words('Spärra sina egna uppgifter', 'Block one’s own data'),
  'access-rules:manage':  words('Ändra åtkomstreglerna', 'Change the access rules'),
  'task:work':            words('Se och göra sina uppgifter', 'See and do one’s tasks'),

  'journal:read':         words('Läsa journalen', 'Read the journal'),
  'journal:write':        words('Skriva utkast i journalen', 'Write drafts in the journal'),
  'journal:sign':         words('Signera och rätta journalen (kräver legitimation)', 'Sign and correct the journal (needs a licence)'),

  'recall:call':          words('Ringa den som är dags för undersökning, en i taget', 'Call whoever is due for an examination, one at a time'),
  'recall:read':          words('Se hur många som väntar på återkallning', 'See how many wait for recall'),
  'recall:generate':      words('Räkna fram vilka som ska kallas', 'Work out who is due'),

  'log:read':             words('Läsa åtkomstloggen', 'Read the access log'),
  'log:report':           words('Ta fram ett logguttag åt en patient', 'Draw a log report for a patient'),
  'log:review':           words('Granska loggen', 'Review the log'),
  'own-log:read':         words('Se vem som läst den egna journalen', 'See who has read one’s own record'),
  'access-log:seal':      words('Försegla loggen', 'Seal the log'),
  'access-log:anchor':    words('Lägga loggens fingeravtryck utanför databasen', 'Put the log’s fingerprint outside the database'),
  'access-log:retain':    words('Gallra loggen efter fem år', 'Drop the log after five years'),
  'access-log:sample':    words('Ta ut stickprov ur loggen', 'Draw samples from the log'),

  'incident:open':        words('Anmäla en personuppgiftsincident', 'Report a personal data breach'),
  'incident:read':        words('Läsa incidenter', 'Read breaches'),
  'incident:manage':      words('Utreda och besluta om incidenter', 'Investigate and decide on breaches'),
};

// prettier-ignore
export const ROLE_TERMS: Readonly<Record<Role, Words>> = {
  'clinician':               words('Behandlare', 'Clinician'),
  'assistant':               words('Assistent', 'Assistant'),
  'receptionist':            words('Reception', 'Reception'),
  'dispenser':               words('Utlämning', 'Dispensing'),
  'recall-caller':           words('Återkallning', 'Recall'),
  'customer-service':        words('Kundtjänst', 'Customer service'),
  'head-of-operations':      words('Verksamhetschef', 'Head of operations'),
  'data-protection-officer': words('Dataskyddsombud', 'Data protection officer'),
  'log-reviewer':            words('Logggranskare', 'Log reviewer'),
};
