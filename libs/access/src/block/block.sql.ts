/**
 * Which blocks may be seen: a patient's own by herself, and by staff those of what their own unit or process documented.
 * That others exist is told after the first step of an opening: Patientdatalagen 4 kap. 5 §.
 */
const VISIBLE = `
  b.provider_id = platform.provider()
  AND (b.patient_id = platform.patient() OR b.unit_id = platform.unit()
       OR b.process = (SELECT own.discipline FROM access.unit own WHERE own.provider_id = b.provider_id AND own.id = platform.unit())
       OR access.has_choice('blocked-shown', b.patient_id))`;

const VIEW = `
  'id', b.id, 'unit', CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('id', u.id, 'name', u.name) END, 'process', b.process,
  'fromAt', b.from_at, 'endedAt', b.ended_at, 'byPatient', b.recorded_by IS NULL`;

const UNIT = `LEFT JOIN access.unit u ON u.provider_id = b.provider_id AND u.id = b.unit_id`;

/** Somebody whose birth date is not known is taken for grown: the tick that she asks herself is wanted in any case. */
const UNDER_AGE = `
  coalesce(p.birth_date > (platform.now() AT TIME ZONE 'Europe/Stockholm')::date - interval '18 years', false) AS under_age`;

/** What can be blocked, what is, and the line that it was looked at. */
export const READ_BLOCKS = `
  WITH known AS MATERIALIZED (
    SELECT p.provider_id, p.id, ${UNDER_AGE}, access.log('Läsa', p.id, 'Block', NULL)
    FROM patient.patient p WHERE p.provider_id = platform.provider() AND p.id = $1
  )
  SELECT k.under_age,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'process', u.discipline) ORDER BY u.name), '[]')
     FROM access.unit u WHERE u.provider_id = k.provider_id) AS units,
    (SELECT coalesce(jsonb_agg(jsonb_build_object(${VIEW}) ORDER BY b.from_at DESC, b.id), '[]')
     FROM access.block b ${UNIT}
     WHERE b.patient_id = k.id AND b.ended_at IS NULL AND ${VISIBLE}) AS blocks
  FROM known k`;

export const READ_AGE = `
  SELECT ${UNDER_AGE} FROM patient.patient p WHERE p.provider_id = platform.provider() AND p.id = $1`;

/** One's own, so that whoever registered it may see what was written although it is about another unit. */
export const READ_BLOCK = `
  SELECT jsonb_build_object(${VIEW}) AS block FROM access.block b ${UNIT}
  WHERE b.id = $1 AND (b.recorded_by = platform.actor() AND b.provider_id = platform.provider() OR ${VISIBLE})`;

/** A unit or a process of this provider, or nothing is written. Blocked already: the block that stands. */
export const REGISTER_BLOCK = `
  WITH written AS (
    INSERT INTO access.block (provider_id, id, patient_id, unit_id, process, from_at, recorded_by)
    SELECT p.provider_id, $1, p.id, $3::uuid, $4::text, platform.now(), platform.actor()
    FROM patient.patient p
    WHERE p.provider_id = platform.provider() AND p.id = $2
      AND EXISTS (SELECT FROM access.unit u WHERE u.provider_id = p.provider_id AND (u.id = $3::uuid OR u.discipline = $4::text))
    ON CONFLICT (provider_id, patient_id, unit_id, process) WHERE ended_at IS NULL DO NOTHING
    RETURNING id, patient_id
  )
  SELECT id, access.log('Skriva', patient_id, 'Block', id) FROM written`;

/** It tells no more than what was just asked for. */
export const STANDING_BLOCK = `
  SELECT jsonb_build_object(${VIEW}) AS block, access.log('Läsa', b.patient_id, 'Block', b.id) FROM access.block b ${UNIT}
  WHERE b.provider_id = platform.provider() AND b.patient_id = $1 AND b.unit_id IS NOT DISTINCT FROM $2::uuid
    AND b.process IS NOT DISTINCT FROM $3::text AND b.ended_at IS NULL`;

export const END_BLOCK = `
  WITH ended AS (
    UPDATE access.block b SET ended_at = platform.now(), ended_by = platform.actor()
    WHERE b.id = $1 AND b.ended_at IS NULL AND ${VISIBLE}
    RETURNING b.id, b.patient_id
  )
  SELECT access.log('Skriva', patient_id, 'Block', id) FROM ended`;
