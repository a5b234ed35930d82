import type { Pool } from 'pg';
import { type Table, tablesOf } from '../support/tables.js';
import { type Asked, type Place } from './requests.js';

/** Where a thing of the address or the form does not stand in a table of its own name. */
const CALLED: Readonly<Record<string, string>> = {
  call: 'recall.item',
  staff: 'access.employee',
  analysis: 'access.needs_and_risk_analysis',
  journal_entry: 'journal.entry',
  log_report: 'audit.log_report_case',
  log_review: 'audit.review_item',
  block_opening: 'access.active_choice',
};

/** Whose rows: a condition on a table, or undefined where the table knows no such owner. */
export type Whose = (table: Table) => string | undefined;

export const ofProvider =
  (id: string): Whose =>
  () =>
    `provider_id = '${id}'`;

export const ofUnit =
  (provider: string, unit: string): Whose =>
  ({ name, columns }) => {
    if (name === 'access.unit') return `id = '${unit}'`;
    return columns.includes('unit_id') ? `provider_id = '${provider}' AND unit_id = '${unit}'` : undefined;
  };

/** One id of each table, newest first, as far as there are rows. */
export class Ids {
  private constructor(private readonly byTable: ReadonlyMap<string, string>) {}

  /** `known` are those that were chosen with care. */
  static async of(owner: Pool, whose: Whose, known: Readonly<Record<string, string>> = {}): Promise<Ids> {
    const found = new Map(Object.entries(known));
    for (const table of await tablesOf(owner)) {
      const where = found.has(table.name) ? undefined : whose(table);
      if (where === undefined || !table.uuids.includes('id') || !table.columns.includes('provider_id')) continue;
      const { rows } = await owner.query<{ id: string }>(
        `SELECT id FROM ${table.name} WHERE ${where} ORDER BY id DESC LIMIT 1`,
      );
      if (rows[0]) found.set(table.name, rows[0].id);
    }
    return new Ids(found);
  }

  /** Those that could be meant: of the table that the place is named after, or one of every table. */
  candidates(asked: Asked, place: Place): string[] {
    const thing = thingAt(asked, place);
    const table = CALLED[thing] ?? [...this.byTable.keys()].find((name) => name.split('.')[1] === thing);
    const id = table && this.byTable.get(table);
    if (table !== undefined) return id ? [id] : [];
    return [...new Set(this.byTable.values())];
  }

  one(asked: Asked, place: Place): string | undefined {
    return this.candidates(asked, place)[0];
  }

  get tables(): string[] {
    return [...this.byTable.keys()];
  }
}

/** patients/:id is a patient, and so is patientId. */
function thingAt({ path }: Asked, { part, path: within }: Place): string {
  const name = within.at(-1) ?? '';
  if (name !== 'id') {
    return snake(name.replace(/Ids?$/, ''));
  }
  const segment = part === 'path' ? (path.split('/:id')[0]?.split('/').at(-1) ?? '') : '';
  return singular(snake(segment));
}

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');

function singular(name: string): string {
  if (name.endsWith('lyses')) return name.replace(/ses$/, 'sis');
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/, '');
}
