/** $1 unit, $2 first day, $3 the day after the last. The bounds are instants of the unit's zone; the wider ones pick the months' tables. */
const IN_DAYS = (column: string): string => `
  ${column} >= $2::date - 1 AND ${column} < $3::date + 1
  AND ${column} >= $2::date::timestamp AT TIME ZONE u.zone AND ${column} < $3::date::timestamp AT TIME ZONE u.zone`;

/**
 * Reading the log in order to review it is itself logged, but not drawn again: whoever reviews would else have to review
 * that he reviewed.
 */
export const OCCASIONS = `
  WITH chosen AS (
    SELECT DISTINCT c.employee_id, c.patient_id, (c.at AT TIME ZONE u.zone)::date AS day
    FROM access.active_choice c JOIN access.unit u ON u.provider_id = c.provider_id AND u.id = c.unit_id
    WHERE c.provider_id = platform.provider() AND c.unit_id = $1 AND c.kind <> 'other-units' AND ${IN_DAYS('c.at')}
  ), occasion AS (
    SELECT l.employee_id, l.patient_id, (l.at AT TIME ZONE u.zone)::date AS day, max(l.role) AS role,
           array_agg((extract(epoch FROM l.at) * 1000)::float8 ORDER BY l.at) AS times,
           array_agg(to_char(l.at AT TIME ZONE u.zone, 'HH24:MI:SS') ORDER BY l.at) AS clocks
    FROM access.access_log l JOIN access.unit u ON u.provider_id = l.provider_id AND u.id = l.unit_id
    WHERE l.provider_id = platform.provider() AND l.unit_id = $1 AND l.employee_id IS NOT NULL AND l.patient_id IS NOT NULL
      AND l.outcome = 'granted' AND l.purpose NOT IN ('access-log', 'incident') AND ${IN_DAYS('l.at')}
    GROUP BY 1, 2, 3
  )
  SELECT o.employee_id, o.patient_id, o.day::text, o.role, o.times, o.clocks, c.day IS NOT NULL AS by_choice
  FROM occasion o LEFT JOIN chosen c ON c.employee_id = o.employee_id AND c.patient_id = o.patient_id AND c.day = o.day`;

export const FACTS = `
  SELECT place, own_record, colleague, same_surname, same_address, no_visit_near, protected
  FROM audit.facts_of($1, $2::uuid[], $3::uuid[], $4::timestamptz[]) ORDER BY place`;

export const HOURS = `
  SELECT coalesce((SELECT json_agg(h) FROM audit.opening_hours($1) h), '[]') AS weeks,
         coalesce((SELECT json_agg(json_build_object('day', d.on_day, 'opens', d.opens, 'closes', d.closes)) FROM booking.closed_day d
                   WHERE d.provider_id = platform.provider() AND d.unit_id = $1), '[]') AS exceptions`;

/** Of the unit's month: how far it is over, and how many are drawn. */
export const MONTH = `
  SELECT least((platform.now() AT TIME ZONE u.zone)::date, ($2::date + interval '1 month')::date)::text AS until,
         (platform.now() AT TIME ZONE u.zone)::date >= $2::date + interval '1 month' AS over, w.sample_size AS size
  FROM access.unit u JOIN access.access_rules w ON w.provider_id = u.provider_id
  WHERE u.provider_id = platform.provider() AND u.id = $1`;

export const DRAW_ONCE = `
  INSERT INTO audit.review_draw (provider_id, id, unit_id, month, drawn_at, seed, occasions, sample_size)
  VALUES (platform.provider(), $1, $2, $3, platform.now(), $4, $5, $6)
  ON CONFLICT (provider_id, unit_id, month) DO NOTHING RETURNING id`;

export const PUT_ON_THE_LIST = `
  INSERT INTO audit.review_item
    (provider_id, id, unit_id, month, day, employee_id, role, patient_id, drawn, rules, score, first_at, last_at, lines)
  SELECT platform.provider(), i.id, $1, $2, i.day, i.employee, i.role, i.patient, i.drawn, i.rules, i.score, i.first_at, i.last_at, i.lines
  FROM jsonb_to_recordset($3) AS i (id uuid, day date, employee uuid, role text, patient uuid, drawn text, rules text[], score integer,
                                    first_at timestamptz, last_at timestamptz, lines integer)
  ON CONFLICT (provider_id, unit_id, employee_id, patient_id, day) WHERE patient_id IS NOT NULL DO NOTHING RETURNING drawn`;

export const UNITS = `SELECT id FROM access.unit WHERE provider_id = platform.provider() ORDER BY id`;
