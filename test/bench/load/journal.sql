-- Twenty entries for each measured patient, and a bulk of others; every entry has one version, every other is signed.
-- Measured patients come after the test identities, which are the ones looked up.
CREATE TEMP TABLE bench_entry AS
SELECT uuidv7(e.created_at - now()) AS id, e.*, s.id AS author_id, s.unit_id, row_number() OVER () AS n
FROM (
  SELECT p.provider_id, p.id AS patient_id, p.unit, now() - interval '40 days' * visit - random() * interval '30 days' AS created_at
  FROM bench_patient p, generate_series(1, 20) visit
  WHERE p.place BETWEEN 641 AND 640 + current_setting('bench.measured')::integer / 2
  UNION ALL
  SELECT p.provider_id, p.id, p.unit, now() - interval '40 days' - random() * interval '7 years'
  FROM generate_series(1, current_setting('bench.bulk')::integer) b
  JOIN bench_patient p ON p.n = 10001 + (hashint4(b) & 1073741823) % (current_setting('bench.patients')::integer - 10000)
) e
JOIN bench_staff s ON s.role = 'clinician' AND s.place = 1 AND s.unit = e.unit;

INSERT INTO journal.entry (provider_id, id, created_at, patient_id, unit_id, template, author_id)
SELECT provider_id, id, created_at, patient_id, unit_id, 'eye-examination', author_id FROM bench_entry ORDER BY bench_entry.created_at;

INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at)
SELECT provider_id, patient_id, unit_id, id, 'documentation', created_at FROM bench_entry;

INSERT INTO journal.entry_version
  (provider_id, id, created_at, entry_id, patient_id, unit_id, number, author_id, author_name, author_title, examined_on, content)
SELECT provider_id, uuidv7(created_at - now()), created_at, id, patient_id, unit_id, 1, author_id, 'Prov Medarbetare', 'Leg. optiker',
       created_at::date, current_setting('bench.examination')::jsonb
FROM bench_entry ORDER BY bench_entry.created_at;

INSERT INTO journal.signature
  (provider_id, id, created_at, entry_id, patient_id, unit_id, version, signed_at, signer_id, signer_name, signer_title, licence_type, licence_number, seal)
SELECT provider_id, uuidv7(created_at - now()), created_at, id, patient_id, unit_id, 1, created_at, author_id, 'Prov Medarbetare', 'Leg. optiker',
       'optiker', '000001', encode(sha256(id::text::bytea), 'hex')
FROM bench_entry WHERE n % 2 = 0 ORDER BY bench_entry.created_at;
