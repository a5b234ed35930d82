import type { Words } from '../terms/dpv.js';

/** What every notice says, whoever the care provider is. GDPR 13 and Patientdatalagen 8 kap. 6 §. */
export const RIGHTS: readonly Words[] = [
  {
    sv: 'Du har rätt att få veta vilka uppgifter vi har om dig och få en kopia (artikel 15) och att få felaktiga uppgifter rättade (artikel 16). I journalen rättas genom ett tillägg, så att det framgår när och av vem (patientdatalagen 3 kap. 14 §).',
    en: 'You have the right to know which data we hold on you and to get a copy (Article 15), and to have wrong data corrected (Article 16). The record is corrected by an addition that shows when and by whom (Patient Data Act 3:14).',
  },
  {
    sv: 'Du kan begära radering (artikel 17), begränsning (artikel 18) och, när grunden är avtal eller samtycke, få ut uppgifter du lämnat (artikel 20). Journalen får bara förstöras efter beslut av Inspektionen för vård och omsorg (IVO).',
    en: 'You can ask for erasure (Article 17), restriction (Article 18) and, where the basis is contract or consent, portability of data you gave (Article 20). The record may only be destroyed after a decision by the Health and Social Care Inspectorate (IVO).',
  },
  {
    sv: 'Du kan invända mot behandling som vilar på allmänt eller berättigat intresse (artikel 21). Behandling som patientdatalagen tillåter får göras även om du motsätter dig den. Samtycke kan du när som helst återkalla.',
    en: 'You can object to processing based on a public or legitimate interest (Article 21). Processing that the Patient Data Act permits may be done even if you object. Consent can be withdrawn at any time.',
  },
];

export const COMPLAINT: Words = {
  sv: 'Du kan klaga hos Integritetsskyddsmyndigheten (IMY), www.imy.se.',
  en: 'You can complain to the Swedish Authority for Privacy Protection (IMY), www.imy.se.',
};

export const TRANSFER: Words = {
  sv: 'Uppgifterna lagras inom EU/EES och förs inte över till tredje land.',
  en: 'The data are stored within the EU/EEA and are not transferred to a third country.',
};

export const AUTOMATED: Words = {
  sv: 'Inga beslut om dig fattas enbart automatiskt, och ingen profilering görs i boknings- och journalsystemet.',
  en: 'No decision on you is made by automated means alone, and the booking and record system does no profiling.',
};

/** Patientdatalagen 8 kap. 6 §: six things beyond Articles 13 and 14. */
export const PATIENT_DATA_ACT: Readonly<Record<PatientDataActItem, Words>> = {
  disclosureDuty: {
    sv: 'Uppgiftsskyldighet: Vi är i vissa fall skyldiga enligt lag att lämna ut uppgifter, till exempel till IVO eller Socialstyrelsen.',
    en: 'Duty to disclose: In some cases the law obliges us to disclose data, for example to IVO or the National Board of Health and Welfare.',
  },
  secrecy: {
    sv: 'Tystnadsplikt och säkerhet: Personalen har tystnadsplikt (patientsäkerhetslagen 6 kap.). Bara den som behöver uppgifterna i sitt arbete får läsa dem, och varje läsning loggas.',
    en: 'Secrecy and security: Staff are bound by secrecy (Patient Safety Act, chapter 6). Only those who need the data in their work may read them, and each reading is logged.',
  },
  block: {
    sv: 'Spärr: Du har rätt att begära att uppgifter spärras för andra vårdenheter hos oss.',
    en: 'Block: You have the right to ask that data be blocked from our other care units.',
  },
  accessLog: {
    sv: 'Logg: Du har rätt att få veta vilken vårdenhet som läst dina uppgifter och när.',
    en: 'Access: You have the right to know which care unit has read your data, and when.',
  },
  damages: {
    sv: 'Skadestånd: Du har rätt till skadestånd om dina uppgifter behandlas i strid med dataskyddsförordningen eller patientdatalagen (artikel 82; lagen 2018:218, 7 kap. 1 §).',
    en: 'Damages: You have the right to damages if your data are processed against the GDPR or the Patient Data Act (Article 82; Act 2018:218, 7:1).',
  },
  search: {
    sv: 'Sökbegrepp och åtkomst: Patienter söks på personnummer och bokad tid. Ingen utanför vårdgivaren har direktåtkomst, och utlämnande på medium för automatiserad behandling sker bara till dig eller när lagen kräver det.',
    en: 'Search terms and access: Patients are found by personal identity number and booked time. Nobody outside the care provider has direct access, and disclosure on media for automated processing is made only to you or where the law demands it.',
  },
};

export type PatientDataActItem = 'disclosureDuty' | 'secrecy' | 'block' | 'accessLog' | 'damages' | 'search';

// prettier-ignore
export const HEADINGS = {
  controller: { sv: 'Vem som ansvarar', en: 'Who is responsible' },
  purposes: { sv: 'Varför, med vilken rätt och hur länge', en: 'Why, on which ground and for how long' },
  categories: { sv: 'Vilka uppgifter', en: 'Which data' },
  sources: { sv: 'Varifrån uppgifterna kommer', en: 'Where the data come from' },
  recipients: { sv: 'Vem som får del av dem', en: 'Who gets them' },
  withheld: { sv: 'Om du inte lämnar uppgifterna', en: 'If you do not give the data' },
  rights: { sv: 'Dina rättigheter', en: 'Your rights' },
  patientDataAct: { sv: 'Enligt patientdatalagen', en: 'Under the Patient Data Act' },
  complaint: { sv: 'Klagomål', en: 'Complaints' },
} as const;
