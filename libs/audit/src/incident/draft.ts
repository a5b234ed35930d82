import { DateTime } from 'luxon';
import type { IncidentCase } from './incident-case.js';
import type { Audience, Investigation, Language } from './incident-step.js';

export interface Sender {
  readonly name: string;
  readonly legalName: string;
  readonly contact: string;
  /** Contact of the data protection officer, where the policy names one. */
  readonly officer: string | null;
}

export const TITLES = {
  sv: { authority: 'Anmälan av personuppgiftsincident', patients: 'Information om en personuppgiftsincident' },
  en: { authority: 'Notification of a personal data breach', patients: 'Information about a personal data breach' },
} as const satisfies Record<Language, Record<Audience, string>>;

/** What the case says, in words: a number that nobody has given is a question too. */
type Found = Readonly<Record<keyof Investigation, string>>;

interface Known {
  readonly sender: Sender;
  readonly number: number;
  readonly noticed: string;
  readonly happened: string;
  readonly found: Found;
  readonly patients: number | null;
  readonly late: string | null;
}

/** Made of what the case knows; what it does not know yet stands as a question in brackets. */
export function draftFor(incident: IncidentCase, audience: Audience, language: Language, sender: Sender): string {
  const { facts, investigation, affected } = incident;
  const unknown = language === 'sv' ? '[fyll i]' : '[to be filled in]';
  const known: Known = {
    sender,
    number: facts.number,
    noticed: written(facts.noticedAt, language),
    happened: facts.happenedAt ? written(facts.happenedAt, language) : unknown,
    found: investigation ? inWords(investigation) : nothingKnown(facts.what, unknown),
    patients: affected?.patients ?? null,
    late: incident.told('authority')?.lateReasons ?? (incident.hoursLeft < 0 ? unknown : null),
  };
  return DRAFTS[language][audience](known)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

const inWords = ({ subjectCount, recordCount, ...found }: Investigation): Found => ({
  ...found,
  subjectCount: String(subjectCount),
  recordCount: String(recordCount),
});

const nothingKnown = (what: string, unknown: string): Found => ({
  nature: what,
  subjects: unknown,
  subjectCount: unknown,
  records: unknown,
  recordCount: unknown,
  consequences: unknown,
  measures: unknown,
});

type Draft = (known: Known) => string[];

/** GDPR 33(3) a to d, in its order. */
const AUTHORITY_SV: Draft = ({ sender, number, noticed, happened, found, patients, late }) => [
  `${sender.legalName} (${sender.name}) anmäler en personuppgiftsincident enligt artikel 33 i dataskyddsförordningen. Vår beteckning: incident ${number}.`,
  `Vi fick kännedom om incidenten ${noticed}. Den inträffade ${happened}.`,
  `Vad som har hänt: ${found.nature}`,
  `Kategorier av registrerade och ungefärligt antal: ${found.subjects}, omkring ${found.subjectCount} personer.${patients === null ? '' : ` Enligt åtkomstloggen berörs ${patients} patienter.`}`,
  `Kategorier av personuppgiftsposter och ungefärligt antal: ${found.records}, omkring ${found.recordCount} poster.`,
  `Kontakt: ${sender.officer ? `dataskyddsombudet, ${sender.officer}` : sender.contact}.`,
  `Sannolika konsekvenser: ${found.consequences}`,
  `Åtgärder som har vidtagits eller föreslås: ${found.measures}`,
  late === null ? '' : `Skäl till att anmälan lämnas senare än 72 timmar efter att vi fick kännedom: ${late}`,
  'Uppgifter som saknas lämnas i omgångar så snart vi har dem (artikel 33.4).',
];

const AUTHORITY_EN: Draft = ({ sender, number, noticed, happened, found, patients, late }) => [
  `${sender.legalName} (${sender.name}) notifies a personal data breach under Article 33 of the GDPR. Our reference: incident ${number}.`,
  `We became aware of the breach on ${noticed}. It happened on ${happened}.`,
  `What has happened: ${found.nature}`,
  `Categories and approximate number of data subjects: ${found.subjects}, about ${found.subjectCount} persons.${patients === null ? '' : ` According to the access log ${patients} patients are affected.`}`,
  `Categories and approximate number of personal data records: ${found.records}, about ${found.recordCount} records.`,
  `Contact: ${sender.officer ? `the data protection officer, ${sender.officer}` : sender.contact}.`,
  `Likely consequences: ${found.consequences}`,
  `Measures taken or proposed: ${found.measures}`,
  late === null ? '' : `Reasons for notifying later than 72 hours after we became aware: ${late}`,
  'Information that is missing is provided in phases as soon as we have it (Article 33(4)).',
];

/** GDPR 34(2): what happened in plain language, and 33(3) b to d. Patientdatalagen 8 kap. 6 §: the right to damages. */
const PATIENTS_SV: Draft = ({ sender, noticed, happened, found }) => [
  `Vi skriver till dig för att uppgifter om dig hos ${sender.name} kan ha hamnat i orätta händer. Det beklagar vi. Här berättar vi vad som har hänt, vad det kan innebära för dig och vad vi gör åt det.`,
  `Vad som har hänt: ${found.nature}`,
  `Det hände ${happened} och vi upptäckte det ${noticed}. De uppgifter som berörs är ${found.records}.`,
  `Vad det kan innebära för dig: ${found.consequences}`,
  `Vad vi har gjort och gör: ${found.measures}`,
  `Har du frågor? Kontakta ${sender.officer ? `vårt dataskyddsombud, ${sender.officer}, eller ` : ''}${sender.name}, ${sender.contact}. Du kan också logga in med BankID på vår webbplats och se vem som har sett dina uppgifter.`,
  'Du kan ha rätt till skadestånd om du har lidit skada, också om du har blivit kränkt eller orolig. Rätten följer av artikel 82 i dataskyddsförordningen, 7 kap. 1 § lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning och patientdatalagen; vi är skyldiga att upplysa dig om den (patientdatalagen 8 kap. 6 §). Skicka i så fall ditt krav till oss.',
  'Är du inte nöjd med hur vi har hanterat dina uppgifter kan du klaga hos Integritetsskyddsmyndigheten, imy.se, 08-657 61 00.',
];

const PATIENTS_EN: Draft = ({ sender, noticed, happened, found }) => [
  `We write to you because data about you at ${sender.name} may have come into the wrong hands. We are sorry. Here we tell you what has happened, what it may mean for you and what we do about it.`,
  `What has happened: ${found.nature}`,
  `It happened on ${happened} and we discovered it on ${noticed}. The data affected are ${found.records}.`,
  `What it may mean for you: ${found.consequences}`,
  `What we have done and are doing: ${found.measures}`,
  `Do you have questions? Contact ${sender.officer ? `our data protection officer, ${sender.officer}, or ` : ''}${sender.name}, ${sender.contact}. You can also sign in with BankID on our website and see who has seen your data.`,
  'You may have a right to compensation if you have suffered damage, also if you have been offended or distressed. The right follows from Article 82 of the GDPR, chapter 7, section 1 of the Act (2018:218) with supplementary provisions to the GDPR, and the Patient Data Act; we have a duty to tell you of it (Patient Data Act 8:6). If so, send your claim to us.',
  'If you are not content with how we have handled your data you can complain to the Swedish Authority for Privacy Protection, imy.se, +46 8 657 61 00.',
];

const DRAFTS: Readonly<Record<Language, Record<Audience, Draft>>> = {
  sv: { authority: AUTHORITY_SV, patients: PATIENTS_SV },
  en: { authority: AUTHORITY_EN, patients: PATIENTS_EN },
};

function written(instant: Date, language: Language): string {
  const local = DateTime.fromJSDate(instant, { zone: 'Europe/Stockholm' });
  return language === 'sv'
    ? local.setLocale('sv-SE').toFormat("d MMMM yyyy 'kl.' HH.mm")
    : local.setLocale('en-GB').toFormat("d MMMM yyyy 'at' HH:mm");
}
