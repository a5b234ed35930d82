/** Superseded, to be looked at again, or in force; `n` is the analysis. */
export const ANALYSIS_STATE = `
  CASE WHEN EXISTS (SELECT FROM access.needs_and_risk_analysis later
                    WHERE later.provider_id = n.provider_id AND later.unit_id = n.unit_id AND later.role = n.role AND later.version > n.version)
         THEN 'superseded'
       WHEN n.review_on < access.today() THEN 'review-passed'
       ELSE 'in-force' END`;

const STATE_OF_EMPLOYMENT = `
  CASE WHEN e.ended_on <= access.today() THEN 'ended' WHEN e.started_on > access.today() THEN 'coming' ELSE 'current' END`;

export const STATE_OF_ASSIGNMENT = `
  CASE WHEN a.to_on < access.today() THEN 'ended' WHEN a.from_on > access.today() THEN 'coming' ELSE 'current' END`;

const SUMMARY = `
  e.id, e.given_name AS "givenName", e.family_name AS "familyName", e.title, e.employment, ${STATE_OF_EMPLOYMENT} AS state,
  e.started_on::text AS "startedOn", e.ended_on::text AS "endedOn",
  e.licence_number IS NOT NULL AND e.licence_checked_on IS NULL AS "licenceUnchecked",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'unit', jsonb_build_object('id', u.id, 'name', u.name)) ORDER BY u.name, a.role), '[]')
   FROM access.assignment a JOIN access.unit u ON u.provider_id = a.provider_id AND u.id = a.unit_id
   WHERE a.provider_id = e.provider_id AND a.employee_id = e.id AND a.from_on <= access.today()
     AND (a.to_on IS NULL OR a.to_on >= access.today())) AS roles`;

export const EMPLOYEES = `
  SELECT ${SUMMARY} FROM access.employee e WHERE e.provider_id = platform.provider()
  ORDER BY e.family_name, e.given_name, e.id`;

const ASSIGNMENTS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', a.id, 'role', a.role, 'unit', jsonb_build_object('id', u.id, 'name', u.name), 'fromOn', a.from_on, 'toOn', a.to_on,
      'state', ${STATE_OF_ASSIGNMENT}, 'analysis', jsonb_build_object('id', n.id, 'version', n.version, 'state', ${ANALYSIS_STATE}),
      'givenBy', giver.given_name || ' ' || giver.family_name,
      'reviewedOn', (SELECT max(r.reviewed_on) FROM access.assignment_review r WHERE r.provider_id = a.provider_id AND r.assignment_id = a.id)
    ) ORDER BY a.to_on IS NOT NULL, a.to_on DESC, a.from_on DESC, u.name, a.role), '[]')
  FROM access.assignment a
  JOIN access.unit u ON u.provider_id = a.provider_id AND u.id = a.unit_id
  JOIN access.needs_and_risk_analysis n ON n.provider_id = a.provider_id AND n.id = a.analysis_id
  LEFT JOIN access.employee giver ON giver.provider_id = a.provider_id AND giver.id = a.given_by
  WHERE a.provider_id = e.provider_id AND a.employee_id = e.id`;

export const EMPLOYEE = `
  SELECT ${SUMMARY}, left(e.personnummer, 8) || '-••••' AS masked, e.employer,
    CASE WHEN e.licence_number IS NOT NULL THEN jsonb_build_object('type', e.licence_type, 'number', e.licence_number,
      'checkedOn', e.licence_checked_on, 'checkedBy', checker.given_name || ' ' || checker.family_name) END AS licence,
    (${ASSIGNMENTS}) AS assignments, access.visits_ahead(e.id) AS "visitsAhead"
  FROM access.employee e
  LEFT JOIN access.employee checker ON checker.provider_id = e.provider_id AND checker.id = e.licence_checked_by
  WHERE e.provider_id = platform.provider() AND e.id = $1`;
