import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What left the house. Rows are only inserted, by functions of the owner. */
export class Privacy1764000000500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(DISCLOSURES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA privacy CASCADE');
  }
}

const DISCLOSURES = `
  CREATE SCHEMA privacy;
  GRANT USAGE ON SCHEMA privacy TO PUBLIC;

  CREATE TABLE privacy.disclosure (
    provider_id uuid        NOT NULL REFERENCES access.provider,
    id          uuid        NOT NULL DEFAULT gen_random_uuid(),
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    recipient   text        NOT NULL,
    kind        text        NOT NULL CONSTRAINT disclosure_kind_known CHECK (kind IN ('processor', 'patient', 'legal-duty')),
    purpose     text        NOT NULL,
    fields      text[]      NOT NULL CONSTRAINT disclosure_names_fields CHECK (cardinality(fields) > 0),
    ground      text        CONSTRAINT disclosure_duty_cites_law CHECK (kind <> 'legal-duty' OR ground IS NOT NULL OR outcome = 'refused'),
    patient_id  uuid,
    actor_kind  text        NOT NULL,
    employee_id uuid,
    outcome     text        NOT NULL CONSTRAINT disclosure_outcome_known CHECK (outcome IN ('released', 'refused')),
    PRIMARY KEY (provider_id, id)
  );
  CREATE INDEX disclosure_of_patient ON privacy.disclosure (provider_id, patient_id, created_at);

  -- What this transaction's care provider has told its patients, by the policy's code.
  CREATE FUNCTION privacy.policy_followed() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT policy FROM access.provider WHERE id = platform.provider() $$;

  CREATE FUNCTION privacy.log_disclosure(recipient text, kind text, purpose text, fields text[], ground text, patient uuid) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO privacy.disclosure (provider_id, recipient, kind, purpose, fields, ground, patient_id, actor_kind, employee_id, outcome)
    VALUES (platform.provider(), $1, $2, $3, $4, $5, $6, platform.setting('actor_kind'), platform.actor(), 'released')
  $$;

  -- The refused attempt's own transaction is rolled back, so this one is told what that one knew.
  CREATE FUNCTION privacy.log_refused_disclosure(provider uuid, actor_kind text, employee uuid, recipient text, kind text,
      purpose text, fields text[], ground text, patient uuid) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    INSERT INTO privacy.disclosure (provider_id, recipient, kind, purpose, fields, ground, patient_id, actor_kind, employee_id, outcome)
    VALUES ($1, $4, $5, $6, $7, $8, $9, $2, $3, 'refused')
  $$;
`;
