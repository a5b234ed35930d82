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

/** All that the plan is made of, a row for each patient. */
export const HISTORIES = `
  SELECT jsonb_agg(jsonb_build_object(
           'id', d.id, 'entryId', d.entry_id, 'version', d.entry_version, 'examinedOn', d.examined_on,
           'reason', d.reason, 'dueOn', d.due_on, 'zone', u.zone)) AS decisions,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('startsAt', b.starts_at, 'state', b.state)), '[]')
          FROM booking.booking b WHERE b.patient_id = d.patient_id) AS visits,
         (SELECT coalesce(jsonb_agg(cause), '[]') FROM (
            SELECT s.cause FROM recall.stop s WHERE s.patient_id = d.patient_id
            UNION ALL
            SELECT 'deceased' FROM patient.patient p WHERE p.id = d.patient_id AND p.deceased_on IS NOT NULL) known) AS stops
  FROM recall.decision d JOIN access.unit u ON u.id = d.unit_id
  WHERE d.patient_id = ANY ($1)
  GROUP BY d.patient_id`;

const PLAN = `SELECT * FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, "decisionId" uuid, "opensAt" timestamptz, state text)`;

/** What a caller or a newer decision has ended stays ended; everything else follows the plan. Only what changes is written. */
const FOLLOWS_THE_PLAN = `i.state IN ('open', 'scheduled', 'superseded')`;

export const CLOSE_ITEMS = `
  WITH plan AS (${PLAN}), closed AS (
    UPDATE recall.item i SET state = plan.state FROM plan
    WHERE i.decision_id = plan."decisionId" AND plan.state NOT IN ('open', 'scheduled')
      AND ${FOLLOWS_THE_PLAN} AND i.state <> plan.state
    RETURNING i.id, i.patient_id
  )
  SELECT access.log('Skriva', patient_id, 'RecallItem', id) FROM closed`;

export const OPEN_ITEMS = `
  WITH plan AS (${PLAN}), opened AS (
    INSERT INTO recall.item AS i (provider_id, id, patient_id, unit_id, decision_id, reason, due_on, opens_at, state)
    SELECT d.provider_id, plan.id, d.patient_id, d.unit_id, d.id, d.reason, d.due_on, plan."opensAt", plan.state
    FROM plan JOIN recall.decision d ON d.id = plan."decisionId"
    WHERE plan.state IN ('open', 'scheduled')
    ON CONFLICT (provider_id, decision_id) DO UPDATE SET state = excluded.state
      WHERE ${FOLLOWS_THE_PLAN} AND i.state <> excluded.state
    RETURNING i.id, i.patient_id
  )
  SELECT access.log('Skriva', patient_id, 'RecallItem', id) FROM opened`;
