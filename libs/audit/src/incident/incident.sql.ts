/** Two who tell of something at once get a number each. */
export const TAKE_NUMBER = `SELECT pg_advisory_xact_lock(hashtextextended('incident ' || platform.provider(), 0))`;

export const OPEN = `
  INSERT INTO audit.incident (provider_id, id, created_at, number, opened_at, opened_by, unit_id, what, happened_at, noticed_at)
  SELECT platform.provider(), $1, clock_timestamp(), coalesce(max(i.number), 0) + 1, platform.now(), platform.actor(), platform.unit(), $2, $3, $4
  FROM audit.incident i WHERE i.provider_id = platform.provider()`;

export const ALERT = 'SELECT audit.alert($1, $2)';

const INCIDENT = `
  SELECT i.id, i.number, i.opened_at, i.what, i.happened_at, i.noticed_at, u.name AS unit, e.given_name || ' ' || e.family_name AS opened_by
  FROM audit.incident i
  JOIN access.employee e ON e.provider_id = i.provider_id AND e.id = i.opened_by
  LEFT JOIN access.unit u ON u.provider_id = i.provider_id AND u.id = i.unit_id
  WHERE i.provider_id = platform.provider()`;

export const BY_ID = `${INCIDENT} AND i.id = $1`;

export const ALL = `${INCIDENT} ORDER BY i.number DESC`;

const STEP = `
  SELECT s.id, s.incident_id, s.seq, s.at, s.kind, s.content, e.given_name || ' ' || e.family_name AS by
  FROM audit.incident_step s
  JOIN access.employee e ON e.provider_id = s.provider_id AND e.id = s.employee_id
  WHERE s.provider_id = platform.provider()`;

export const STEPS_OF = `${STEP} AND s.incident_id = $1 ORDER BY s.seq`;

export const ALL_STEPS = `${STEP} ORDER BY s.incident_id, s.seq`;

/** One step at a time: whoever comes second sees what the first decided. */
export const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('incident ' || $1::text, 0))`;

export const ADD_STEP = `
  INSERT INTO audit.incident_step (provider_id, id, created_at, incident_id, seq, at, employee_id, kind, content)
  SELECT platform.provider(), $1, clock_timestamp(), $2, coalesce(max(s.seq), 0) + 1, platform.now(), platform.actor(), $3, $4
  FROM audit.incident_step s WHERE s.provider_id = platform.provider() AND s.incident_id = $2`;

export const PROVIDER = 'SELECT name, legal_name, contact, policy FROM access.provider WHERE id = platform.provider()';
