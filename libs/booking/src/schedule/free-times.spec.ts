import fc from 'fast-check';
import { type Busy, freeTimes } from './free-times.js';
import { joined, type Span } from './spans.js';
import { daysFrom, type OfferedService, type ScheduleRow, UnitSchedule } from './unit-schedule.js';

const [ELSA, NILS] = ['elsa', 'nils'] as [string, string];
const [ROOM_1, ROOM_2] = ['room 1', 'room 2'] as [string, string];
const OCT = 'the OCT';
const MINUTE = 60;

const serviceOf = (minutes: number, bufferBefore: number, bufferAfter: number, step: number): OfferedService => ({
  id: 'eye examination',
  name: { sv: 'Synundersökning', en: 'Eye examination' },
  price: null,
  minutes,
  bufferBefore,
  bufferAfter,
  step,
  roomKind: 'examination',
  practitioners: [ELSA, NILS],
  deviceKinds: [],
  ownMinutes: {},
  onWebsite: true,
  retiredOn: null,
});

const scheduleWith = (
  rooms: string[],
  opens = '09:00:00',
  closes = '17:00:00',
  absences: ScheduleRow['absences'] = [],
): UnitSchedule =>
  new UnitSchedule({
    id: 'solna',
    name: 'Alloptik Solna',
    address: '',
    phone: '',
    zone: 'Europe/Stockholm',
    version: 1,
    provider: { policy: 'alloptik', legalName: 'Alloptik AB', brand: 'Alloptik', contact: '' },
    services: [],
    practitioners: [],
    leaving: [],
    devices: [{ id: OCT, kind: 'oct' }],
    absences,
    rules: { horizonDays: 180, christmasEve: true, midsummerEve: true, newYearsEve: true },
    rooms: rooms.map((id) => ({ id, name: id, kind: 'examination' })),
    hours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ practitionerId: null, weekday, opens, closes })),
    exceptions: [],
  });

const covers = (spans: readonly Span[], from: number, until: number): boolean =>
  spans.some((span) => span.from < until && from < span.until);

/** Is there anybody and anything that this visit would take, buffers included? */
function isToBeHad(schedule: UnitSchedule, service: OfferedService, id: string, busy: Busy, visit: Span): boolean {
  const { from, until } = visit;
  const isFree = (resource: { id: string }): boolean => !covers(busy.get(resource.id) ?? [], from, until);
  const { absences, devices, rooms } = schedule.unit;
  const isAway = absences.some((away) => away.practitionerId === id && away.from < until && from < away.until);
  const hasDevices = service.deviceKinds.every((kind) =>
    devices.some((device) => device.kind === kind && isFree(device)),
  );
  return isFree({ id }) && !isAway && rooms.some(isFree) && hasDevices;
}

/** Slow and obvious: looks at every minute of every day and asks everything again. */
function byLookingAtEveryMinute(
  schedule: UnitSchedule,
  service: OfferedService,
  days: string[],
  busy: Busy,
  now: Date,
): Record<string, number[]> {
  const answer: Record<string, number[]> = {};
  for (const id of service.practitioners) {
    answer[id] = [];
    const minutes = service.ownMinutes[id] ?? service.minutes;
    for (const { from, until } of days.flatMap((day) => schedule.working(id, day))) {
      for (let minute = from; minute < until; minute += MINUTE) {
        const begins = minute - service.bufferBefore * MINUTE;
        const ends = minute + (minutes + service.bufferAfter) * MINUTE;
        const onGrid = (minute - from) % (service.step * MINUTE) === 0;
        const fits = minute + minutes * MINUTE <= until;
        const free = isToBeHad(schedule, service, id, busy, { from: begins, until: ends });
        if (onGrid && fits && minute * 1000 > now.getTime() && free) {
          answer[id].push(minute);
        }
      }
    }
  }
  return answer;
}

const instant = (text: string): number => Date.parse(text) / 1000;
const taken = (from: string, until: string): Span => ({ from: instant(from), until: instant(until) });

describe('Free times', () => {
  const midnight = new Date('2026-11-24T00:00:00Z');
  const oneDay = (
    schedule: UnitSchedule,
    service: OfferedService,
    busy: Busy,
    now = midnight,
  ): Record<string, number[]> =>
    freeTimes({ schedule, service, practitionerIds: service.practitioners, days: ['2026-11-24'] }, busy, now);

  it('begin at the opening, step by step, and end so that the visit fits', () => {
    const { elsa } = oneDay(scheduleWith([ROOM_1], '09:00:00', '11:00:00'), serviceOf(40, 0, 0, 20), new Map());

    expect(elsa?.map((start) => new Date(start * 1000).toISOString().slice(11, 16))).toEqual([
      '08:00',
      '08:20',
      '08:40',
      '09:00',
      '09:20',
    ]);
  });

  it('need both the practitioner and a room', () => {
    const busy = new Map([
      [ELSA, [taken('2026-11-24T08:00Z', '2026-11-24T10:00Z')]],
      [ROOM_1, [taken('2026-11-24T09:00Z', '2026-11-24T15:30Z')]],
    ]);
    const { elsa, nils } = oneDay(scheduleWith([ROOM_1]), serviceOf(30, 0, 0, 30), busy);

    expect(elsa).toEqual([instant('2026-11-24T15:30Z')]);
    expect(nils).toEqual(['08:00', '08:30', '15:30'].map((time) => instant(`2026-11-24T${time}Z`)));
  });

  it('leave the buffers of both visits alone', () => {
    const busy = new Map([[ELSA, [taken('2026-11-24T10:00Z', '2026-11-24T10:40Z')]]]);
    const { elsa } = oneDay(scheduleWith([ROOM_1], '10:00:00', '13:00:00'), serviceOf(30, 10, 10, 10), busy);

    expect(elsa?.map((start) => new Date(start * 1000).toISOString().slice(11, 16))).toEqual([
      '09:00',
      '09:10',
      '09:20',
      '10:50',
      '11:00',
      '11:10',
      '11:20',
      '11:30',
    ]);
  });

  it('are never in the past', () => {
    const { elsa } = oneDay(
      scheduleWith([ROOM_1], '09:00:00', '10:00:00'),
      serviceOf(15, 0, 0, 15),
      new Map(),
      new Date('2026-11-24T08:30:00Z'),
    );

    expect(elsa).toEqual([instant('2026-11-24T08:45Z')]);
  });

  it('wait for the device that the service needs, and for whoever is away', () => {
    const examination = { ...serviceOf(60, 0, 0, 60), deviceKinds: ['oct'] };
    const busy = new Map([[OCT, [taken('2026-11-24T08:00Z', '2026-11-24T09:00Z')]]]);
    const { from, until } = taken('2026-11-24T10:30Z', '2026-11-24T11:00Z');
    const schedule = scheduleWith([ROOM_1], '09:00:00', '13:00:00', [{ practitionerId: ELSA, from, until }]);
    const { elsa, nils } = oneDay(schedule, examination, busy);

    expect(elsa).toEqual(['09:00', '11:00'].map((time) => instant(`2026-11-24T${time}Z`)));
    expect(nils).toEqual(['09:00', '10:00', '11:00'].map((time) => instant(`2026-11-24T${time}Z`)));
  });

  it('are none where there is no such device', () => {
    const examination = { ...serviceOf(60, 0, 0, 60), deviceKinds: ['autorefractor'] };

    expect(oneDay(scheduleWith([ROOM_1]), examination, new Map())).toEqual({ elsa: [], nils: [] });
  });

  it('are fewer with whoever takes longer', () => {
    const examination = { ...serviceOf(30, 0, 0, 30), ownMinutes: { [NILS]: 60 } };
    const { elsa, nils } = oneDay(scheduleWith([ROOM_1], '09:00:00', '10:30:00'), examination, new Map());

    expect(elsa).toHaveLength(3);
    expect(nils).toHaveLength(2);
  });

  it('are what one finds by looking at every minute, also when the clocks change', () => {
    const firstDay = fc.constantFrom('2026-10-23', '2027-03-26', '2026-12-22', '2026-11-23');
    const minutesInto = fc.integer({ min: 0, max: 5 * 24 * 60 });
    const spans = fc.array(fc.tuple(minutesInto, fc.integer({ min: 1, max: 600 })), { maxLength: 12 });
    const service = fc
      .tuple(
        fc.integer({ min: 5, max: 120 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom(5, 10, 15, 20, 30, 60),
      )
      .chain((numbers) =>
        fc
          .record({ kinds: fc.constantFrom([], ['oct']), own: fc.integer({ min: 5, max: 120 }) })
          .map(({ kinds, own }) => ({
            ...serviceOf(...numbers),
            deviceKinds: kinds,
            ownMinutes: { [NILS]: own },
          })),
      );
    const rooms = fc.constantFrom<string[]>([ROOM_1], [ROOM_1, ROOM_2]);

    fc.assert(
      fc.property(
        firstDay,
        spans,
        spans,
        spans,
        spans,
        fc.tuple(spans, spans),
        service,
        rooms,
        minutesInto,
        (day, a, b, c, d, [e, away], wanted, there, present) => {
          const start = Date.parse(day) / 1000;
          const from = (list: [number, number][]): readonly Span[] =>
            joined(list.map(([at, long]) => ({ from: start + at * MINUTE, until: start + (at + long) * MINUTE })));
          const busy: Busy = new Map([[ELSA, from(a)], [NILS, from(b)], [ROOM_1, from(c)], [ROOM_2, from(d)], [OCT, from(e)]]); // prettier-ignore
          const now = new Date((start + present * MINUTE) * 1000);
          const absences = from(away).map((span) => ({ practitionerId: ELSA, ...span }));
          const schedule = scheduleWith(there, '09:00:00', '17:00:00', absences);
          const days = daysFrom(day, 5);

          expect(
            freeTimes({ schedule, service: wanted, practitionerIds: wanted.practitioners, days }, busy, now),
          ).toEqual(byLookingAtEveryMinute(schedule, wanted, days, busy, now));
        },
      ),
      { numRuns: 150 },
    );
  });
});
