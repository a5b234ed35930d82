export interface ReportWords {
  readonly title: string;
  readonly about: (patient: string, provider: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly times: string;
  readonly withheld: (count: number) => string;
  readonly nobody: string;
  readonly time: string;
  readonly what: string;
  readonly who: string;
  readonly where: string;
  readonly why: string;
  readonly noUnit: string;
  readonly askTitle: string;
  readonly ask: (provider: string, contact: string) => string;
  readonly complain: string;
  readonly others: string;
}

const SV: ReportWords = {
  title: 'Vem har sett mina uppgifter',
  about: (patient, provider) =>
    `Loggutdrag för ${patient} från ${provider}. Här står varje gång någon har läst, skrivit eller ändrat uppgifter om dig (patientdatalagen 8 kap. 5 §).`,
  period: (from, to) => `Gäller från ${from} till och med ${to}. Det senaste står först.`,
  times: 'Alla klockslag är svensk tid.',
  withheld: (count) =>
    `${count} rader är utelämnade: de gäller en enhet som du har spärrat för den enhet som skrev ut det här. Be den enheten, eller logga in med BankID på vår webbplats, så ser du dem också.`,
  nobody: 'Ingen har sett dina uppgifter under den här tiden.',
  time: 'Tid',
  what: 'Vad som gjordes',
  who: 'Vem',
  where: 'Enhet',
  why: 'Varför',
  noUnit: '–',
  askTitle: 'Om något ser fel ut',
  ask: (provider, contact) =>
    `Fråga oss om du undrar varför någon har sett dina uppgifter: ${provider}, ${contact}. Vi utreder det och svarar dig.`,
  complain:
    'Är du inte nöjd med svaret kan du klaga hos Integritetsskyddsmyndigheten (imy.se, 08-657 61 00) eller Inspektionen för vård och omsorg (ivo.se). Den som läser journaler utan att behöva det kan dömas för dataintrång, och det anmäls till polisen.',
  others:
    'Webbplatsen visar bara loggen för den som själv har loggat in. Vårdnadshavare, ombud och närstående frågar personalen, som ser till att rätt person får veta.',
};

const EN: ReportWords = {
  title: 'Who has seen my data',
  about: (patient, provider) =>
    `Extract of the access log for ${patient} from ${provider}. It lists each time somebody has read, written or changed data about you (Patient Data Act 8:5).`,
  period: (from, to) => `From ${from} up to and including ${to}. The latest comes first.`,
  times: 'All times are Swedish time.',
  withheld: (count) =>
    `${count} lines are left out: they concern a unit that you have blocked from the unit that printed this. Ask that unit, or sign in with BankID on our website, and you will see them too.`,
  nobody: 'Nobody has seen your data during this time.',
  time: 'Time',
  what: 'What was done',
  who: 'Who',
  where: 'Unit',
  why: 'Why',
  noUnit: '–',
  askTitle: 'If something looks wrong',
  ask: (provider, contact) =>
    `Ask us if you wonder why somebody has seen your data: ${provider}, ${contact}. We look into it and answer you.`,
  complain:
    'If you are not content with the answer you can complain to the Swedish Authority for Privacy Protection (imy.se, +46 8 657 61 00) or to the Health and Social Care Inspectorate (ivo.se). Reading records without needing to can be a crime (breach of data secrecy) and is reported to the police.',
  others:
    'The website shows the log only to the person who has signed in. Guardians, proxies and next of kin ask the staff, who make sure that the right person is told.',
};

export const REPORT_WORDS = { sv: SV, en: EN } as const;
