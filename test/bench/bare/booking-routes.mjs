import { createHash } from 'node:crypto';
import { built } from '../dist.mjs';

const { newId } = await built('libs/platform/src/new-id');
const { SCHEDULE } = await built('libs/booking/src/schedule/schedules');
const { UnitSchedule, daysFrom } = await built('libs/booking/src/schedule/unit-schedule');
const { BUSY, busyFrom, windowOf } = await built('libs/booking/src/schedule/busy');
const { freeTimes: freeTimesIn } = await built('libs/booking/src/schedule/free-times');
const { BOOK } = await built('libs/booking/src/visit/booking.service');
const { visitOf } = await built('libs/booking/src/visit/visit');

const DAY = 86_400;

/** @type {Map<string, any>} */
const schedules = new Map();

/**
 * In memory, as in the product.
 * @param {import('./transaction.mjs').Run} run
 * @param {string} unit
 */
async function scheduleOf(run, unit) {
  const known = schedules.get(unit);
  if (known) return known;
  const [row] = await run(SCHEDULE, [unit]);
  const schedule = new UnitSchedule(row);
  schedules.set(unit, schedule);
  return schedule;
}

/** @type {import('./routes.mjs').Route} */
export const freeTimes = {
  permission: 'booking:read',
  status: 200,
  run: async (run, { unit }, { query }) => {
    const schedule = await scheduleOf(run, unit);
    const service = schedule.service(query.get('serviceId'));
    const start = Date.parse(String(query.get('from'))) / 1000;
    const until = start + (Number(query.get('days')) + 1) * DAY;
    return run(BUSY, [
      unit,
      [...service.practitioners, ...schedule.roomsOf(service.roomKind)],
      ...windowOf(start - DAY, until),
    ]);
  },
  render: (rows, { unit }, { query }) => {
    const schedule = schedules.get(unit);
    const service = schedule.service(query.get('serviceId'));
    const days = daysFrom(query.get('from'), Number(query.get('days')));
    const wish = { schedule, service, practitionerIds: service.practitioners, days };
    const practitioners = freeTimesIn(wish, busyFrom(rows).busy, new Date());
    return { zone: schedule.unit.zone, minutes: service.minutes, practitioners };
  },
};

/** @type {import('./routes.mjs').Route} */
export const bookings = {
  permission: 'booking:create',
  status: 201,
  run: async (run, { unit }, { body, key }) => {
    const { patientId, serviceId, practitionerId, startsAt } = body;
    const schedule = await scheduleOf(run, unit);
    const rooms = schedule.roomsOf(schedule.service(serviceId).roomKind);
    return run(BOOK, [
      newId(), newId(), patientId, serviceId, [practitionerId], rooms, new Date(startsAt), schedule.unit.version,
      'desk', '1', 'desk', sha256(String(key)), sha256(JSON.stringify(body)),
    ]); // prettier-ignore
  },
  render: ([answer], { unit }) => visitOf(answer, schedules.get(unit), new Date()),
};

/** @param {string} text */
export function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
