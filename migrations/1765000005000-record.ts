import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal's side of opening a record: every row tells its unit, and the functions that look before a record is open. */
export class Record1765000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(UNIT_OF_SIGNATURE);
    await db.query(RELATED_BY_WRITING);
    await db.query(LOOKING_IN);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM access.care_relation WHERE why = 'documentation';
      DROP FUNCTION journal.open_entry, journal.units_with_entries, journal.choices_in_force;
      ALTER TABLE journal.signature DROP COLUMN unit_id;`);
  }
}

/** A signature is kept from other units like the text it answers for. The trigger rests while old rows learn their unit. */
const UNIT_OF_SIGNATURE = `
  ALTER TABLE journal.signature ADD COLUMN unit_id uuid;
  ALTER TABLE journal.signature DISABLE TRIGGER signature_only_grows;
  UPDATE journal.signature s SET unit_id = e.unit_id
  FROM journal.entry e WHERE e.provider_id = s.provider_id AND e.id = s.entry_id;
  ALTER TABLE journal.signature ENABLE TRIGGER signature_only_grows;
  ALTER TABLE journal.signature ALTER COLUMN unit_id SET NOT NULL;
`;

/** Whoever wrote before relations were kept goes on with their patients. */
const RELATED_BY_WRITING = `
  INSERT INTO access.care_relation (provider_id, patient_id, unit_id, source_id, why, at)
  SELECT provider_id, patient_id, unit_id, id, 'documentation', created_at FROM journal.entry
  ON CONFLICT DO NOTHING;
`;

const LOOKING_IN = `
  -- Opens the record that the entry belongs to. Outcomes: open; closed, when it may not be seen, which is told like not-found
  -- and yet leaves a line; not-found.
  CREATE FUNCTION journal.open_entry(p_entry uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    written record;
  BEGIN
    SELECT e.patient_id, e.unit_id INTO written FROM journal.entry e WHERE e.provider_id = platform.provider() AND e.id = p_entry;
    IF NOT FOUND THEN
      RETURN 'not-found';
    END IF;
    RETURN CASE WHEN access.open_record(written.patient_id) = 'open' AND written.unit_id = ANY (platform.record_units())
                THEN 'open' ELSE 'closed' END;
  END $$;

  -- Which other units have written about the patient of the record opened here. A blocked unit is not even named.
  CREATE FUNCTION journal.units_with_entries() RETURNS TABLE (unit_id uuid, entries integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT written.unit_id, written.entries
    FROM (
      SELECT e.unit_id, count(*)::integer AS entries FROM journal.entry e
      WHERE e.provider_id = platform.provider() AND e.patient_id = platform.record() AND e.unit_id <> platform.unit()
      GROUP BY e.unit_id
    ) written
    WHERE NOT access.blocked(platform.record(), written.unit_id)
  $$;

  -- What whoever asks has chosen to open of this record, why, and until when.
  CREATE FUNCTION journal.choices_in_force() RETURNS TABLE (kind text, reason text, note text, expires_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT DISTINCT ON (c.kind) c.kind, c.reason, c.note, c.expires_at
    FROM access.active_choice c
    WHERE c.provider_id = platform.provider() AND c.patient_id = platform.record() AND c.employee_id = platform.actor()
      AND c.unit_id = platform.unit() AND c.kind IN ('without-relation', 'other-units') AND c.expires_at > platform.now()
    ORDER BY c.kind, c.expires_at DESC
  $$;
`;
