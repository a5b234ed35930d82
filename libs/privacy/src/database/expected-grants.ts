import type {
  NotPersonalDeclaration,
  NotPersonalOptions,
  ProcessingActivity,
  Reach,
  VisitorRights,
} from '../decorators.js';
import {
  isOperated,
  OPERATED_PURPOSES,
  PUBLIC_ROLE,
  roleOf,
  VISITOR_ROLE,
  type OperatedPurpose,
} from '../purpose-role.js';
import { isOpenTo, isProviderRow, type DeclaredEntity } from '../register/declaration.js';
import { commentOf } from './comment.js';

/** What one role may do with one table. */
export interface Grant {
  readonly role: string;
  readonly select: readonly string[];
  readonly update: readonly string[];
  readonly insert: boolean;
  readonly delete: boolean;
}

/** Which rows some roles reach: of their provider, all or fewer, or (what is public) everybody's. */
export interface RowPolicy {
  readonly name: string;
  readonly roles: readonly string[];
  readonly command: 'ALL' | 'SELECT';
  readonly reach: Reach | 'everything';
}

export interface TableRights {
  readonly schema: string;
  readonly table: string;
  readonly comment: string;
  readonly secured: boolean;
  readonly grants: readonly Grant[];
  readonly policies: readonly RowPolicy[];
}

/** What the database has to look like, computed from the decorators alone. */
export function expectedRights(entities: readonly DeclaredEntity[]): TableRights[] {
  return entities.map((entity) => {
    const grants = [...grantsOf(entity)].sort(byRole).filter(opensSomething);
    const secured = isProviderRow(entity);
    return {
      schema: entity.schema,
      table: entity.table,
      comment: commentOf(entity),
      secured,
      grants,
      policies: secured ? policiesOf(entity, grants) : [],
    };
  });
}

function grantsOf(entity: DeclaredEntity): Grant[] {
  if (entity.notPersonal) {
    return [...openGrants(entity, entity.notPersonal), ...visitorGrant(entity, entity.visitor)];
  }
  const purposes = entity.activities.filter(({ purpose }) => isOperated(purpose));
  return [...purposes.map((activity) => purposeGrant(entity, activity)), ...visitorGrant(entity, entity.visitor)];
}

function purposeGrant(entity: DeclaredEntity, activity: ProcessingActivity): Grant {
  const may = activity.may ?? ['read'];
  return {
    role: roleOf(activity.purpose as OperatedPurpose),
    select: may.includes('read') ? names(entity.columns.filter((column) => isOpenTo(activity, column))) : [],
    update: named(entity, activity.updates ?? []),
    insert: may.includes('insert'),
    delete: may.includes('delete'),
  };
}

/** A table that tells nothing of a person may be read for every purpose; writing it is said one by one. */
function openGrants(entity: DeclaredEntity, { public: isPublic, sealed, ...writing }: NotPersonalDeclaration): Grant[] {
  const reading = { select: sealed ? [] : names(entity.columns), update: [], insert: false, delete: false };
  return [
    ...OPERATED_PURPOSES.map((purpose) => ({ role: roleOf(purpose), ...reading, ...writes(entity, purpose, writing) })),
    ...(isPublic ? [{ role: PUBLIC_ROLE, ...reading }] : []),
    ...(isPublic && !entity.visitor ? [{ role: VISITOR_ROLE, ...reading }] : []),
  ];
}

function writes(
  entity: DeclaredEntity,
  purpose: OperatedPurpose,
  { writtenFor = [], may = ['insert'], updates = [] }: NotPersonalOptions,
): Partial<Grant> {
  return writtenFor.includes(purpose)
    ? { insert: may.includes('insert'), delete: may.includes('delete'), update: named(entity, updates) }
    : {};
}

function visitorGrant(entity: DeclaredEntity, rights: VisitorRights | null): Grant[] {
  if (!rights) {
    return [];
  }
  const keys = entity.columns.filter(({ name }) => rights.read.length > 0 && (name === 'provider_id' || name === 'id'));
  const select = [...new Set([...names(keys), ...named(entity, rights.read)])].sort();
  const { may } = rights;
  return [
    {
      role: VISITOR_ROLE,
      select,
      update: named(entity, rights.updates),
      insert: may.includes('insert'),
      delete: may.includes('delete'),
    },
  ];
}

function policiesOf({ reach }: DeclaredEntity, grants: readonly Grant[]): RowPolicy[] {
  const roles = grants.map(({ role }) => role);
  const bound = roles.filter((role) => role !== PUBLIC_ROLE);
  const policies: RowPolicy[] = [
    { name: 'own_provider', roles: bound, command: 'ALL', reach },
    {
      name: 'open_to_anyone',
      roles: roles.filter((role) => role === PUBLIC_ROLE),
      command: 'SELECT',
      reach: 'everything',
    },
  ];
  return policies.filter((policy) => policy.roles.length > 0);
}

function named(entity: DeclaredEntity, properties: readonly string[]): string[] {
  return names(entity.columns.filter(({ property }) => properties.includes(property)));
}

function names(columns: readonly { readonly name: string }[]): string[] {
  return columns.map(({ name }) => name).sort();
}

function byRole(one: Grant, other: Grant): number {
  return one.role < other.role ? -1 : 1;
}

function opensSomething({ select, update, insert, delete: remove }: Grant): boolean {
  return select.length > 0 || update.length > 0 || insert || remove;
}
