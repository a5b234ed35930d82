import { context, NotFound, sql } from '@kallelse/platform';
import { IncidentCase, type IncidentRow, type StepRow } from './incident-case.js';
import type { IncidentStep } from './incident-step.js';
import * as SQL from './incident.sql.js';

export async function caseOf(id: string): Promise<IncidentCase> {
  const [row] = await sql<IncidentRow>(SQL.BY_ID, [id]);
  if (!row) {
    throw new NotFound();
  }
  return new IncidentCase(row, (await sql<StepRow>(SQL.STEPS_OF, [id])).map(toStep), context().now);
}

export async function register(): Promise<IncidentCase[]> {
  const steps = new Map<string, IncidentStep[]>();
  for (const row of await sql<StepRow>(SQL.ALL_STEPS)) {
    steps.set(row.incident_id, [...(steps.get(row.incident_id) ?? []), toStep(row)]);
  }
  const { now } = context();
  return (await sql<IncidentRow>(SQL.ALL)).map((row) => new IncidentCase(row, steps.get(row.id) ?? [], now));
}

/** The content was written by `IncidentWork`, which knows what each kind says. */
function toStep({ id, seq, at, by, kind, content }: StepRow): IncidentStep {
  return { id, seq, at, by, kind, content } as IncidentStep;
}
