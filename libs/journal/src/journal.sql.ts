/** One entry as it is now: its newest version, and that version's signature if it has one. */
const ENTRY = `
  e.id, e.patient_id, e.template, e.created_at, u.id AS unit_id, u.name AS unit_name,
  v.number, v.author_name, v.author_title, v.examined_on::text, v.content, v.reason`;

/**
 * The patient, the twenty newest entries, who else has written, and the log line in one statement. Which entries it may
 * see is decided by the row policies: those of the record opened in this transaction. The line is written even when there is
 * nothing to read; without the patient there is neither.
 */
export const READ_JOURNAL = `
  WITH opened AS MATERIALIZED (
    SELECT p.id, p.given_name, p.family_name, p.birth_date::text, i.kind, i.value, p.protection, p.email, p.phone, p.address, p.identity_assurance,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'entries', w.entries) ORDER BY u.name), '[]')
            FROM journal.units_with_entries() w JOIN access.unit u ON u.id = w.unit_id) AS other_units,
           (SELECT coalesce(jsonb_agg(to_jsonb(c)), '[]') FROM journal.choices_in_force() c) AS choices,
           access.log('Läsa', p.id, 'Journal', p.id)
    FROM patient.patient p
    JOIN LATERAL (
      SELECT kind, value FROM patient.identifier
      WHERE patient_id = p.id AND valid_to IS NULL ORDER BY kind = 'reserve', kind DESC LIMIT 1
    ) i ON true
    WHERE p.id = $1
  )
  SELECT o.id AS read_id, o.given_name, o.family_name, o.birth_date, o.kind, o.value, o.protection, false AS concealed, o.email, o.phone, o.address, o.identity_assurance,
         o.other_units, o.choices, entry.*
  FROM opened o
  LEFT JOIN LATERAL (
    SELECT ${ENTRY}, s.signed_at, s.signer_name, s.signer_title
    FROM (
      SELECT id, patient_id, template, created_at, unit_id FROM journal.entry
      WHERE patient_id = o.id ORDER BY created_at DESC LIMIT 20
    ) e
    CROSS JOIN LATERAL (
      SELECT number, author_name, author_title, examined_on, content, reason FROM journal.entry_version
      WHERE entry_id = e.id ORDER BY number DESC LIMIT 1
    ) v
    LEFT JOIN journal.signature s ON s.entry_id = e.id AND s.version = v.number
    JOIN access.unit u ON u.id = e.unit_id
  ) entry ON true
  ORDER BY entry.created_at DESC`;

/** Key, entry, first version, care relation and log line in one statement. No entry and a new key: no such patient here, or one whom nobody has identified. */
export const SAVE_ENTRY = `
  WITH key AS MATERIALIZED (
    SELECT outcome, resource_id FROM platform.idempotent($1, $2, $3)
  ), p AS MATERIALIZED (
    SELECT provider_id, id, identity_assurance FROM patient.patient WHERE id = $4
  ), e AS (
    INSERT INTO journal.entry (provider_id, id, patient_id, unit_id, template, author_id)
    SELECT p.provider_id, $3, p.id, platform.unit(), $5, platform.actor()
    FROM key, p
    WHERE key.outcome = 'new' AND p.identity_assurance = 'verified'
    RETURNING provider_id, id, created_at, patient_id, unit_id, template, author_id
  ), v AS (
    INSERT INTO journal.entry_version
      (provider_id, id, entry_id, patient_id, unit_id, number, author_id, author_name, author_title, examined_on, content)
    SELECT e.provider_id, $6, e.id, e.patient_id, e.unit_id, 1, me.id, me.given_name || ' ' || me.family_name, me.title, $7::date, $8::jsonb
    FROM e, access.employee me WHERE me.id = platform.actor()
    RETURNING entry_id, number, author_name, author_title, examined_on, content, reason
  )
  SELECT key.outcome, key.resource_id, saved.*,
         EXISTS (SELECT FROM p WHERE p.identity_assurance = 'stated') AS stated,
         CASE WHEN saved.id IS NOT NULL THEN access.log('Skriva', saved.patient_id, 'JournalEntry', saved.id) END,
         CASE WHEN saved.id IS NOT NULL THEN access.relate(saved.patient_id, saved.id, 'documentation', platform.now()) END
  FROM key LEFT JOIN (
    SELECT ${ENTRY} FROM e JOIN v ON v.entry_id = e.id JOIN access.unit u ON u.id = e.unit_id
  ) saved ON true`;

/** An entry with every version of it, newest first, and the line that it was read. */
export const READ_ENTRY = `
  WITH e AS MATERIALIZED (
    SELECT id, patient_id, template, created_at, unit_id, access.log('Läsa', patient_id, 'JournalEntry', id)
    FROM journal.entry WHERE id = $1
  )
  SELECT ${ENTRY}, v.created_at AS saved_at, s.signed_at, s.signer_name, s.signer_title, s.seal
  FROM e
  JOIN journal.entry_version v ON v.entry_id = e.id
  LEFT JOIN journal.signature s ON s.entry_id = e.id AND s.version = v.number
  JOIN access.unit u ON u.id = e.unit_id
  ORDER BY v.number DESC`;

/** Versions and signatures of one entry queue here: what comes after is judged by what came before. */
export const HOLD_ENTRY = `SELECT pg_advisory_xact_lock(hashtextextended('journal:' || $1, 0))`;

export const READ_HEAD = `
  SELECT e.id, e.patient_id, e.unit_id, e.template, e.author_id, author.licence_number IS NOT NULL AS author_licensed,
         EXISTS (SELECT FROM journal.signature s WHERE s.entry_id = e.id) AS signed,
         v.number, v.examined_on::text, v.content, v.reason,
         v.author_id AS writer_id, v.author_name AS writer_name, v.author_title AS writer_title,
         me.id AS my_id, me.given_name || ' ' || me.family_name AS my_name, me.title AS my_title,
         me.licence_type AS my_licence_type, me.licence_number AS my_licence_number
  FROM journal.entry e
  JOIN access.employee author ON author.id = e.author_id
  JOIN access.employee me ON me.id = platform.actor()
  CROSS JOIN LATERAL (
    SELECT number, examined_on, content, reason, author_id, author_name, author_title FROM journal.entry_version
    WHERE entry_id = e.id ORDER BY number DESC LIMIT 1
  ) v
  WHERE e.id = $1`;

export const SAVE_VERSION = `
  WITH v AS (
    INSERT INTO journal.entry_version
      (provider_id, id, entry_id, patient_id, unit_id, number, author_id, author_name, author_title, examined_on, content, reason)
    SELECT e.provider_id, $1, e.id, e.patient_id, e.unit_id, $3, platform.actor(), $4, $5, $6::date, $7::jsonb, $8
    FROM journal.entry e WHERE e.id = $2
    RETURNING patient_id, entry_id
  )
  SELECT access.log('Skriva', patient_id, 'JournalEntry', entry_id) FROM v`;

export const SAVE_SIGNATURE = `
  WITH s AS (
    INSERT INTO journal.signature
      (provider_id, id, entry_id, patient_id, unit_id, version, signed_at, signer_id, signer_name, signer_title, licence_type, licence_number, seal)
    VALUES (platform.provider(), $1, $2, $3, $4, $5, $6, platform.actor(), $7, $8, $9, $10, $11)
    RETURNING patient_id, entry_id
  )
  SELECT access.log('Signera', patient_id, 'JournalEntry', entry_id) FROM s`;
