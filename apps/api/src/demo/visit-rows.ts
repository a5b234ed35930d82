import { newId } from '@kallelse/platform';
import { redDay } from '@kallelse/booking';
import { DateTime } from 'luxon';
import { BUFFER_AFTER, type Clinic, type Clinician, type OfferedHere, offeredBy, shifts } from './clinic-rows.js';
import type { DemoPatient } from './patient-rows.js';
import { oneOf, type Row } from './rows.js';

export interface DemoVisit {
  readonly id: string;
  readonly sessionId: string;
  readonly clinic: Clinic;
  readonly clinician: Clinician;
  readonly room: string;
  readonly service: OfferedHere;
  readonly patient: DemoPatient;
  readonly startsAt: DateTime;
  readonly cancelled: boolean;
}

export interface Diary {
  readonly patients: readonly DemoPatient[];
  readonly today: DateTime;
  readonly roll: () => number;
}

const WEEKS = 3;
const STEP = 15;
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Three weeks behind and three ahead, thinner the further away. */
export function visitsAt(clinic: Clinic, diary: Diary): DemoVisit[] {
  const days = Array.from({ length: WEEKS * 14 + 1 }, (_, place) => diary.today.plus({ days: place - WEEKS * 7 }));
  return days
    .filter((day) => redDay(day.toFormat('yyyy-MM-dd')) === null)
    .flatMap((day) => {
      const here = clinic.clinicians.filter(({ days: own }) => own.includes(day.weekday));
      return here.flatMap((clinician, place) =>
        dayOf(clinic, clinician, clinic.rooms[place % clinic.rooms.length] ?? '', day, diary),
      );
    });
}

function dayOf(clinic: Clinic, clinician: Clinician, room: string, day: DateTime, diary: Diary): DemoVisit[] {
  const ahead = day.diff(diary.today, 'days').days;
  const fill = ahead <= 1 ? 0.65 : Math.max(0.12, 0.6 - ahead * 0.025);
  return shifts(clinic, clinician, day.weekday).flatMap(([opens, closes]) => {
    const visits: DemoVisit[] = [];
    const ends = at(day, closes);
    for (let time = at(day, opens); time < ends;) {
      const visit = diary.roll() < fill ? visitAt(clinic, clinician, room, time, diary) : undefined;
      const until = visit && end(visit).plus({ minutes: BUFFER_AFTER });
      if (visit && end(visit) <= ends) {
        visits.push(visit);
      }
      time = nextStep(until ?? time.plus({ minutes: 2 * STEP }), at(day, opens));
    }
    return visits;
  });
}

function visitAt(
  clinic: Clinic,
  clinician: Clinician,
  room: string,
  startsAt: DateTime,
  { patients, roll }: Diary,
): DemoVisit {
  const patient = oneOf(patients, roll);
  const service = serviceFor(clinic, clinician, startsAt.year - patient.birthYear, roll);
  return {
    id: newId(),
    sessionId: newId(),
    clinic,
    clinician,
    room,
    service,
    patient,
    startsAt,
    cancelled: roll() < 0.06,
  };
}

/** Mostly what the clinician does first of all; children have a visit of their own where there is one. */
function serviceFor(clinic: Clinic, clinician: Clinician, age: number, roll: () => number): OfferedHere {
  const offered = clinic.services.filter((service) => offeredBy(clinic, service).includes(clinician));
  const child = offered.find(({ key }) => key === 'children');
  if (child && age < 16) {
    return child;
  }
  const [first, ...others] = offered.filter((service) => service !== child);
  return first && (roll() < 0.6 || others.length === 0) ? first : oneOf(others, roll);
}

const end = ({ startsAt, service }: DemoVisit): DateTime => startsAt.plus({ minutes: service.minutes });

function at(day: DateTime, clock: string): DateTime {
  const [hour, minute] = clock.split(':').map(Number);
  return day.set({ hour: hour ?? 0, minute: minute ?? 0 });
}

/** Times are offered in steps from the beginning of the shift. */
function nextStep(time: DateTime, opens: DateTime): DateTime {
  const minutes = time.diff(opens, 'minutes').minutes;
  return opens.plus({ minutes: Math.ceil(minutes / STEP) * STEP });
}

export function visitRows(visits: readonly DemoVisit[], now: Date, roll: () => number): Record<string, Row[]> {
  return {
    'booking.session': visits.map((visit) => ({
      provider_id: visit.clinic.providerId,
      id: visit.sessionId,
      unit_id: visit.clinic.id,
      service_id: visit.service.id,
      practitioner_id: visit.clinician.id,
      room_id: visit.room,
      starts_at: visit.startsAt.toISO(),
      ends_at: end(visit).toISO(),
    })),
    'booking.occupancy': visits.flatMap((visit) =>
      [visit.clinician.id, visit.room].map((resource) => occupancyRow(visit, resource)),
    ),
    'booking.booking': visits.map((visit) => bookingRow(visit, now, roll)),
  };
}

function occupancyRow(visit: DemoVisit, resource: string): Row {
  return {
    provider_id: visit.clinic.providerId,
    session_id: visit.sessionId,
    resource_id: resource,
    starts_at: visit.startsAt.toISO(),
    ends_at: end(visit).plus({ minutes: BUFFER_AFTER }).toISO(),
    active: !visit.cancelled,
  };
}

function bookingRow(visit: DemoVisit, now: Date, roll: () => number): Row {
  const [channel, noticeChannel] = oneOf(CHANNELS, roll);
  const usual = visit.startsAt.minus({ days: 2 + Math.floor(roll() * 18) });
  const booked =
    usual.toJSDate() < now ? usual : DateTime.fromJSDate(now).minus({ hours: 1 + Math.floor(roll() * 200) });
  return {
    provider_id: visit.clinic.providerId,
    id: visit.id,
    created_at: booked.toISO(),
    session_id: visit.sessionId,
    unit_id: visit.clinic.id,
    patient_id: visit.patient.id,
    starts_at: visit.startsAt.toISO(),
    state: visit.cancelled ? 'cancelled' : 'booked',
    cancelled_at: visit.cancelled ? booked.plus({ minutes: 30 }).toISO() : null,
    notice_at: booked.toISO(),
    notice_version: 'demo',
    notice_channel: noticeChannel,
    channel,
    reference: Array.from({ length: 8 }, () => oneOf([...ALPHABET], roll)).join(''),
    seat: 1,
  };
}

const CHANNELS = [
  ['website', 'website'],
  ['website', 'website'],
  ['desk', 'desk'],
  ['desk', 'telephone'],
] as const;
