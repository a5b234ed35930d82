import type { FieldProblem } from '../../shared/problem.js';
import type { Details } from './booking.api.js';
import { yearsOfBirth } from './personnummer-years.js';

export const FIELDS = ['firstName', 'lastName', 'email', 'personnummer'] as const;

export type Field = (typeof FIELDS)[number];
export type FieldCodes = Partial<Record<Field, string>>;

/** What can be seen without asking the api; the rest it says itself. */
export function problemsIn(details: Details, today: Date): FieldCodes {
  const codes: FieldCodes = {};
  for (const field of FIELDS) {
    if (details[field].trim() === '') {
      codes[field] = 'required';
    }
  }
  if (!codes.email && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(details.email.trim())) {
    codes.email = 'not-an-email';
  }
  if (!codes.personnummer && yearsOfBirth(details.personnummer, today).length > 1) {
    codes.personnummer = 'century-unclear';
  }
  if (!codes.personnummer && ![10, 12].includes(digitsIn(details.personnummer))) {
    codes.personnummer = 'not-a-personnummer';
  }
  return codes;
}

/** The first problem of each field; problems with what is no field of the form are left out. */
export function codesOf(problems: readonly FieldProblem[]): FieldCodes {
  const codes: FieldCodes = {};
  for (const { field, code } of problems) {
    if (isField(field)) {
      codes[field] ??= code;
    }
  }
  return codes;
}

/** Separators of every kind are the api's business; letters too, since they may make another kind of number. */
function digitsIn(text: string): number {
  return text.normalize('NFKC').replace(/[^\p{Nd}\p{L}]/gu, '').length;
}

function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name);
}
