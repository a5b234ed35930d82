import {
  CATEGORY_TERMS,
  LEGAL_BASIS_TERMS,
  PURPOSE_TERMS,
  RECIPIENT_TERMS,
  SOURCE_TERMS,
  SPECIAL_CATEGORY_BASIS_TERMS,
  SUBJECT_TERMS,
  type Term,
  type Words,
} from '../terms/index.js';

/** A code with its words and its IRI: what stands in the notice is the code's own label, so the two cannot drift. */
export interface PrintedTerm {
  readonly code: string;
  readonly label: Words;
  readonly iri: string;
}

const TABLES: readonly Readonly<Record<string, Term>>[] = [
  PURPOSE_TERMS,
  LEGAL_BASIS_TERMS,
  SPECIAL_CATEGORY_BASIS_TERMS,
  SUBJECT_TERMS,
  CATEGORY_TERMS,
  RECIPIENT_TERMS,
  SOURCE_TERMS,
];

export const printed = {
  purpose: from(PURPOSE_TERMS),
  legalBasis: from(LEGAL_BASIS_TERMS),
  specialCategoryBasis: from(SPECIAL_CATEGORY_BASIS_TERMS),
  category: from(CATEGORY_TERMS),
  recipient: from(RECIPIENT_TERMS),
  source: from(SOURCE_TERMS),
  subject: from(SUBJECT_TERMS),
};

export function allTerms(): Term[] {
  return TABLES.flatMap((table) => Object.values(table));
}

/** Terms of our own, each declared narrower (skos:broader) than one of DPV's. */
export function ownTerms(): { iri: string; label: Words; broader: string }[] {
  return allTerms().flatMap(({ iri, label, broader }) => (broader ? [{ iri, label, broader }] : []));
}

function from<Code extends string>(table: Readonly<Record<Code, Term>>): (code: Code) => PrintedTerm {
  return (code) => ({ code, label: table[code].label, iri: table[code].iri });
}
