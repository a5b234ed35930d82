import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The patient journal. Its rows are only inserted; what an entry is now is read from its newest version and signature. */
export class Journal1764000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ENTRIES);
    await db.query(SIGNATURES);
    await db.query(ONLY_GROWS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA journal CASCADE');
  }
}

const ENTRIES = `
  CREATE SCHEMA journal;
  GRANT USAGE ON SCHEMA journal TO PUBLIC;

  CREATE TABLE journal.entry (
    provider_id uuid        NOT NULL,
    id          uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    patient_id  uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    template    text        NOT NULL CONSTRAINT entry_template_known CHECK (template IN ('eye-examination')),
    author_id   uuid        NOT NULL,
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, patient_id) REFERENCES patient.patient,
    FOREIGN KEY (provider_id, unit_id) REFERENCES access.unit,
    FOREIGN KEY (provider_id, author_id) REFERENCES access.employee
  );
  CREATE INDEX entry_of_patient ON journal.entry (provider_id, patient_id, created_at DESC);

  -- Name and title as they were: who wrote stays readable when the employee has left or changed name (PDL 3 kap. 6 §).
  -- Patient and unit stand on each version because whoever may not see them may not see its text either.
  CREATE TABLE journal.entry_version (
    provider_id  uuid        NOT NULL,
    id           uuid        NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    entry_id     uuid        NOT NULL,
    patient_id   uuid        NOT NULL,
    unit_id      uuid        NOT NULL,
    number       integer     NOT NULL CONSTRAINT entry_version_number_counts CHECK (number >= 1),
    author_id    uuid        NOT NULL,
    author_name  text        NOT NULL,
    author_title text        NOT NULL,
    examined_on  date        NOT NULL,
    content      jsonb       NOT NULL,
    reason       text        CONSTRAINT entry_version_reason_given CHECK (reason <> ''),
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, entry_id) REFERENCES journal.entry,
    FOREIGN KEY (provider_id, author_id) REFERENCES access.employee,
    -- Two writers who start from the same text make the same number, and one of them is told.
    CONSTRAINT entry_version_number_unique UNIQUE (provider_id, entry_id, number)
  );
`;

/** PDL 3 kap. 3, 10 §§: signed by somebody with a licence; the seal covers text, author, signer, licence and time. */
const SIGNATURES = `
  CREATE TABLE journal.signature (
    provider_id    uuid        NOT NULL,
    id             uuid        NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    entry_id       uuid        NOT NULL,
    patient_id     uuid        NOT NULL,
    version        integer     NOT NULL,
    signed_at      timestamptz NOT NULL,
    signer_id      uuid        NOT NULL,
    signer_name    text        NOT NULL,
    signer_title   text        NOT NULL,
    licence_type   text        NOT NULL,
    licence_number text        NOT NULL,
    seal           text        NOT NULL CONSTRAINT signature_seal_is_sha256 CHECK (seal ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (provider_id, id),
    FOREIGN KEY (provider_id, entry_id, version) REFERENCES journal.entry_version (provider_id, entry_id, number),
    FOREIGN KEY (provider_id, signer_id) REFERENCES access.employee,
    CONSTRAINT signature_once UNIQUE (provider_id, entry_id, version)
  );
`;

/** PDL 3 kap. 14 §: nothing is obliterated. Grants already refuse everybody else; this stops the tables' owner too. */
const ONLY_GROWS = `
  CREATE FUNCTION journal.refuse_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    RAISE EXCEPTION 'a journal only grows: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;

  CREATE TRIGGER entry_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.entry
    FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();
  CREATE TRIGGER entry_version_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.entry_version
    FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();
  CREATE TRIGGER signature_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.signature
    FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();
`;
