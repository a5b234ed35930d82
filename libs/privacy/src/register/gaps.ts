import type { ProcessingActivity } from '../decorators.js';
import { isOperated } from '../purpose-role.js';
import { DataCategory, SPECIAL_CATEGORIES } from '../vocabulary.js';
import type { DeclaredEntity } from './declaration.js';

/** What keeps the register from being complete, one sentence each. An empty list lets the app start. */
export function gapsOf(entity: DeclaredEntity): string[] {
  if (entity.notPersonal) {
    return gapsOfNotPersonal(entity);
  }
  if (entity.activities.length === 0) {
    return [`${entity.name} has no @ProcessedFor and no @NotPersonal`];
  }
  return [
    ...gapsOfColumns(entity),
    ...gapsOfReach(entity),
    ...entity.activities.flatMap((activity) => gapsOfActivity(entity, activity)),
    ...unknownProperties(entity, '@VisitorMay', [...(entity.visitor?.read ?? []), ...(entity.visitor?.updates ?? [])]),
  ];
}

function gapsOfNotPersonal(entity: DeclaredEntity): string[] {
  const { name, columns, activities, notPersonal } = entity;
  const personal = columns.filter(({ category }) => category !== null && category !== DataCategory.Identifier);
  return [
    ...(activities.length > 0 ? [`${name} is @NotPersonal and yet @ProcessedFor ${activities[0]?.purpose}`] : []),
    ...personal.map(({ property }) => `${name} is @NotPersonal but ${name}.${property} is @Personal`),
    ...unknownProperties(entity, '@NotPersonal', notPersonal?.updates ?? []),
  ];
}

function gapsOfColumns({ name, columns, activities }: DeclaredEntity): string[] {
  const opened = new Set([DataCategory.Identifier, ...activities.flatMap(({ categories }) => categories)]);
  return columns.flatMap(({ property, category, notPersonal }) => {
    if (category === null && notPersonal === null) {
      return [`${name}.${property} has no @Personal and no @NotPersonal`];
    }
    return category !== null && !opened.has(category)
      ? [`${name}.${property} holds ${category}, which no purpose of ${name} opens`]
      : [];
  });
}

/** Patientdatalagen 4 kap. 4 §: nothing that a unit documents of a patient may be forgotten when it is blocked. */
function gapsOfReach({ name, columns, reach, seenAcrossUnits }: DeclaredEntity): string[] {
  const has = (column: string): boolean => columns.some((known) => known.name === column);
  if (reach === 'provider') {
    return has('patient_id') && has('unit_id') && seenAcrossUnits === null
      ? [`${name} has a patient and a unit, but no @Blockable, @OfRecord or @SeenAcrossUnits`]
      : [];
  }
  return has('patient_id') && has('unit_id') ? [] : [`${name} is kept by unit, but has no patientId or no unitId`];
}

function gapsOfActivity(entity: DeclaredEntity, activity: ProcessingActivity): string[] {
  const { name, columns } = entity;
  const { purpose, categories, specialCategoryBasis, retention, updates = [] } = activity;
  const held = new Set(columns.map(({ category }) => category));
  const special = categories.filter((category) => SPECIAL_CATEGORIES.has(category));
  return [
    ...(isOperated(purpose) ? [] : [`${name} is processed for ${purpose}, which this system does not carry out`]),
    ...(retention ? [] : [`${name} has no retention for ${purpose}`]),
    ...categories
      .filter((category) => category !== DataCategory.Identifier && !held.has(category))
      .map((category) => `${name} opens ${category} for ${purpose} but has no such column`),
    // GDPR Article 9: health data needs a condition of its own besides the legal basis.
    ...(special.length > 0 && !specialCategoryBasis
      ? [`${name} opens ${special.join(', ')} for ${purpose} without an Article 9 condition`]
      : []),
    ...unknownProperties(entity, `updates for ${purpose}`, updates),
  ];
}

function unknownProperties({ name, columns }: DeclaredEntity, where: string, properties: readonly string[]): string[] {
  return properties
    .filter((property) => !columns.some((column) => column.property === property))
    .map((property) => `${name}: ${where} names ${property}, which is no column`);
}
