/** Signings share this provider's lock, the nightly run takes it alone; two signings of one patient take turns. */
export const HOLD_PATIENT = `
  SELECT pg_advisory_xact_lock_shared(hashtextextended('recall:' || platform.provider(), 0)),
         pg_advisory_xact_lock(hashtextextended('recall:' || $1, 0))`;
export const HOLD_PROVIDER = `SELECT pg_advisory_xact_lock(hashtextextended('recall:' || platform.provider(), 0))`;

/** Only where the provider's policy names recall; elsewhere the examiner's interval stays in the journal. */
export const KEEP_DECISION = `
  INSERT INTO recall.decision
    (provider_id, id, patient_id, unit_id, entry_id, entry_version, examined_on, months, reason, due_on)
  SELECT provider_id, $1, $2, $3, $4, $5, $6::date, $7, $8, $9::date FROM access.provider_purpose
  WHERE provider_id = platform.provider() AND purpose = 'recall'
  ON CONFLICT DO NOTHING
  RETURNING id`;

export const NEXT_PATIENTS = `
  SELECT DISTINCT patient_id FROM recall.decision WHERE patient_id > $1 ORDER BY patient_id LIMIT $2`;

/** All that the plan is made of, a row for each patient, whichever unit it comes from. */
export const HISTORIES = 'SELECT decisions, visits, stops FROM recall.histories($1)';

export const FOLLOW_PLAN = 'SELECT recall.follow_plan($1)';
