import { RECEIVES_HERE } from './own-unit.js';

const OWN = (table: string): string => `${table}.provider_id = u.provider_id AND ${table}.unit_id = u.id`;

const all = (object: string, from: string, order: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object(${object}) ORDER BY ${order}) FROM ${from}), '[]')`;

const words = (sv: string, en: string): string =>
  `CASE WHEN ${sv} IS NOT NULL THEN jsonb_build_object('sv', ${sv}, 'en', coalesce(${en}, ${sv})) END`;

const SPAN = `'weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')`;

const SERVICES = all(
  `'id', s.id, 'name', ${words('s.name_sv', 's.name_en')}, 'price', ${words('s.price_sv', 's.price_en')}, 'minutes', s.minutes,
   'bufferBefore', s.buffer_before, 'bufferAfter', s.buffer_after, 'step', s.step, 'roomKind', s.room_kind,
   'deviceKinds', ARRAY(SELECT d.device_kind FROM booking.service_device d
                        WHERE d.provider_id = s.provider_id AND d.service_id = s.id ORDER BY 1),
   'onWebsite', s.on_website, 'capacity', s.capacity, 'cancellationRule', s.cancellation_rule, 'cancellationHours', s.cancellation_hours,
   'fee', ${words('s.fee_sv', 's.fee_en')}, 'retiredOn', s.retired_on,
   'citizenship', (SELECT ${words('f.reason_sv', 'f.reason_en')} FROM booking.service_field f
                   WHERE f.provider_id = s.provider_id AND f.service_id = s.id AND f.code = 'citizenship')`,
  `booking.service s WHERE ${OWN('s')}`,
  's.retired_on IS NOT NULL, s.place, s.name_sv, s.id',
);

const PRACTITIONERS = all(
  `'id', e.id, 'name', coalesce(p.name, btrim(e.given_name || ' ' || e.family_name)), 'title', coalesce(p.title, e.title), 'leavesOn', p.leaves_on,
   'services', ${all(
     `'serviceId', ps.service_id, 'minutes', ps.minutes`,
     `booking.practitioner_service ps JOIN booking.service s ON s.provider_id = ps.provider_id AND s.id = ps.service_id
      WHERE ps.provider_id = e.provider_id AND ps.practitioner_id = e.id AND s.unit_id = u.id`,
     's.place, s.name_sv',
   )},
   'hours', ${all(SPAN, `booking.opening_hours h WHERE ${OWN('h')} AND h.practitioner_id = e.id`, 'h.weekday, h.opens')}`,
  `access.employee e LEFT JOIN booking.practitioner p ON p.provider_id = e.provider_id AND p.id = e.id
   WHERE e.provider_id = u.provider_id AND ${RECEIVES_HERE}`,
  `coalesce(p.name, e.given_name), e.id`,
);

// Patientdatalagen 4 kap. 3 §: these lines say when and for what, and of nobody.
const VISITS_INSIDE = all(
  `'bookingId', b.id, 'startsAt', s.starts_at, 'service', ${words('c.name_sv', 'c.name_en')}`,
  `booking.occupancy o
   JOIN booking.session s ON s.provider_id = o.provider_id AND s.id = o.session_id
   JOIN booking.booking b ON b.provider_id = s.provider_id AND b.session_id = s.id AND b.state = 'booked'
   JOIN booking.service c ON c.provider_id = s.provider_id AND c.id = s.service_id
   WHERE o.provider_id = a.provider_id AND o.resource_id = a.practitioner_id AND o.active
     AND o.starts_at >= a.starts_at - interval '24 h' AND o.starts_at < a.ends_at
     AND s.unit_id = u.id AND s.starts_at < a.ends_at AND s.ends_at > a.starts_at AND s.starts_at > platform.now()`,
  's.starts_at, b.id',
);

const ABSENCES = all(
  `'id', a.id, 'practitionerId', a.practitioner_id, 'startsAt', a.starts_at, 'endsAt', a.ends_at, 'kind', a.kind, 'visits', ${VISITS_INSIDE}`,
  `booking.absence a JOIN access.employee e ON e.provider_id = a.provider_id AND e.id = a.practitioner_id
   WHERE a.provider_id = u.provider_id AND a.ends_at > platform.now() AND ${RECEIVES_HERE}`,
  'a.starts_at, a.id',
);

const furniture = (table: 'room' | 'device'): string =>
  all(`'id', f.id, 'name', f.name, 'kind', f.kind`, `booking.${table} f WHERE ${OWN('f')}`, 'f.name, f.id');

export const SET_UP = `
  SELECT access.today()::text AS today, u.zone,
    jsonb_build_object('horizonDays', r.horizon_days, 'christmasEve', r.christmas_eve, 'midsummerEve', r.midsummer_eve,
                       'newYearsEve', r.new_years_eve) AS rules,
    ${all(SPAN, `booking.opening_hours h WHERE ${OWN('h')} AND h.practitioner_id IS NULL`, 'h.weekday, h.opens')} AS hours,
    ${PRACTITIONERS} AS practitioners,
    ${SERVICES} AS services,
    ${furniture('room')} AS rooms,
    ${furniture('device')} AS devices,
    ${all(
      `'day', c.on_day, 'opens', to_char(c.opens, 'HH24:MI'), 'closes', to_char(c.closes, 'HH24:MI'), 'reason', ${words('c.reason_sv', 'c.reason_en')}`,
      `booking.closed_day c WHERE ${OWN('c')} AND c.on_day >= access.today()`,
      'c.on_day',
    )} AS exceptions,
    ${ABSENCES} AS absences
  FROM access.unit u
  JOIN booking.unit_rules r ON r.provider_id = u.provider_id AND r.unit_id = u.id
  WHERE u.provider_id = platform.provider() AND u.id = platform.unit()`;
