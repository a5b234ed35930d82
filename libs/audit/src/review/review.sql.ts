const NAMED = `
  SELECT i.id, i.day::text, i.drawn, i.rules, i.score, i.role, i.first_at, i.last_at, i.lines, i.employee_id, i.unit_id,
         concat_ws(' ', e.given_name, e.family_name) AS employee, e.title,
         i.patient_id IS NOT NULL AS has_patient, m.initials, m.birth_year, coalesce(m.protected, false) AS protected,
         v.verdict, v.note, v.reviewed_at, concat_ws(' ', r.given_name, r.family_name) AS reviewer`;

const LAST_VERDICT = `
  LEFT JOIN LATERAL (
    SELECT * FROM audit.review_verdict v WHERE v.provider_id = i.provider_id AND v.item_id = i.id
    ORDER BY v.reviewed_at DESC, v.id DESC LIMIT 1
  ) v ON true
  LEFT JOIN access.employee r ON r.provider_id = v.provider_id AND r.id = v.reviewed_by`;

/** $1 the month's first day. Quotas first: they are about somebody, not about an occasion; then by risk. */
export const LIST = `
  ${NAMED}
  FROM audit.review_item i
  JOIN access.employee e ON e.provider_id = i.provider_id AND e.id = i.employee_id
  LEFT JOIN audit.masked_patients(ARRAY(
    SELECT patient_id FROM audit.review_item WHERE provider_id = platform.provider() AND unit_id = platform.unit() AND month = $1)) m
    ON m.patient_id = i.patient_id
  ${LAST_VERDICT}
  WHERE i.provider_id = platform.provider() AND i.unit_id = platform.unit() AND i.month = $1
  ORDER BY i.drawn = 'quota' DESC, i.score DESC, i.first_at, i.id`;

/** Which query was made, and no patient: the list tells nothing of anybody's care. */
export const LOG_LIST = `SELECT access.log('Läsa', NULL, 'ReviewItem', NULL)`;

/** $1 the occasion. That it was read is a line about its patient. */
export const ONE = `
  ${NAMED}, access.log('Läsa', i.patient_id, 'ReviewItem', i.id)
  FROM audit.review_item i
  JOIN access.employee e ON e.provider_id = i.provider_id AND e.id = i.employee_id
  LEFT JOIN audit.masked_patients(ARRAY(SELECT patient_id FROM audit.review_item WHERE id = $1)) m ON m.patient_id = i.patient_id
  ${LAST_VERDICT}
  WHERE i.provider_id = platform.provider() AND i.unit_id = platform.unit() AND i.id = $1`;

const DAY_OF_ITEM = (column: string): string =>
  `${column} >= i.day::timestamp AT TIME ZONE u.zone AND ${column} < (i.day + 1)::timestamp AT TIME ZONE u.zone`;

/** What was done that day: of the occasion's patient, or (a quota) of everybody, without saying whom. */
export const LINES = `
  SELECT l.at, l.activity, l.resource_type, l.purpose, l.role, l.outcome
  FROM audit.review_item i
  JOIN access.unit u ON u.provider_id = i.provider_id AND u.id = i.unit_id
  JOIN access.access_log l ON l.provider_id = i.provider_id AND l.employee_id = i.employee_id AND l.unit_id = i.unit_id
    AND (i.patient_id IS NULL OR l.patient_id = i.patient_id)
    AND l.at >= i.day - 1 AND l.at < i.day + 2 AND ${DAY_OF_ITEM('l.at')}
  WHERE i.provider_id = platform.provider() AND i.id = $1
  ORDER BY l.at, l.id LIMIT 500`;

/** What the employee said at the time: choices for the occasion's patient, answers to a quota. */
export const REASONS = `
  SELECT c.at, c.kind, c.reason, c.note
  FROM audit.review_item i
  JOIN access.unit u ON u.provider_id = i.provider_id AND u.id = i.unit_id
  JOIN access.active_choice c ON c.provider_id = i.provider_id AND c.employee_id = i.employee_id AND c.unit_id = i.unit_id
    AND (c.patient_id = i.patient_id OR i.rules = ARRAY['choices']) AND ${DAY_OF_ITEM('c.at')}
  WHERE i.provider_id = platform.provider() AND i.id = $1
  UNION ALL
  SELECT l.at, 'searches', NULL, l.reason
  FROM audit.review_item i
  JOIN access.unit u ON u.provider_id = i.provider_id AND u.id = i.unit_id
  JOIN access.limit_reason l ON l.provider_id = i.provider_id AND l.employee_id = i.employee_id AND l.unit_id = i.unit_id AND ${DAY_OF_ITEM('l.at')}
  WHERE i.provider_id = platform.provider() AND i.id = $1 AND i.rules = ARRAY['searches']
  ORDER BY 1`;

export const VERDICTS_OF = `
  SELECT v.verdict, v.note, v.reviewed_at, concat_ws(' ', r.given_name, r.family_name) AS reviewer
  FROM audit.review_verdict v JOIN access.employee r ON r.provider_id = v.provider_id AND r.id = v.reviewed_by
  WHERE v.provider_id = platform.provider() AND v.item_id = $1 ORDER BY v.reviewed_at DESC, v.id DESC`;

export const WHOSE = `
  SELECT employee_id FROM audit.review_item WHERE provider_id = platform.provider() AND unit_id = platform.unit() AND id = $1`;

/** $1 verdict's id, $2 occasion. */
export const JUDGE = `
  WITH judged AS (
    INSERT INTO audit.review_verdict (provider_id, id, item_id, employee_id, verdict, note, reviewed_by, reviewed_at)
    SELECT i.provider_id, $1, i.id, i.employee_id, $3, $4, platform.actor(), platform.now() FROM audit.review_item i
    WHERE i.provider_id = platform.provider() AND i.unit_id = platform.unit() AND i.id = $2
    RETURNING provider_id, item_id
  )
  SELECT access.log('Skriva', i.patient_id, 'ReviewVerdict', i.id)
  FROM judged v JOIN audit.review_item i ON i.provider_id = v.provider_id AND i.id = v.item_id`;

export const DRAWN = `
  SELECT u.id AS unit_id, u.name AS unit, d.drawn_at, d.seed, d.occasions, d.sample_size
  FROM access.unit u
  LEFT JOIN audit.review_draw d ON d.provider_id = u.provider_id AND d.unit_id = u.id AND d.month = $1
  WHERE u.provider_id = platform.provider() AND u.id = platform.unit()`;

/** Counts only: what an auditor is handed of every unit. */
export const MONTHS = `
  SELECT to_char(m.month, 'YYYY-MM') AS month, u.id AS unit_id, u.name AS unit, d.drawn_at, d.occasions,
         count(i.id) FILTER (WHERE i.drawn = 'risk')::int AS risk, count(i.id) FILTER (WHERE i.drawn = 'random')::int AS random,
         count(i.id) FILTER (WHERE i.drawn = 'choice')::int AS choice, count(i.id) FILTER (WHERE i.drawn = 'quota')::int AS quota,
         count(v.verdict)::int AS done, count(*) FILTER (WHERE v.verdict = 'justified')::int AS justified,
         count(*) FILTER (WHERE v.verdict = 'unjustified')::int AS unjustified,
         count(*) FILTER (WHERE v.verdict = 'to-follow-up')::int AS to_follow_up
  FROM (SELECT provider_id, unit_id, month FROM audit.review_draw UNION SELECT provider_id, unit_id, month FROM audit.review_item) m
  JOIN access.unit u ON u.provider_id = m.provider_id AND u.id = m.unit_id
  LEFT JOIN audit.review_draw d ON d.provider_id = m.provider_id AND d.unit_id = m.unit_id AND d.month = m.month
  LEFT JOIN audit.review_item i ON i.provider_id = m.provider_id AND i.unit_id = m.unit_id AND i.month = m.month
  LEFT JOIN LATERAL (
    SELECT v.verdict FROM audit.review_verdict v WHERE v.provider_id = i.provider_id AND v.item_id = i.id
    ORDER BY v.reviewed_at DESC, v.id DESC LIMIT 1
  ) v ON true
  WHERE m.provider_id = platform.provider()
  GROUP BY m.month, u.id, u.name, d.drawn_at, d.occasions
  ORDER BY m.month DESC, u.name`;
