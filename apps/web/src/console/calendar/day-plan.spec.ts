import type { Calendar, Visit } from './calendar.api.js';
import { axisOf, itemsOf, quarterAt } from './day-plan.js';

const visit = (from: string, to: string, practitionerId = 'anna'): Visit => ({
  bookingId: from,
  sessionId: from,
  practitionerId,
  room: null,
  startsAt: `2026-11-23T${from}:00+01:00`,
  endsAt: `2026-11-23T${to}:00+01:00`,
  state: 'booked',
  late: false,
  patient: null,
  service: { sv: 'Synundersökning', en: 'Eye examination' },
  channel: 'web',
});

const monday = (visits: Visit[], elsewhere: Calendar['elsewhere'] = []): Calendar => ({
  date: '2026-11-23',
  zone: 'Europe/Stockholm',
  open: { from: '09:30', to: '17:30' },
  practitioners: [
    {
      id: 'anna',
      name: 'Anna',
      title: 'optiker',
      working: [
        { from: '10:00', to: '12:00' },
        { from: '13:00', to: '17:00' },
      ],
    },
  ],
  visits,
  elsewhere,
});

const dayBefore = new Date('2026-11-22T12:00Z');
const told = (calendar: Calendar, now: Date) =>
  itemsOf(calendar, 'anna', now).map(({ kind, span }) => `${kind} ${span.from / 60}-${span.to / 60}`);

it('offers what is left of the working hours between the visits', () => {
  const visits = [visit('13:00', '14:00'), visit('10:30', '11:00')];

  expect(told(monday(visits), dayBefore)).toEqual([
    'free 10-10.5',
    'visit 10.5-11',
    'free 11-12',
    'visit 13-14',
    'free 14-17',
  ]);
});

it('keeps a visit outside the working hours in sight', () => {
  expect(told(monday([visit('17:30', '18:30')]), dayBefore)).toContain('visit 17.5-18.5');
  expect(axisOf(monday([visit('17:30', '18:30')]))).toEqual({ from: 9 * 60, to: 19 * 60 });
});

it('offers no time that has gone, and none of yesterday', () => {
  expect(told(monday([]), new Date('2026-11-23T13:40Z'))).toEqual(['free 14.75-17']);
  expect(told(monday([]), new Date('2026-11-24T08:00Z'))).toEqual([]);
});

it('leaves a colleague’s visits in the colleague’s column', () => {
  expect(told(monday([visit('10:00', '12:00', 'björn')]), dayBefore)).toEqual(['free 10-12', 'free 13-17']);
});

it('shows when somebody is taken at another unit, and offers none of that time', () => {
  const elsewhere = [
    { practitionerId: 'anna', startsAt: '2026-11-23T10:30:00+01:00', endsAt: '2026-11-23T12:00:00+01:00' },
  ];

  expect(told(monday([], elsewhere), dayBefore)).toEqual(['free 10-10.5', 'elsewhere 10.5-12', 'free 13-17']);
});

it('takes the quarter hour that was pointed at', () => {
  expect(quarterAt({ from: 600, to: 720 }, 0)).toBe(600);
  expect(quarterAt({ from: 600, to: 720 }, 0.55)).toBe(660);
  expect(quarterAt({ from: 600, to: 720 }, 1)).toBe(705);
});
