/**
 * Who may be called, of the unit's due items. OFFSET 0 keeps each look-up by the row at hand: joined, they would read
 * every booking there is. One patient is called through the item that opened first, so that two callers who look at
 * once compete for one row.
 */
const CALLABLE = `
  i.unit_id = platform.unit() AND i.state = 'open' AND i.opens_at <= platform.now() AND i.not_before <= platform.now()
  AND NOT EXISTS (
    SELECT FROM recall.item other
    WHERE other.patient_id = i.patient_id AND other.id <> i.id
      AND (other.claimed_until > platform.now()
           OR (other.state = 'open' AND (other.opens_at, other.id) < (i.opens_at, i.id)))
    OFFSET 0)
  AND NOT EXISTS (
    SELECT FROM booking.booking b
    WHERE b.patient_id = i.patient_id AND b.starts_at >= i.opens_at AND b.state = 'booked' OFFSET 0)
  AND NOT EXISTS (SELECT FROM recall.stop s WHERE s.patient_id = i.patient_id OFFSET 0)
  AND EXISTS (
    SELECT FROM patient.patient p
    WHERE p.id = i.patient_id AND p.phone IS NOT NULL AND p.deceased_on IS NULL AND NOT p.protected_identity OFFSET 0)`;

/** All that a caller sees of a patient, and the line that it was shown. */
const CARD = `
  call.id, p.given_name || ' ' || p.family_name AS name, p.phone, left(call.due_on::text, 7) AS due_month, call.reason,
  call.claimed_until,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('at', a.at, 'outcome', a.outcome) ORDER BY a.at), '[]')
   FROM recall.attempt a WHERE a.item_id = call.id) AS attempts,
  access.log('Läsa', call.patient_id, 'RecallItem', call.id)`;

const MINE = `
  SELECT id, patient_id, due_on, reason, claimed_until FROM recall.item
  WHERE claimed_by = platform.actor() AND claimed_until > platform.now() AND unit_id = platform.unit()
    AND EXISTS (SELECT FROM patient.patient p WHERE p.id = patient_id AND NOT p.protected_identity OFFSET 0)
  ORDER BY claimed_until DESC LIMIT 1`;

/** Finding, claiming, showing and logging in one statement. Whoever has a card open gets the same card, for longer. */
export const CLAIM_NEXT = `
  WITH mine AS MATERIALIZED (${MINE}),
  next AS MATERIALIZED (
    SELECT i.id FROM recall.item i
    WHERE NOT EXISTS (SELECT FROM mine) AND i.claimed_until <= platform.now() AND ${CALLABLE}
    ORDER BY i.opens_at, i.id LIMIT 1
    FOR UPDATE OF i SKIP LOCKED
  ), call AS (
    UPDATE recall.item i SET claimed_by = platform.actor(), claimed_until = platform.now() + interval '15 minutes'
    FROM (SELECT id FROM mine UNION ALL SELECT id FROM next) chosen
    WHERE i.id = chosen.id
    RETURNING i.id, i.patient_id, i.due_on, i.reason, i.claimed_until
  )
  SELECT ${CARD} FROM call JOIN patient.patient p ON p.id = call.patient_id`;

export const CURRENT_CALL = `
  WITH call AS MATERIALIZED (${MINE})
  SELECT ${CARD} FROM call JOIN patient.patient p ON p.id = call.patient_id`;

/** The call is held fast while its outcome is written, so that it cannot pass to somebody else in between. */
export const HOLD_CALL = `
  SELECT i.id, i.patient_id, i.unit_id,
         i.claimed_by IS NOT DISTINCT FROM platform.actor() AND i.claimed_until > platform.now() AS mine
  FROM recall.item i WHERE i.id = $1 AND i.unit_id = platform.unit() FOR UPDATE`;

export const RECORD_ATTEMPT = `
  WITH attempt AS (
    INSERT INTO recall.attempt (provider_id, id, item_id, patient_id, unit_id, caller_id, at, outcome, call_back_at, booking_id)
    VALUES (platform.provider(), $1, $2, $3, $4, platform.actor(), platform.now(), $5, $6, $7)
    RETURNING id, patient_id
  )
  SELECT access.log('Skriva', patient_id, 'CallAttempt', id), access.relate(patient_id, $2, 'recall', platform.now()) FROM attempt`;

/** One call is about all that the patient is due for, and a stop about everything. A newer decision meanwhile stands. */
export const SETTLE = `
  UPDATE recall.item SET
    state = CASE WHEN state IN ('open', 'scheduled') THEN coalesce($3, state) ELSE state END,
    not_before = coalesce($4, not_before), claimed_by = NULL, claimed_until = '-infinity'
  WHERE patient_id = $2
    AND (id = $1 OR (state IN ('open', 'scheduled') AND ($5 OR opens_at <= platform.now())))`;

export const STOP_CALLING = `
  INSERT INTO recall.stop (provider_id, id, patient_id, attempt_id, cause) VALUES (platform.provider(), $1, $2, $3, $4)`;

export const RELEASE = `UPDATE recall.item SET claimed_by = NULL, claimed_until = '-infinity' WHERE id = $1`;

export const BOOKED_BY_ATTEMPT = `SELECT booking_id FROM recall.attempt WHERE id = $1`;

/** Numbers without names. */
export const COUNT_QUEUE = `
  WITH callable AS (SELECT i.due_on, i.claimed_until > platform.now() AS claimed FROM recall.item i WHERE ${CALLABLE}),
  today AS (
    SELECT (platform.now() AT TIME ZONE zone)::date AS day,
           date_trunc('day', platform.now() AT TIME ZONE zone) AT TIME ZONE zone AS begins
    FROM access.unit WHERE id = platform.unit()
  )
  SELECT count(*) FILTER (WHERE NOT claimed)::integer AS due,
         count(*) FILTER (WHERE claimed)::integer AS claimed,
         count(*) FILTER (WHERE NOT claimed AND due_on < today.day)::integer AS overdue,
         (SELECT count(*)::integer FROM recall.attempt
          WHERE unit_id = platform.unit() AND at >= (SELECT begins FROM today)) AS done_today
  FROM today LEFT JOIN callable ON true
  GROUP BY today.day`;
