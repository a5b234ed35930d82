import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, STOCKHOLM } from '../../shared/format.js';
import { dayOf, type Day } from '../i18n/day.js';
import type { ChosenVisit, Service, TimeSource } from './booking.api.js';
import { nearestTo, startsByDay, startsIn, type WantedTime } from './times.js';

const WEEK = 7;

export interface NearestTime {
  practitionerId: string;
  startsAt: string;
}

interface Choice {
  serviceId: string | null;
  practitionerId: string | null;
  from: Day;
  day: Day | null;
  start: number | null;
}

export type VisitChoice = ReturnType<typeof useVisitChoice>;

/** What is chosen, and what can be: a choice that is no longer offered counts as not made. */
export function useVisitChoice(source: TimeSource, services: readonly Service[], wanted: WantedTime | undefined) {
  const today = dayOf(new Date(), STOCKHOLM);
  const [choice, setChoice] = useState<Choice>({
    serviceId: null,
    practitionerId: wanted?.practitionerId ?? null,
    from: wanted?.day ?? today,
    day: wanted?.day ?? null,
    start: null,
  });
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  const service = services.find(({ id }) => id === choice.serviceId) ?? firstFor(services, wanted);
  const practitionerId = service?.practitioners.some(({ id }) => id === choice.practitionerId)
    ? choice.practitionerId
    : null;
  const found = useQuery({
    ...source.freeTimes({ serviceId: service?.id ?? '', practitionerId, from: choice.from, days: WEEK }),
    enabled: service !== undefined,
  });
  const zone = found.data?.zone ?? STOCKHOLM;
  const byDay = startsByDay(found.data ? startsIn(found.data, practitionerId) : [], zone);
  const week = Array.from({ length: WEEK }, (_, index) => addDays(choice.from, index));
  const day = choice.day !== null && byDay.has(choice.day) ? choice.day : week.find((each) => byDay.has(each));
  const starts = (day && byDay.get(day)) || [];
  const proposed = wanted && day === wanted.day ? nearestTo(wanted.minutes, starts, zone) : undefined;
  const start = choice.start !== null && starts.includes(choice.start) ? choice.start : proposed;

  return {
    service,
    practitionerId,
    found,
    zone,
    week,
    byDay,
    day,
    starts,
    start,
    /** The day pointed at, when it has no time for this service. */
    missedDay: wanted && found.data && choice.from === wanted.day && !byDay.has(wanted.day) ? wanted.day : undefined,
    isFirstWeek: choice.from <= today,
    visit: service && start !== undefined ? chosenVisit(service.id, practitionerId, start) : undefined,
    chooseService: (serviceId: string) => change({ serviceId }),
    choosePractitioner: (id: string | null) => change({ practitionerId: id }),
    chooseDay: (next: Day) => change({ day: next, start: null }),
    chooseStart: (next: number) => change({ start: next }),
    chooseNearest: ({ practitionerId: id, startsAt }: NearestTime) => {
      const next = dayOf(startsAt, zone);
      const from = week.includes(next) ? choice.from : next;
      change({ practitionerId: id, from, day: next, start: Date.parse(startsAt) / 1000 });
    },
    stepWeek: (weeks: number) => {
      const next = addDays(choice.from, weeks * WEEK);
      change({ from: next < today ? today : next, start: null });
    },
  };
}

/** Who points at a practitioner's free hour wants a service that this practitioner gives and that fits there. */
function firstFor(services: readonly Service[], wanted: WantedTime | undefined): Service | undefined {
  const given = wanted
    ? services.filter(({ practitioners }) => practitioners.some(({ id }) => id === wanted.practitionerId))
    : services;
  return given.find(({ minutes }) => !wanted || minutes <= wanted.length) ?? given[0] ?? services[0];
}

function chosenVisit(serviceId: string, practitionerId: string | null, start: number): ChosenVisit {
  return { serviceId, practitionerId, startsAt: new Date(start * 1000).toISOString() };
}
