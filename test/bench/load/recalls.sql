-- Patients of the first provider whose last signed examination said that they should have come by now.
CREATE TEMP TABLE bench_due AS
SELECT DISTINCT ON (patient_id) uuidv7() AS decision_id, provider_id, id AS entry_id, patient_id, unit_id, created_at,
       current_date - (hashint8(n) & 63) AS due_on
FROM bench_entry e
WHERE n % 2 = 0 AND provider_id = (SELECT id FROM access.provider WHERE slug = 'alloptik')
ORDER BY patient_id, created_at DESC
LIMIT current_setting('bench.due')::integer;

INSERT INTO recall.decision (provider_id, id, created_at, patient_id, unit_id, entry_id, entry_version, examined_on, months, reason, due_on)
SELECT provider_id, decision_id, created_at, patient_id, unit_id, entry_id, 1, due_on - 365, 12, 'routine', due_on FROM bench_due;

INSERT INTO recall.item (provider_id, id, patient_id, unit_id, decision_id, reason, due_on, opens_at, state)
SELECT provider_id, uuidv7(), patient_id, unit_id, decision_id, 'routine', due_on, (due_on - 30)::timestamp AT TIME ZONE 'Europe/Stockholm', 'open'
FROM bench_due;
