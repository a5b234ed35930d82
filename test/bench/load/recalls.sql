-- Patients of the first provider whose last signed examination said that they should have come by now.
CREATE TEMP TABLE bench_due AS
SELECT DISTINCT ON (patient_id) uuidv7() AS decision_id, provider_id, id AS entry_id, patient_id, unit_id, created_at,
       current_date + 25 - (hashint8(n) & 31) AS due_on
FROM bench_entry e
WHERE n % 2 = 0 AND provider_id = (SELECT id FROM access.provider WHERE slug = 'alloptik')
ORDER BY patient_id, created_at DESC
LIMIT current_setting('bench.due')::integer;

INSERT INTO recall.decision (provider_id, id, created_at, patient_id, unit_id, entry_id, entry_version, examined_on, months, reason, due_on)
SELECT provider_id, decision_id, created_at, patient_id, unit_id, entry_id, 1, due_on - 365, 12, 'routine', due_on FROM bench_due;

-- Whoever has a visit since then is not called; the nightly generator would have said the same.
INSERT INTO recall.item (provider_id, id, patient_id, unit_id, decision_id, reason, due_on, opens_at, state)
SELECT d.provider_id, uuidv7(), d.patient_id, d.unit_id, d.decision_id, 'routine', d.due_on, opens_at,
       CASE WHEN last_visit >= opens_at THEN 'scheduled' ELSE 'open' END
FROM bench_due d
CROSS JOIN LATERAL (SELECT (d.due_on - 30)::timestamp AT TIME ZONE 'Europe/Stockholm' AS opens_at) o
LEFT JOIN (SELECT patient_id, max(starts_at) AS last_visit FROM booking.booking GROUP BY patient_id) v ON v.patient_id = d.patient_id;
