import type { Words } from '@kallelse/privacy';

const words = (sv: string, en: string): Words => ({ sv, en });

/** What was done, as the patient would say it: by activity and kind of data, else by activity alone. */
// prettier-ignore
const DONE: Readonly<Record<string, Words>> = {
  'Läsa Patient':          words('Öppnade ditt patientkort', 'Opened your patient card'),
  'Läsa PatientProtection': words('Öppnade ditt skyddade patientkort', 'Opened your protected patient card'),
  'Läsa Booking':          words('Såg en bokad tid', 'Saw a booked visit'),
  'Läsa Journal':          words('Läste din journal', 'Read your record'),
  'Läsa JournalEntry':     words('Läste en anteckning i din journal', 'Read an entry in your record'),
  'Läsa Prescription':     words('Läste din ordination', 'Read your prescription'),
  'Läsa RecallItem':       words('Såg att du ska kallas till ett besök', 'Saw that you are due to be called'),
  'Läsa CallAttempt':      words('Såg när vi har ringt dig', 'Saw when we have called you'),
  'Läsa ActiveChoice':     words('Valde att öppna dina uppgifter och angav ett skäl', 'Chose to open your data and gave a reason'),
  'Läsa Block':            words('Såg dina spärrar', 'Saw your blocks'),
  'Läsa Task':             words('Såg en uppgift som gäller dig', 'Saw a task that concerns you'),
  'Läsa AccessLog':        words('Tittade i loggen över vem som har sett dina uppgifter', 'Looked at the log of who has seen your data'),
  'Läsa LogReport':        words('Såg en begäran om loggutdrag', 'Saw a request for the log'),
  'Läsa PatientSearch':    words('Sökte på ditt personnummer', 'Searched for your number'),
  'Läsa ReviewItem':       words('Granskade om någon hade rätt att se dina uppgifter', 'Reviewed whether somebody was right to see your data'),
  'Läsa Incident':         words('Såg i en utredning att dina uppgifter berördes', 'Saw in an investigation that your data were affected'),
  'Skriva Patient':        words('Skrev in eller ändrade ditt patientkort', 'Registered or changed your patient card'),
  'Skriva Booking':        words('Bokade eller ändrade en tid', 'Booked or changed a visit'),
  'Skriva JournalEntry':   words('Skrev i din journal', 'Wrote in your record'),
  'Skriva RecallItem':     words('Planerade en kallelse till dig', 'Planned a call to you'),
  'Skriva CallAttempt':    words('Antecknade ett samtal till dig', 'Noted a call to you'),
  'Skriva Block':          words('Registrerade eller hävde en spärr', 'Registered or ended a block'),
  'Skriva Task':           words('Lade till eller avslutade en uppgift som gäller dig', 'Added or finished a task that concerns you'),
  'Skriva LogReport':      words('Registrerade en begäran om loggutdrag', 'Registered a request for the log'),
  'Skriva ReviewVerdict':  words('Avgjorde om någon hade rätt att se dina uppgifter', 'Judged whether somebody was right to see your data'),
  'Signera JournalEntry':  words('Signerade en anteckning i din journal', 'Signed an entry in your record'),
  'Utskrift LogReport':    words('Lämnade ut ett loggutdrag', 'Handed out an extract of the log'),
  'Utskrift AccessLog':    words('Skrev ut loggen över vem som har sett dina uppgifter', 'Printed the log of who has seen your data'),
  'Läsa':                  words('Läste uppgifter om dig', 'Read data about you'),
  'Skriva':                words('Skrev eller ändrade uppgifter om dig', 'Wrote or changed data about you'),
  'Signera':               words('Signerade uppgifter om dig', 'Signed data about you'),
  'Utskrift':              words('Skrev ut uppgifter om dig', 'Printed data about you'),
  'Vidimera':              words('Bekräftade uppgifter om dig', 'Confirmed data about you'),
  'Radera':                words('Raderade uppgifter om dig', 'Erased data about you'),
  'Nödöppning':            words('Öppnade uppgifter som du har spärrat', 'Opened data that you have blocked'),
};

const TRIED = words('Försökte se uppgifter om dig, men nekades', 'Tried to see data about you, but was refused');

const WITH_CONSENT = words(
  'Öppnade uppgifter som du har spärrat, med ditt samtycke',
  'Opened data that you have blocked, with your consent',
);

interface Deed {
  readonly activity: string | null;
  readonly resource_type: string | null;
  readonly args: string | null;
}

export function whatWasDone({ activity, resource_type, args }: Deed): Words {
  if (activity === 'Nödöppning' && args?.startsWith('choice:blocked-consent')) {
    return WITH_CONSENT;
  }
  return DONE[`${activity ?? ''} ${resource_type ?? ''}`] ?? DONE[activity ?? ''] ?? TRIED;
}

export const isNamed = (activity: string, resourceType: string): boolean =>
  Object.hasOwn(DONE, `${activity} ${resourceType}`) || activity === 'Nödöppning';

export const attempted = (): Words => TRIED;

// prettier-ignore
const ROLE_WORDS: Readonly<Record<string, Words>> = {
  clinician:                 words('Optiker eller annan behandlare', 'Optometrist or other practitioner'),
  assistant:                 words('Assistent i vården', 'Care assistant'),
  receptionist:              words('Reception', 'Reception'),
  dispenser:                 words('Butikspersonal som lämnar ut glasögon och linser', 'Staff dispensing spectacles and lenses'),
  'recall-caller':           words('Personal som ringer om nya besök', 'Staff who call about new visits'),
  'customer-service':        words('Kundtjänst', 'Customer service'),
  'head-of-operations':      words('Verksamhetschef', 'Head of operations'),
  'data-protection-officer': words('Dataskyddsombud', 'Data protection officer'),
  'log-reviewer':            words('Logggranskare', 'Log reviewer'),
  patient:                   words('Du själv, inloggad med BankID', 'You yourself, signed in with BankID'),
  visitor:                   words('Någon som bokade utan att logga in', 'Somebody who booked without signing in'),
  link:                      words('Någon med länken i din bekräftelse', 'Somebody with the link in your confirmation'),
  system:                    words('Automatiskt, utan att någon läste', 'Automatic: nobody read it'),
};

export const roleWords = (role: string): Words => ROLE_WORDS[role] ?? words('Personal', 'Staff');

export const hasRoleWords = (role: string): boolean => Object.hasOwn(ROLE_WORDS, role);

// prettier-ignore
const PURPOSE_WORDS: Readonly<Record<string, Words>> = {
  booking:          words('Boka och planera besök', 'Booking and planning visits'),
  message:          words('Skicka besked om din bokning', 'Sending news of your booking'),
  journal:          words('Ge dig vård och föra journal', 'Giving you care and keeping your record'),
  recall:           words('Kalla dig till ett nytt besök', 'Calling you to a new visit'),
  identification:   words('Inloggning', 'Signing in'),
  'access-log':     words('Kontrollera vem som har sett dina uppgifter', 'Checking who has seen your data'),
  'access-control': words('Styra vem som får se dina uppgifter', 'Deciding who may see your data'),
  incident:         words('Utreda en personuppgiftsincident', 'Investigating a personal data breach'),
  staff:            words('Personalens behörigheter', 'Authorisations of staff'),
};

export const purposeWords = (purpose: string): Words => PURPOSE_WORDS[purpose] ?? words('Annat', 'Other');

export const hasPurposeWords = (purpose: string): boolean => Object.hasOwn(PURPOSE_WORDS, purpose);
