export const MAY_REPORT = 'SELECT audit.may_report($1) AS may';

const CASE = `
  SELECT c.id, c.patient_id, c.asked_on::text, c.due_on::text, c.asked_by, c.requester_name, c.identified_by, c.authority_shown,
         c.from_on::text, c.to_on::text, c.decided_at, c.granted, c.refused_because, c.handed_out_at, c.handed_out_to,
         r.given_name || ' ' || r.family_name AS recorded_by_name, d.given_name || ' ' || d.family_name AS decided_by_name
  FROM audit.log_report_case c
  JOIN access.employee r ON r.provider_id = c.provider_id AND r.id = c.recorded_by
  LEFT JOIN access.employee d ON d.provider_id = c.provider_id AND d.id = c.decided_by
  WHERE c.provider_id = platform.provider()`;

export const BY_ID = `${CASE} AND c.id = $1`;

export const OF_PATIENT = `${CASE} AND c.patient_id = $1 ORDER BY c.asked_on DESC, c.id DESC`;

export const REGISTER = `
  INSERT INTO audit.log_report_case
    (provider_id, id, created_at, patient_id, recorded_by, asked_on, due_on, asked_by, requester_name, identified_by, authority_shown, from_on, to_on)
  VALUES (platform.provider(), $1, clock_timestamp(), $2, platform.actor(), $3, $4, $5, $6, $7, $8, $9, $10)`;

export const DECIDE = `
  UPDATE audit.log_report_case SET decided_at = platform.now(), decided_by = platform.actor(), granted = $2, refused_because = $3
  WHERE provider_id = platform.provider() AND id = $1 AND decided_at IS NULL
  RETURNING id`;

export const HAND_OUT = `
  UPDATE audit.log_report_case SET handed_out_at = platform.now(), handed_out_by = platform.actor(), handed_out_to = $2
  WHERE provider_id = platform.provider() AND id = $1 AND granted AND handed_out_at IS NULL
  RETURNING id`;

export const REMIND = 'SELECT audit.remind_of_report($1)';

export const ANSWERED = 'SELECT audit.report_answered($1)';
