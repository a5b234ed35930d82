-- Half-hour visits in three of five times. The coming four weeks are filled first, unit by unit, and then the past
-- backwards, so that the window searched has one density at every size.
CREATE TEMP TABLE bench_visit AS
SELECT uuidv7(created_at - now()) AS session_id, uuidv7(created_at - now()) AS booking_id, v.*
FROM (
  SELECT s.provider_id, s.unit_id, s.service_id, s.id AS practitioner_id, s.room_id, starts_at,
         least(starts_at, now()) - random() * interval '30 days' AS created_at
  FROM bench_staff s
  CROSS JOIN (SELECT current_setting('bench.monday')::date + 27 - back AS day FROM generate_series(0, 34 + current_setting('bench.appointments')::integer / 2600) back) d
  CROSS JOIN generate_series(0, 15) slot
  CROSS JOIN LATERAL (
    SELECT (day + (CASE WHEN slot < 8 THEN time '08:00' ELSE time '09:00' END + slot * interval '30 min')) AT TIME ZONE 'Europe/Stockholm' AS starts_at
  ) t
  WHERE s.role = 'clinician' AND extract(isodow FROM day) < 6
    AND hashint4((s.n * 1000003 + slot * 97 + (day - current_setting('bench.monday')::date))::integer) & 1023 < 614
  ORDER BY day < current_setting('bench.monday')::date, CASE WHEN day >= current_setting('bench.monday')::date THEN s.unit END, day DESC
  LIMIT current_setting('bench.appointments')::integer
) v;
ANALYZE bench_visit;

INSERT INTO booking.session (provider_id, id, created_at, unit_id, service_id, practitioner_id, room_id, starts_at, ends_at)
SELECT provider_id, session_id, created_at, unit_id, service_id, practitioner_id, room_id, starts_at, starts_at + interval '30 min'
FROM bench_visit ORDER BY created_at;

INSERT INTO booking.occupancy (provider_id, session_id, resource_id, starts_at, ends_at)
SELECT provider_id, session_id, unnest(ARRAY[practitioner_id, room_id]), starts_at, starts_at + interval '30 min'
FROM bench_visit ORDER BY created_at;

-- References of their own making: eight random characters would meet at this size, and the constraint is off.
INSERT INTO booking.booking
  (provider_id, id, created_at, session_id, unit_id, patient_id, starts_at, channel, reference, notice_at, notice_version, notice_channel)
SELECT v.provider_id, booking_id, created_at, session_id, v.unit_id, p.id, starts_at, 'desk',
       translate(lpad(v.n::text, 8, '0'), '0123456789', 'ACEHJKLMNP'), created_at, '1', 'desk'
FROM (SELECT row_number() OVER (ORDER BY created_at) AS n, * FROM bench_visit) v
JOIN (SELECT provider_id, count(*) AS many FROM bench_patient GROUP BY provider_id) c ON c.provider_id = v.provider_id
JOIN bench_patient p ON p.provider_id = v.provider_id AND p.place = 1 + (hashint8(v.n) & 1073741823) % c.many
ORDER BY v.created_at;

-- Each visit is a care relation.
INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at)
SELECT provider_id, patient_id, unit_id, id, 'visit', starts_at FROM booking.booking;
