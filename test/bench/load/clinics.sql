-- Fifty units of eight practitioners and eight rooms; every fifth unit is the second provider's.
CREATE TEMP TABLE bench_unit AS
SELECT n, p.id AS provider_id, p.slug AS provider, uuidv7() AS id, uuidv7() AS service_id
FROM generate_series(1, current_setting('bench.units')::integer) n
JOIN access.provider p ON p.slug = CASE WHEN n % 5 = 0 THEN 'halsoklustret' ELSE 'alloptik' END;

INSERT INTO access.unit (provider_id, id, slug, name, address, phone, discipline)
SELECT provider_id, id, 'enhet-' || n, 'Enhet ' || n, 'Storgatan ' || n || ', 111 11 Exempelstad', '08-465 004 00', 'optometry'
FROM bench_unit;

CREATE TEMP TABLE bench_staff AS
SELECT row_number() OVER () AS n, u.n AS unit, place, role, u.provider_id, u.id AS unit_id, u.service_id,
       uuidv7() AS id, uuidv7() AS assignment_id, uuidv7() AS room_id
FROM bench_unit u
CROSS JOIN (VALUES ('clinician', current_setting('bench.practitioners')::integer), ('recall-caller', current_setting('bench.callers')::integer)) r (role, many)
CROSS JOIN generate_series(1, many) place
WHERE role = 'clinician' OR u.provider = 'alloptik';

-- Twelve digits with month 01 and day 00: they have the shape, are no date, and belong to nobody.
INSERT INTO access.employee (provider_id, id, given_name, family_name, title, personnummer, licence_type, licence_number)
SELECT provider_id, id, 'Prov', 'Medarbetare ' || n, role, '19000100' || lpad(n::text, 4, '0'),
       CASE role WHEN 'clinician' THEN 'optiker' END, CASE role WHEN 'clinician' THEN lpad(n::text, 6, '0') END
FROM bench_staff;

INSERT INTO access.needs_and_risk_analysis
  (provider_id, id, unit_id, role, version, tasks, categories, risks, decision, decided_on, review_on)
SELECT DISTINCT ON (unit_id, role) provider_id, uuidv7(), unit_id, role, 1, 'uppgifter', 'kategorier', 'risker', 'beslut', current_date - 30, current_date + 300
FROM bench_staff;

INSERT INTO access.assignment (provider_id, id, employee_id, unit_id, role, analysis_id, from_on)
SELECT s.provider_id, s.assignment_id, s.id, s.unit_id, s.role, a.id, current_date - 30
FROM bench_staff s
JOIN access.needs_and_risk_analysis a ON a.provider_id = s.provider_id AND a.unit_id = s.unit_id AND a.role = s.role;

-- Nobody searches as often as a bench does.
UPDATE access.access_rules SET searches_per_hour = 500;

-- A token that can be worked out again: these sessions exist in this database only.
INSERT INTO access.session
  (provider_id, id, created_at, token_hash, kind, holder_name, employee_id, assignment_id, last_used_at, expires_at)
SELECT provider_id, uuidv7(), now(), encode(sha256(convert_to(concat_ws('-', 'bench-session-of', role, unit, place), 'UTF8')), 'hex'),
       'staff', 'Prov Medarbetare ' || n, id, assignment_id, now(), now() + interval '12 h'
FROM bench_staff;

INSERT INTO booking.service (provider_id, id, unit_id, name_sv, name_en, minutes, step, room_kind)
SELECT provider_id, service_id, id, 'Synundersökning', 'Eye examination', 30, 30, 'examination' FROM bench_unit;

INSERT INTO booking.practitioner (provider_id, id, name, title)
SELECT provider_id, id, 'Prov Medarbetare ' || n, 'Leg. optiker' FROM bench_staff WHERE role = 'clinician';

INSERT INTO booking.practitioner_service (provider_id, id, practitioner_id, service_id)
SELECT provider_id, uuidv7(), id, service_id FROM bench_staff WHERE role = 'clinician';

INSERT INTO booking.room (provider_id, id, unit_id, name, kind)
SELECT provider_id, room_id, unit_id, 'Rum ' || place, 'examination' FROM bench_staff WHERE role = 'clinician';

INSERT INTO booking.opening_hours (provider_id, id, unit_id, weekday, opens, closes)
SELECT provider_id, uuidv7(), id, weekday, opens, opens + interval '4 h'
FROM bench_unit, generate_series(1, 5) weekday, (VALUES (time '08:00'), (time '13:00')) hours (opens);
