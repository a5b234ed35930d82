import { newId } from '@kallelse/platform';
import { BUFFER_AFTER, type Clinic, LUNCH, type OfferedHere, offeredBy, type ProviderRows } from './clinic-rows.js';
import type { Row } from './rows.js';

export function offerRows({ id, clinics }: ProviderRows): Record<string, Row[]> {
  const everybody = new Map(
    clinics.flatMap(({ clinicians }) => clinicians).map((clinician) => [clinician.id, clinician]),
  );
  return {
    'booking.service': clinics.flatMap((clinic) =>
      clinic.services.map((service, place) => serviceRow(clinic, service, place)),
    ),
    'booking.practitioner': [...everybody.values()].map(({ id: own, name, title }) => ({
      provider_id: id,
      id: own,
      name,
      title,
    })),
    'booking.practitioner_service': clinics.flatMap(practitionerServiceRows),
    'booking.room': clinics.flatMap(roomRows),
    'booking.opening_hours': clinics.flatMap(hoursRows),
  };
}

function practitionerServiceRows(clinic: Clinic): Row[] {
  return clinic.services.flatMap((service) =>
    offeredBy(clinic, service).map((clinician) => ({
      provider_id: clinic.providerId,
      id: newId(),
      practitioner_id: clinician.id,
      service_id: service.id,
    })),
  );
}

function roomRows({ providerId, id, unit, rooms }: Clinic): Row[] {
  return unit.rooms.map(([name, kind], place) => ({
    provider_id: providerId,
    id: rooms[place],
    unit_id: id,
    name,
    kind,
  }));
}

function serviceRow({ providerId, id: unitId }: Clinic, service: OfferedHere, place: number): Row {
  return {
    provider_id: providerId,
    id: service.id,
    unit_id: unitId,
    name_sv: service.sv,
    name_en: service.en,
    price_sv: service.price?.[0] ?? null,
    price_en: service.price?.[1] ?? null,
    minutes: service.minutes,
    buffer_before: 0,
    buffer_after: BUFFER_AFTER,
    step: 15,
    room_kind: service.room,
    place,
  };
}

function hoursRows({ providerId, id: unitId, unit, clinicians }: Clinic): Row[] {
  const row = (practitionerId: string | null, weekday: number, opens: string, closes: string): Row => ({
    provider_id: providerId,
    id: newId(),
    unit_id: unitId,
    practitioner_id: practitionerId,
    weekday,
    opens,
    closes,
  });
  return unit.hours.flatMap(([weekdays, opens, closes]) =>
    weekdays.flatMap((weekday) => [
      row(null, weekday, opens, closes),
      ...clinicians
        .filter(({ days }) => days.includes(weekday))
        .flatMap(({ id }) => [row(id, weekday, opens, LUNCH.from), row(id, weekday, LUNCH.to, closes)]),
    ]),
  );
}
