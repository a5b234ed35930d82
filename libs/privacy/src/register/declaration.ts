import { ProviderRow } from '@kallelse/platform';
import type { EntityMetadata } from 'typeorm';
import {
  activitiesOf,
  columnOf,
  notPersonalOf,
  reachOf,
  visitorRightsOf,
  whySeenAcrossUnits,
  type NotPersonalDeclaration,
  type ProcessingActivity,
  type Reach,
  type VisitorRights,
} from '../decorators.js';
import { DataCategory } from '../vocabulary.js';

export interface DeclaredColumn {
  readonly property: string;
  /** Its name in the database. */
  readonly name: string;
  readonly category: DataCategory | null;
  readonly notPersonal: string | null;
}

/** What one entity says of itself: the unit that register, grants and comments are made from. */
export interface DeclaredEntity {
  readonly name: string;
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly DeclaredColumn[];
  readonly activities: readonly ProcessingActivity[];
  readonly notPersonal: NotPersonalDeclaration | null;
  readonly visitor: VisitorRights | null;
  readonly reach: Reach;
  readonly seenAcrossUnits: string | null;
}

type ColumnMetadata = EntityMetadata['columns'][number];

const INHERITED = ['providerId', 'id', 'createdAt'];

export function declarationOf(metadata: EntityMetadata): DeclaredEntity {
  const { target } = metadata;
  const schema = metadata.schema ?? 'public';
  return {
    name: metadata.name,
    schema,
    table: `${schema}.${metadata.tableName}`,
    columns: metadata.columns.map((column) => ({
      property: column.propertyName,
      name: column.databaseName,
      ...contentOf(target, column),
    })),
    activities: activitiesOf(target),
    notPersonal: notPersonalOf(target) ?? null,
    visitor: visitorRightsOf(target) ?? null,
    reach: reachOf(target),
    seenAcrossUnits: whySeenAcrossUnits(target) ?? null,
  };
}

export function isProviderRow({ columns }: DeclaredEntity): boolean {
  return columns.some(({ name }) => name === 'provider_id');
}

/** Keys tell of a row, not of a person's life: every purpose that processes the entity may read them. */
export function isOpenTo({ categories }: ProcessingActivity, { category }: DeclaredColumn): boolean {
  return category === null || category === DataCategory.Identifier || categories.includes(category);
}

function contentOf(target: unknown, column: ColumnMetadata): Pick<DeclaredColumn, 'category' | 'notPersonal'> {
  const declared = columnOf(target, column.propertyName);
  if (declared) {
    return 'category' in declared
      ? { category: declared.category, notPersonal: null }
      : { category: null, notPersonal: declared.notPersonal };
  }
  return { category: isKey(target, column) ? DataCategory.Identifier : null, notPersonal: null };
}

function isKey(target: unknown, { isPrimary, propertyName }: ColumnMetadata): boolean {
  return (
    isPrimary ||
    (typeof target === 'function' && target.prototype instanceof ProviderRow && INHERITED.includes(propertyName))
  );
}
