import { Client } from 'pg';
import type { Clinic } from './clinic.js';

export interface PlanNode {
  relation: string;
  index: string | undefined;
  condition: string;
  filter: string;
}

interface ExplainNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Recheck Cond'?: string;
  Filter?: string;
  Plans?: ExplainNode[];
}

interface Question {
  role: string;
  text: string;
  values: readonly unknown[];
  /** `app.*` settings of the transaction besides provider and time. */
  settings?: Record<string, string>;
}

/**
 * How the database finds the rows of each table, as the purpose's own role: row level security keeps a comparison that
 * is not leakproof out of the index. Sequential scans are priced out, so that a small table shows what a large one would do.
 */
export async function planOf(clinic: Clinic, { role, text, values, settings = {} }: Question): Promise<PlanNode[]> {
  const client = new Client(clinic.database.DATABASE_URL);
  await client.connect();
  try {
    await client.query('BEGIN');
    const known = { provider: clinic.providers.alloptik.id, now: clinic.clock.now().toISOString(), ...settings };
    for (const [name, value] of Object.entries(known)) {
      await client.query('SELECT set_config($1, $2, true)', [`app.${name}`, value]);
    }
    await client.query(`SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL ROLE ${role}`);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: ExplainNode }] }>(`EXPLAIN (FORMAT JSON) ${text}`, [
      ...values,
    ]);
    return flat(rows[0]?.['QUERY PLAN'][0].Plan as ExplainNode).filter(({ relation }) => relation !== '');
  } finally {
    await client.end();
  }
}

function flat(node: ExplainNode): PlanNode[] {
  const here = {
    relation: node['Relation Name'] ?? '',
    index: node['Index Name'],
    condition: node['Index Cond'] ?? '',
    filter: node.Filter ?? '',
  };
  return [here, ...(node.Plans ?? []).flatMap(flat)];
}
