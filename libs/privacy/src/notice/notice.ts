import { createHash } from 'node:crypto';
import { subjectsOf, type ProcessingActivity } from '../decorators.js';
import { entryOf } from '../policies/policies.js';
import type { ProviderPolicy } from '../policies/policy.js';
import type { ProcessingRegister } from '../register/processing-register.js';
import {
  CATEGORY_TERMS,
  LEGAL_BASIS_TERMS,
  printRetention,
  PURPOSE_TERMS,
  RECIPIENT_TERMS,
  SPECIAL_CATEGORY_BASIS_TERMS,
  type Words,
} from '../terms/index.js';
import { DataCategory, DataSubject, Purpose } from '../vocabulary.js';
import { AUTOMATED, COMPLAINT, HEADINGS, PATIENT_DATA_ACT, RIGHTS, TRANSFER } from './texts.js';

export interface ProviderFacts {
  /** The company: Article 13(1)(a). */
  readonly legalName: string;
  readonly brand: string;
  /** Where to write or call. */
  readonly contact: string;
}

export interface NoticeSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface Notice {
  /** Kept with the booking: which text was shown. */
  readonly version: string;
  readonly sections: { readonly sv: readonly NoticeSection[]; readonly en: readonly NoticeSection[] };
}

/** What somebody who books is told of; staff and their log are told of elsewhere. */
const TOLD_TO_PATIENTS = [
  Purpose.Booking,
  Purpose.Message,
  Purpose.Journal,
  Purpose.Recall,
  Purpose.Identification,
  Purpose.AccessLog,
];

/** The information shown while booking, from the same declarations that open the database. GDPR Article 13. */
export function noticeOf(register: ProcessingRegister, policy: ProviderPolicy, facts: ProviderFacts): Notice {
  const purposes = TOLD_TO_PATIENTS.filter((purpose) => entryOf(policy, purpose));
  const sections = [
    section('controller', controllerOf(policy, facts)),
    section(
      'purposes',
      purposes.map((purpose) => purposeSentence(purpose, aboutPatients(register, purpose))),
    ),
    section('categories', [listed(categoriesOf(register, purposes))]),
    section('sources', [policy.sourceSentence]),
    section('recipients', [listed(recipientsOf(register, policy, purposes)), TRANSFER]),
    section('withheld', [policy.ifWithheld]),
    section('rights', [...RIGHTS, AUTOMATED]),
    section('patientDataAct', Object.values(PATIENT_DATA_ACT)),
    section('complaint', [COMPLAINT]),
  ];
  return { version: versionOf(sections), sections: { sv: inLanguage(sections, 'sv'), en: inLanguage(sections, 'en') } };
}

interface BilingualSection {
  readonly heading: Words;
  readonly paragraphs: readonly Words[];
}

function section(heading: keyof typeof HEADINGS, paragraphs: readonly Words[]): BilingualSection {
  return { heading: HEADINGS[heading], paragraphs };
}

function controllerOf(
  { dataProtectionOfficer }: ProviderPolicy,
  { legalName, brand, contact }: ProviderFacts,
): Words[] {
  const who = legalName === brand ? legalName : `${legalName} (${brand})`;
  const officer = dataProtectionOfficer ?? contact;
  return [
    {
      sv: `${who} är personuppgiftsansvarig. Kontakt: ${contact}.`,
      en: `${who} is the controller. Contact: ${contact}.`,
    },
    {
      sv: `Frågor om dataskydd, till dataskyddsombud eller motsvarande: ${officer}.`,
      en: `Questions on data protection, to the data protection officer or whoever has that task: ${officer}.`,
    },
  ];
}

/** Tables about employees serve the same purposes; a patient is told of those about patients. */
function aboutPatients(register: ProcessingRegister, purpose: Purpose): ProcessingActivity[] {
  return register.activitiesFor(purpose).filter((activity) => subjectsOf(activity).includes(DataSubject.Patient));
}

function purposeSentence(purpose: Purpose, activities: readonly ProcessingActivity[]): Words {
  const name = PURPOSE_TERMS[purpose].label;
  const grounds = unique([
    ...activities.map(({ legalBasis }) => LEGAL_BASIS_TERMS[legalBasis].label),
    ...activities.flatMap(({ specialCategoryBasis: basis }) =>
      basis ? [SPECIAL_CATEGORY_BASIS_TERMS[basis].label] : [],
    ),
  ]);
  const periods = periodsOf(activities);
  return {
    sv: `${name.sv}. Rättslig grund: ${join(grounds, 'sv')}. Sparas: ${join(periods, 'sv', '; ')}.`,
    en: `${name.en}. Legal basis: ${join(grounds, 'en')}. Kept: ${join(periods, 'en', '; ')}.`,
  };
}

/** Which data for how long: what is kept equally long stands together. */
function periodsOf(activities: readonly ProcessingActivity[]): Words[] {
  const periods = unique(activities.map(({ retention }) => printRetention(retention).label));
  return periods.map((period) => {
    const what = toldOf(activities.filter(({ retention }) => printRetention(retention).label.sv === period.sv));
    return { sv: `${period.sv} (${join(what, 'sv')})`, en: `${period.en} (${join(what, 'en')})` };
  });
}

/** A patient's data hold the name and title of whoever wrote them; that is told to the employee, not here. */
function toldOf(activities: readonly ProcessingActivity[]): Words[] {
  const categories = activities.flatMap((activity) => activity.categories);
  const told = categories.filter((category) => category !== DataCategory.Employment);
  return unique(told.map((category) => CATEGORY_TERMS[category].label));
}

function categoriesOf(register: ProcessingRegister, purposes: readonly Purpose[]): Words[] {
  return toldOf(purposes.flatMap((purpose) => aboutPatients(register, purpose)));
}

function recipientsOf(register: ProcessingRegister, policy: ProviderPolicy, purposes: readonly Purpose[]): Words[] {
  return unique(
    purposes.flatMap((purpose) => {
      const allowed = entryOf(policy, purpose)?.recipients;
      const declared = [...register.recipientsOf(purpose)];
      return declared.filter((one) => !allowed || allowed.includes(one)).map((one) => RECIPIENT_TERMS[one].label);
    }),
  );
}

function listed(words: readonly Words[]): Words {
  return { sv: `${capital(join(words, 'sv'))}.`, en: `${capital(join(words, 'en'))}.` };
}

function unique(words: readonly Words[]): Words[] {
  return [...new Map(words.map((one) => [one.sv, one])).values()];
}

function join(words: readonly Words[], language: keyof Words, between = ', '): string {
  return words.map((one) => one[language]).join(between);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inLanguage(sections: readonly BilingualSection[], language: keyof Words): NoticeSection[] {
  return sections.map(({ heading, paragraphs }) => ({
    heading: heading[language],
    paragraphs: paragraphs.map((paragraph) => paragraph[language]),
  }));
}

function versionOf(sections: readonly BilingualSection[]): string {
  return createHash('sha256').update(JSON.stringify(sections)).digest('hex').slice(0, 16);
}
