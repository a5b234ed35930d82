import { DataCategory, DataSubject } from './vocabulary.js';
import type { LegalBasis, Purpose, Recipient, Source, SpecialCategoryBasis } from './vocabulary.js';
import type { Retention } from './retention.js';

export type Act = 'read' | 'insert' | 'delete';

/** One row of the Article 30 record: why, on which ground, and what the purpose's database role may do. */
export interface ProcessingActivity {
  readonly purpose: Purpose;
  readonly legalBasis: LegalBasis;
  readonly specialCategoryBasis?: SpecialCategoryBasis;
  /** The columns of these categories are opened to the purpose; keys and what is not personal are open anyway. */
  readonly categories: readonly DataCategory[];
  readonly retention: Retention;
  /** Default: employees where nothing but their employment and signature is held, otherwise patients. */
  readonly subjects?: readonly DataSubject[];
  readonly recipients?: readonly Recipient[];
  readonly sources?: readonly Source[];
  /** Default: read. */
  readonly may?: readonly Act[];
  /** Properties the purpose may UPDATE. */
  readonly updates?: readonly string[];
}

export type Grounds = Omit<ProcessingActivity, 'purpose'>;

/** What somebody who is not signed in may do with the table while booking: role purpose_booking_visitor. */
export interface VisitorRights {
  readonly may: readonly ('insert' | 'delete')[];
  readonly read: readonly string[];
  readonly updates: readonly string[];
}

export type ColumnDeclaration = { readonly category: DataCategory } | { readonly notPersonal: string };

/** Who may do more with a table without personal data than read it, which every purpose may. */
export interface NotPersonalOptions {
  /** Open to kallelse_public, the role of @Public routes, and to visitors. */
  readonly public?: boolean;
  /** Purposes that may write; what they may is said by `may` (default: insert) and `updates`. */
  readonly writtenFor?: readonly Purpose[];
  readonly may?: readonly ('insert' | 'delete')[];
  readonly updates?: readonly string[];
  /** Nobody reads it but functions that belong to the owner. */
  readonly sealed?: boolean;
}

export interface NotPersonalDeclaration extends NotPersonalOptions {
  readonly why: string;
}

/**
 * Which rows of its provider a purpose sees in a table that has a patient and a unit:
 * `unblocked`: those of other units only while the patient has not blocked them (Patientdatalagen 4 kap. 4 §);
 * `record`: those of the one record that this transaction has opened, and of the units opened with it (4 kap. 1 §).
 */
export type Reach = 'provider' | 'unblocked' | 'record';

type Entity = abstract new (...args: never[]) => unknown;

const activities = new Map<unknown, ProcessingActivity[]>();
const impersonal = new Map<unknown, NotPersonalDeclaration>();
const visitors = new Map<unknown, VisitorRights>();
const reaches = new Map<unknown, Reach>();
const acrossUnits = new Map<unknown, string>();
const columns = new Map<unknown, Map<string, ColumnDeclaration>>();

/** Declares why the entity may be stored. One line per purpose, so the lines read as the Article 30 record. */
export function ProcessedFor(purpose: Purpose, grounds: Grounds): ClassDecorator {
  return (entity) => {
    activities.set(entity, [{ purpose, ...grounds }, ...(activities.get(entity) ?? [])]);
  };
}

/** Says what kind of personal data a column holds, and thereby which purposes may read it. */
export function Personal(category: DataCategory): PropertyDecorator {
  return (prototype, property) => {
    declareColumn(prototype, property, { category });
  };
}

/** Says that an entity or a column tells nothing about a person, and why. */
export function NotPersonal(why: string, options: NotPersonalOptions = {}): ClassDecorator & PropertyDecorator {
  return (target: object, property?: string | symbol) => {
    if (property === undefined) {
      impersonal.set(target, { why, ...options });
      return;
    }
    declareColumn(target, property, { notPersonal: why });
  };
}

export function VisitorMay(rights: readonly ('insert' | 'delete')[] | Partial<VisitorRights>): ClassDecorator {
  return (entity) => {
    const named = isList(rights) ? { may: rights } : rights;
    visitors.set(entity, { may: [], read: [], updates: [], ...named });
  };
}

/** Documents care or its administration: the row policy keeps it from other units once the patient has blocked them. */
export function Blockable(): ClassDecorator {
  return (entity) => {
    reaches.set(entity, 'unblocked');
  };
}

/** Belongs to the patient's record: the row policy shows it only in a transaction that has opened that record. */
export function OfRecord(): ClassDecorator {
  return (entity) => {
    reaches.set(entity, 'record');
  };
}

/** Has a patient and a unit, and yet is seen whatever is blocked; says why. */
export function SeenAcrossUnits(why: string): ClassDecorator {
  return (entity) => {
    acrossUnits.set(entity, why);
  };
}

export function reachOf(entity: unknown): Reach {
  return reaches.get(entity) ?? 'provider';
}

export function whySeenAcrossUnits(entity: unknown): string | undefined {
  return acrossUnits.get(entity);
}

export function activitiesOf(entity: unknown): readonly ProcessingActivity[] {
  return activities.get(entity) ?? [];
}

export function notPersonalOf(entity: unknown): NotPersonalDeclaration | undefined {
  return impersonal.get(entity);
}

export function visitorRightsOf(entity: unknown): VisitorRights | undefined {
  return visitors.get(entity);
}

const OF_EMPLOYEES: readonly DataCategory[] = [DataCategory.Employment, DataCategory.Name, DataCategory.IdentityNumber];

export function subjectsOf({ subjects, categories }: ProcessingActivity): readonly DataSubject[] {
  const onlyOfEmployees = categories.every((category) => OF_EMPLOYEES.includes(category));
  const inferred = categories.includes(DataCategory.Employment) && onlyOfEmployees;
  return subjects ?? [inferred ? DataSubject.Employee : DataSubject.Patient];
}

/** What was declared of a column on the entity or on a class it extends. */
export function columnOf(entity: unknown, property: string): ColumnDeclaration | undefined {
  for (let owner = entity; typeof owner === 'function'; owner = Object.getPrototypeOf(owner)) {
    const declared = columns.get(owner)?.get(property);
    if (declared) {
      return declared;
    }
  }
  return undefined;
}

function declareColumn(prototype: object, property: string | symbol, declaration: ColumnDeclaration): void {
  const entity = prototype.constructor as Entity;
  const declared = columns.get(entity) ?? new Map<string, ColumnDeclaration>();
  declared.set(String(property), declaration);
  columns.set(entity, declared);
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}

/** Every basis that some entity declares for the purpose, Article 6 before Article 9. */
export function legalBasesOf(purpose: Purpose): string[] {
  const grounds = [...activities.values()].flat().filter((activity) => activity.purpose === purpose);
  const codes = grounds.flatMap(({ legalBasis, specialCategoryBasis }) =>
    [legalBasis, specialCategoryBasis ?? []].flat(),
  );
  return [...new Set<string>(codes)].sort();
}
