/** Every visit of the unit that begins between two instants, by the week on the clinic's wall. Nothing of a patient is read. */
const VISITS = `
  WITH found AS (
    SELECT b.state, b.channel, s.service_id, b.starts_at, b.created_at
    FROM booking.occupancy o
    JOIN booking.session s ON s.provider_id = o.provider_id AND s.id = o.session_id
    JOIN booking.booking b ON b.provider_id = s.provider_id AND b.session_id = s.id AND b.state NOT IN ('cancelled', 'no-show')
    WHERE o.provider_id = platform.provider() AND o.resource_id = ANY ($1::uuid[]) AND o.active
      AND o.starts_at >= $2::timestamptz - interval '24 h' AND o.starts_at < $3::timestamptz
      AND s.starts_at >= $2 AND s.starts_at < $3
    UNION ALL
    SELECT b.state, b.channel, s.service_id, b.starts_at, b.created_at
    FROM booking.booking b
    JOIN booking.session s ON s.provider_id = b.provider_id AND s.id = b.session_id
    WHERE b.provider_id = platform.provider() AND b.unit_id = platform.unit() AND b.state IN ('cancelled', 'no-show')
      AND b.starts_at >= $2 AND b.starts_at < $3
  ), visit AS (
    SELECT date_trunc('week', starts_at AT TIME ZONE $4)::date AS week, channel, service_id,
      state <> 'cancelled' AS kept, state = 'cancelled' AS cancelled, state = 'no-show' AS missed,
      state <> 'cancelled' AND starts_at < platform.now() AS past,
      greatest(0, (starts_at AT TIME ZONE $4)::date - (created_at AT TIME ZONE $4)::date) AS lead
    FROM found
  )`;

/** One row per week, per channel and per service, and one of all. */
export const COUNTS = `${VISITS}
  SELECT to_char(week, 'YYYY-MM-DD') AS week, channel, service_id,
    count(*) FILTER (WHERE kept)::int AS visits, count(*) FILTER (WHERE past)::int AS past,
    count(*) FILTER (WHERE missed)::int AS missed, count(*) FILTER (WHERE cancelled)::int AS cancelled,
    round(percentile_cont(0.5) WITHIN GROUP (ORDER BY lead) FILTER (WHERE kept))::int AS lead
  FROM visit
  GROUP BY GROUPING SETS ((week), (channel), (service_id), ())`;

/** Minutes of practitioners taken by visits, buffers included; a time that was overbooked counts once. */
export const OCCUPIED = `
  SELECT to_char(t.week, 'YYYY-MM-DD') AS week, sum(date_part('epoch', upper(t.span) - lower(t.span)) / 60)::int AS minutes
  FROM (
    SELECT date_trunc('week', s.starts_at AT TIME ZONE $4)::date AS week, unnest(range_agg(tstzrange(p.starts_at, p.ends_at))) AS span
    FROM booking.occupancy o
    JOIN booking.session s ON s.provider_id = o.provider_id AND s.id = o.session_id
    JOIN booking.occupancy p ON p.provider_id = s.provider_id AND p.session_id = s.id AND p.resource_id = s.practitioner_id AND p.active
    WHERE o.provider_id = platform.provider() AND o.resource_id = ANY ($1::uuid[]) AND o.active
      AND o.starts_at >= $2::timestamptz - interval '24 h' AND o.starts_at < $3::timestamptz
      AND s.starts_at >= $2 AND s.starts_at < $3
      AND EXISTS (SELECT FROM booking.booking b WHERE b.provider_id = s.provider_id AND b.session_id = s.id AND b.state <> 'cancelled')
    GROUP BY 1, s.practitioner_id
  ) t
  GROUP BY t.week`;

/** The schedule remembers only absences that are not over. */
export const AWAY = `
  SELECT a.practitioner_id, date_part('epoch', a.starts_at) AS "from", date_part('epoch', a.ends_at) AS until
  FROM booking.absence a
  WHERE a.provider_id = platform.provider() AND a.practitioner_id = ANY ($1::uuid[]) AND a.ends_at > $2 AND a.starts_at < $3
  ORDER BY a.starts_at`;
