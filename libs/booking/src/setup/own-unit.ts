import { NotFound, sql } from '@kallelse/platform';

const ALONE = `
  SELECT unit_id FROM booking.unit_rules
  WHERE provider_id = platform.provider() AND unit_id = platform.unit() FOR UPDATE`;

/** Two heads of operations can replace one week at once; one waits, so that both weeks are not left. */
export async function aloneAtUnit(): Promise<void> {
  const [unit] = await sql(ALONE);
  if (!unit) {
    throw new NotFound();
  }
}

/** @throws NotFound when the statement touched nothing: it is another unit's, or nobody's. */
export function found<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) {
    throw new NotFound();
  }
  return row;
}

// Who gives care here: by an assignment of today, or because patients can already book them.
export const RECEIVES_HERE = `
  (EXISTS (SELECT FROM access.assignment a
           WHERE a.provider_id = e.provider_id AND a.employee_id = e.id AND a.unit_id = platform.unit() AND a.role = 'clinician'
             AND a.from_on <= access.today() AND (a.to_on IS NULL OR a.to_on >= access.today())
             AND (e.ended_on IS NULL OR e.ended_on > access.today()))
   OR EXISTS (SELECT FROM booking.practitioner_service ps
              JOIN booking.service s ON s.provider_id = ps.provider_id AND s.id = ps.service_id
              WHERE ps.provider_id = e.provider_id AND ps.practitioner_id = e.id AND s.unit_id = platform.unit()))`;

const MAKE_BOOKABLE = `
  INSERT INTO booking.practitioner (provider_id, id, created_at, name, title)
  SELECT e.provider_id, e.id, platform.now(), btrim(e.given_name || ' ' || e.family_name), e.title
  FROM access.employee e
  WHERE e.provider_id = platform.provider() AND e.id = $1 AND ${RECEIVES_HERE}
  ON CONFLICT DO NOTHING`;

const RECEIVING = `
  SELECT e.id FROM access.employee e WHERE e.provider_id = platform.provider() AND e.id = $1 AND ${RECEIVES_HERE}`;

/** Somebody who receives patients at one's unit, known to the schedule from now on. @throws NotFound */
export async function practitionerHere(id: string): Promise<void> {
  found(await sql(RECEIVING, [id]));
  await sql(MAKE_BOOKABLE, [id]);
}
