-- Keyed by the provider's own reserve series: nobody's number is made up here. The first of each provider are
-- Skatteverket's test identities, because people are looked up by personnummer.
CREATE TEMP TABLE bench_patient AS
SELECT row_number() OVER (PARTITION BY provider_id ORDER BY n) AS place, n, provider_id, id,
       n / 5 % (current_setting('bench.units')::integer / 5) * 5 + CASE WHEN n % 5 = 0 THEN 5 ELSE n % 5 END AS unit
FROM (
  SELECT n, p.id AS provider_id, uuidv7() AS id
  FROM generate_series(1, current_setting('bench.patients')::integer) n
  JOIN access.provider p ON p.slug = CASE WHEN n % 5 = 0 THEN 'halsoklustret' ELSE 'alloptik' END
) numbered;
CREATE UNIQUE INDEX ON bench_patient (provider_id, place);
ANALYZE bench_patient;

INSERT INTO patient.patient (provider_id, id, given_name, family_name, birth_date, email, phone, identity_assurance)
SELECT provider_id, id, 'Prov', 'Person ' || n, date '1930-01-01' + n % 29000, 'person' || n || '@example.se',
       '070-174 06 ' || lpad((5 + n % 95)::text, 2, '0'), 'verified'
FROM bench_patient;

-- Everybody is registered somewhere, and may be written about there.
INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at)
SELECT p.provider_id, p.id, u.id, p.id, 'registration', now() - interval '30 days'
FROM bench_patient p JOIN bench_unit u ON u.n = p.unit;

INSERT INTO patient.identifier (provider_id, id, patient_id, kind, domain, value, valid_from)
SELECT p.provider_id, uuidv7(), p.id, coalesce(i.kind, 'reserve'), coalesce(patient.domain_of(i.kind), '2.999.1'),
       coalesce(i.value, 'RES' || lpad(p.n::text, 9, '0')), current_date - 400
FROM bench_patient p
LEFT JOIN (
  SELECT row_number() OVER () AS place, i ->> 'kind' AS kind, i ->> 'value' AS value
  FROM jsonb_array_elements(current_setting('bench.identities')::jsonb) i
) i ON i.place = p.place;
