import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Patients, and the numbers they are found by as rows of their own. */
export class Patient1764000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(PATIENTS);
    await db.query(STATED_PATIENT);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA patient CASCADE');
  }
}

const PATIENTS = `
  CREATE SCHEMA patient;
  GRANT USAGE ON SCHEMA patient TO PUBLIC;

  CREATE TABLE patient.patient (
    provider_id        uuid        NOT NULL REFERENCES access.provider,
    id                 uuid        NOT NULL,
    created_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    given_name         text        NOT NULL CONSTRAINT patient_given_name_length CHECK (length(given_name) BETWEEN 1 AND 100),
    family_name        text        NOT NULL CONSTRAINT patient_family_name_length CHECK (length(family_name) BETWEEN 1 AND 100),
    -- Not derived from the number: the date in it may be a nearby day, or none (folkbokföringslagen 18 §).
    birth_date         date,
    email              text        CONSTRAINT patient_email_length CHECK (length(email) <= 254),
    phone              text        CONSTRAINT patient_phone_length CHECK (length(phone) <= 40),
    address            text        CONSTRAINT patient_address_length CHECK (length(address) <= 400),
    protected_identity boolean     NOT NULL DEFAULT false,
    deceased_on        date,
    identity_assurance text        NOT NULL CONSTRAINT patient_assurance_known CHECK (identity_assurance IN ('stated', 'verified')),
    PRIMARY KEY (provider_id, id)
  );

  CREATE TABLE patient.identifier (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    patient_id  uuid        NOT NULL,
    kind        text        NOT NULL,
    domain      text        NOT NULL,
    value       text        NOT NULL,
    valid_from  date        NOT NULL,
    valid_to    date,
    PRIMARY KEY (provider_id, id),
    -- Deferred, so that the number can be claimed before the person is written.
    FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT identifier_shape CHECK (CASE kind
      WHEN 'personnummer' THEN domain = '1.2.752.129.2.1.3.1' AND value ~ '^[12][0-9]{7}[0-9]{4}$' AND substr(value, 7, 2) < '32'
      WHEN 'coordination-number' THEN domain = '1.2.752.129.2.1.3.3' AND value ~ '^[12][0-9]{7}[0-9]{4}$' AND substr(value, 7, 2) >= '60'
      WHEN 'reserve' THEN domain NOT IN ('1.2.752.129.2.1.3.1', '1.2.752.129.2.1.3.3') AND value ~ '^[0-9A-Z-]{1,32}$'
      ELSE false
    END),
    CONSTRAINT identifier_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
  );
  CREATE UNIQUE INDEX identifier_names_one_patient ON patient.identifier (provider_id, domain, value) WHERE valid_to IS NULL;
  CREATE INDEX identifier_of_patient ON patient.identifier (provider_id, patient_id);
`;

/**
 * A visitor states who the booking is for. Found or written, the answer is an id and nothing else, so that nobody
 * learns who is known; what the register already holds is left as it is.
 */
const STATED_PATIENT = `
  CREATE FUNCTION patient.domain_of(kind text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE $1 WHEN 'personnummer' THEN '1.2.752.129.2.1.3.1' WHEN 'coordination-number' THEN '1.2.752.129.2.1.3.3' END $$;

  -- The date inside a number, where there is one: month 00, day 60 and impossible days are issued too.
  CREATE FUNCTION patient.date_within(value text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT CASE WHEN month BETWEEN 1 AND 12 THEN
      CASE WHEN day BETWEEN 1 AND extract(day FROM make_date(year, month, 1) + interval '1 month - 1 day') THEN make_date(year, month, day) END
    END
    FROM (SELECT substr($1, 1, 4)::integer AS year, substr($1, 5, 2)::integer AS month, substr($1, 7, 2)::integer % 60 AS day) d
  $$;

  CREATE FUNCTION patient.stated_patient(kind text, value text, given text, family text, new_id uuid) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    known uuid;
  BEGIN
    LOOP
      SELECT i.patient_id INTO known FROM patient.identifier i
      WHERE i.provider_id = platform.provider() AND i.domain = patient.domain_of($1) AND i.value = $2 AND i.valid_to IS NULL;
      IF FOUND THEN
        RETURN known;
      END IF;

      -- Two visitors may state the same person at once: the index decides who writes, the other looks again.
      INSERT INTO patient.identifier AS i (provider_id, id, patient_id, kind, domain, value, valid_from)
      VALUES (platform.provider(), gen_random_uuid(), $5, $1, patient.domain_of($1), $2, (platform.now() AT TIME ZONE 'Europe/Stockholm')::date)
      ON CONFLICT (provider_id, domain, value) WHERE valid_to IS NULL DO NOTHING;
      IF FOUND THEN
        INSERT INTO patient.patient (provider_id, id, given_name, family_name, birth_date, identity_assurance)
        VALUES (platform.provider(), $5, $3, $4, patient.date_within($2), 'stated');
        RETURN $5;
      END IF;
    END LOOP;
  END $$;

  REVOKE ALL ON FUNCTION patient.stated_patient(text, text, text, text, uuid) FROM PUBLIC;
`;
