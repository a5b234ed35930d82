import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { ADULTS } from '../support/people.js';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';

type Form = new () => object;
type Value = unknown;

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

/** Fields whose sense no rule of the form tells. */
const KNOWN: Readonly<Record<string, readonly Value[]>> = {
  startsAt: ['2030-06-03T08:00:00.000Z'],
  from: [inDays(-2).slice(0, 10), inDays(-2)],
  fromOn: [inDays(0).slice(0, 10)],
  to: [inDays(-1).slice(0, 10), inDays(-1)],
  toOn: [inDays(0).slice(0, 10)],
  on: [inDays(0).slice(0, 10)],
  reviewOn: [inDays(200).slice(0, 10)],
  grade: ['sekretessmarkering'],
  reason: ['planned-care', 'other'],
  note: ['because the matrix asks'],
  outcome: ['no-answer'],
  personnummer: ADULTS.slice(-3),
};

/** What people might write in a field whose rule we do not know, until one of them is accepted. */
const TRIES: readonly Value[] = [
  'planned-care',
  true,
  1,
  12,
  inDays(-1),
  inDays(-1).slice(0, 10),
  inDays(-1).slice(0, 7),
  '08:00',
  'Anna',
  'anna@example.se',
  '070-1740605',
  '197601042398',
  '/personal',
  'alloptik',
  'a'.repeat(43),
  'a'.repeat(64),
  {},
  [],
  ['Anna'],
  [1],
];

export interface IdField {
  /** Where in the form: ['wish', 'serviceId']. */
  readonly path: readonly string[];
}

/** Fields that have to be ids, however deep. */
export function idFieldsOf(form: Form, seen: readonly Form[] = []): IdField[] {
  if (seen.includes(form)) return [];
  return fieldsOf(form).flatMap((field) => {
    const nested = nestedIn(form, field);
    if (nested) {
      return idFieldsOf(nested, [...seen, form]).map(({ path }) => ({ path: [field, ...path] }));
    }
    return rulesOf(form, field).some(({ name }) => name === 'isUuid') ? [{ path: [field] }] : [];
  });
}

/** A form that its own rules accept, with `idFor` in the fields for ids. */
export function filledIn(form: Form, idFor: (path: readonly string[]) => string, path: readonly string[] = []): object {
  const filled = new form() as Record<string, unknown>;
  for (const field of fieldsOf(form)) {
    const here = [...path, field];
    const nested = nestedIn(form, field);
    if (nested) {
      const one = filledIn(nested, idFor, here);
      filled[field] = wrongWith(form, field, one) ? [one] : one;
    } else if (filled[field] === undefined || (filled[field] === null && !mayBeLeftOut(form, field))) {
      filled[field] = valueFor(form, field, idFor(here));
    }
  }
  return filled;
}

function valueFor(form: Form, field: string, id: string): Value {
  const rules = rulesOf(form, field);
  if (rules.some(({ name }) => name === 'isUuid')) {
    return rules.some(({ each }) => each) ? [id] : id;
  }
  const known = (KNOWN[field] ?? []).find((value) => !wrongWith(form, field, value));
  if (known !== undefined) {
    return known;
  }
  if (mayBeLeftOut(form, field)) {
    return undefined;
  }
  const listed = rules.flatMap(({ constraints }) => (constraints ?? []).flat()).filter((value) => value !== undefined);
  return [...listed, ...TRIES].find((value) => !wrongWith(form, field, value));
}

const mayBeLeftOut = (form: Form, field: string): boolean =>
  metadataOf(form).some(({ propertyName, type }) => propertyName === field && type === 'conditionalValidation');

function wrongWith(form: Form, field: string, value: Value): boolean {
  const errors: ValidationError[] = validateSync(Object.assign(new form(), { [field]: value }), {
    forbidUnknownValues: false,
  });
  return errors.some(({ property }) => property === field);
}

function fieldsOf(form: Form): string[] {
  return [...new Set(metadataOf(form).map(({ propertyName }) => propertyName))];
}

interface Rule {
  readonly name: string | undefined;
  readonly each: boolean;
  readonly constraints: readonly unknown[] | undefined;
}

function rulesOf(form: Form, field: string): Rule[] {
  return metadataOf(form)
    .filter(({ propertyName }) => propertyName === field)
    .map(({ name, each, constraints }) => ({ name, each, constraints: constraints as unknown[] | undefined }));
}

const metadataOf = (form: Form) => getMetadataStorage().getTargetValidationMetadatas(form, '', false, false);

function nestedIn(form: Form, field: string): Form | undefined {
  const nests = metadataOf(form).some(
    ({ propertyName, type }) => propertyName === field && type === 'nestedValidation',
  );
  const made = nests ? (plainToInstance(form, { [field]: {} }) as Record<string, object>)[field] : undefined;
  return made && made.constructor !== Object ? (made.constructor as Form) : undefined;
}
