/**
 * Whose data an account, a session or a unit reached in the window: exactly the patients of the log's granted lines.
 * A refused attempt reached nothing. $1 from, $2 to, $3 account, $4 session, $5 unit; the last three may be null.
 */
const REACHED = `
  FROM access.access_log l
  WHERE l.provider_id = platform.provider() AND l.at >= $1 AND l.at < $2 AND l.outcome = 'granted'
    AND ($3::uuid IS NULL OR l.employee_id = $3) AND ($4::uuid IS NULL OR l.session_id = $4) AND ($5::uuid IS NULL OR l.unit_id = $5)`;

export const AFFECTED = `
  SELECT l.patient_id, count(*)::integer AS accesses, min(l.at) AS first_at, max(l.at) AS last_at ${REACHED} AND l.patient_id IS NOT NULL
  GROUP BY l.patient_id ORDER BY l.patient_id`;

/** Each of them can read in her own log that the list was drawn. */
export const KEEP = `
  WITH kept AS (
    INSERT INTO audit.incident_affected (provider_id, step_id, patient_id, accesses, first_at, last_at)
    SELECT platform.provider(), $1, a.* FROM unnest($2::uuid[], $3::integer[], $4::timestamptz[], $5::timestamptz[]) a
    RETURNING patient_id)
  SELECT access.log('Läsa', patient_id, 'Incident', $6) FROM kept`;

export const KEPT = `
  SELECT a.patient_id, a.accesses, a.first_at, a.last_at, access.log('Läsa', a.patient_id, 'Incident', s.incident_id)
  FROM audit.incident_affected a
  JOIN audit.incident_step s ON s.provider_id = a.provider_id AND s.id = a.step_id
  WHERE a.provider_id = platform.provider() AND s.incident_id = $1
    AND s.seq = (SELECT max(t.seq) FROM audit.incident_step t WHERE t.provider_id = s.provider_id AND t.incident_id = $1 AND t.kind = 'affected')
  ORDER BY a.accesses DESC, a.patient_id`;

/** Accounts, sessions and units that the log knows of in the window, to choose among. */
export const TRACES = `
  SELECT l.employee_id, l.session_id, l.unit_id, e.given_name || ' ' || e.family_name AS name, e.title, u.name AS unit,
         count(*)::integer AS lines, min(l.at) AS first_at, max(l.at) AS last_at
  FROM access.access_log l
  LEFT JOIN access.employee e ON e.provider_id = l.provider_id AND e.id = l.employee_id
  LEFT JOIN access.unit u ON u.provider_id = l.provider_id AND u.id = l.unit_id
  WHERE l.provider_id = platform.provider() AND l.at >= $1 AND l.at < $2 AND l.outcome = 'granted' AND l.employee_id IS NOT NULL
  GROUP BY l.employee_id, l.session_id, l.unit_id, e.given_name, e.family_name, e.title, u.name
  ORDER BY name, first_at`;
