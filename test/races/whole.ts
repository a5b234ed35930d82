import type { Pool } from 'pg';

/** What must hold after any race and any crash; each sentence that does not is named with how often. */
export async function broken(owner: Pool): Promise<string[]> {
  const { rows } = await owner.query<{ what: string; times: number }>(`
    SELECT what, times::int FROM (
      SELECT 'two sessions share a practitioner or room' AS what, count(*) AS times
      FROM booking.occupancy a JOIN booking.occupancy b ON a.resource_id = b.resource_id AND a.session_id < b.session_id
       AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
      WHERE a.active AND b.active
      UNION ALL
      SELECT 'a booked visit lacks its practitioner or room', count(*) FROM booking.booking b
      WHERE b.state = 'booked' AND 2 <> (SELECT count(*) FROM booking.occupancy o WHERE o.session_id = b.session_id AND o.active)
      UNION ALL
      SELECT 'a cancelled visit still takes time', count(*) FROM booking.booking b
      WHERE b.state = 'cancelled' AND EXISTS (SELECT FROM booking.occupancy o WHERE o.session_id = b.session_id AND o.active)
      UNION ALL
      SELECT 'a session is nobody''s', count(*) FROM booking.session s
      WHERE NOT EXISTS (SELECT FROM booking.booking b WHERE b.session_id = s.id) AND NOT EXISTS (SELECT FROM booking.hold h WHERE h.id = s.id)
      UNION ALL
      SELECT 'a booking has no line in the access log', count(*) FROM booking.booking b
      WHERE NOT EXISTS (SELECT FROM access.access_log l WHERE l.resource_id = b.id AND l.activity = 'Skriva' AND l.patient_id = b.patient_id)
      UNION ALL
      SELECT 'a line in the access log has no booking', count(*) FROM access.access_log l
      WHERE l.activity = 'Skriva' AND l.resource_type = 'Booking' AND NOT EXISTS (SELECT FROM booking.booking b WHERE b.id = l.resource_id)
      UNION ALL
      SELECT 'a booking has not exactly one mail to send', count(*) FROM booking.booking b
      WHERE 1 <> (SELECT count(*) FROM platform.outbox o WHERE o.entity_id = b.id)
      UNION ALL
      SELECT 'a mail is to be sent for no booking', count(*) FROM platform.outbox o
      WHERE o.queue = 'message.send' AND NOT EXISTS (SELECT FROM booking.booking b WHERE b.id = o.entity_id)
    ) found WHERE times > 0`);
  return rows.map(({ what, times }) => `${what} (${times})`);
}
