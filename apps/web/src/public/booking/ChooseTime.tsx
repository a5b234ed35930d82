import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { addDays, isoDay, mondayOf, shortDay, noonOf } from '../../shared/format.js';
import type { Provider, Service, Unit } from '../clinic.api.js';
import { useWords } from '../language.js';
import { Failure, Loading } from '../Loaded.js';
import { isProblem } from '../../shared/problem.js';
import { freeTimesQuery } from './booking.api.js';
import type { Wish } from './booking.api.js';
import { addressOf, ANYONE } from './choice.js';
import type { Choice } from './choice.js';
import { DayGrid } from './DayGrid.js';
import { FORTNIGHT, freeDays, windowOf } from './free-days.js';
import { NoFreeTimes } from './NoFreeTimes.js';
import { StepHeading } from './StepHeading.js';
import { TakenNote } from './TakenNote.js';
import { TimesOfDay } from './TimesOfDay.js';
import { go } from '../router.js';
import type { Visit } from './useVisit.js';

export interface ChooseTimeProps {
  provider: Provider;
  unit: Unit;
  service: Service;
  practitioner: NonNullable<Choice['practitioner']>;
  visit: Visit;
}

export function ChooseTime({ provider, unit, service, practitioner, visit }: ChooseTimeProps) {
  const { t, language } = useWords();
  const today = isoDay(new Date());
  const [monday, setMonday] = useState(() => mondayOf(today));
  const [picked, setPicked] = useState<string | null>(null);
  const practitionerId = practitioner === ANYONE ? null : practitioner.id;
  const wanted = { unitId: unit.id, serviceId: service.id, practitionerId };
  const free = useQuery(freeTimesQuery({ ...wanted, ...windowOf(monday, today) }));
  const days = free.data ? freeDays(free.data) : new Map<string, Date[]>();
  const day = picked !== null && days.has(picked) ? picked : ([...days.keys()][0] ?? null);

  function take(startsAt: string, who: string | null = practitionerId): void {
    const wish: Wish = { serviceId: service.id, practitionerId: who, startsAt };
    const then = () => go(addressOf(provider, { unit, service, practitioner }, 'uppgifter'));
    visit.holding.mutate({ unitId: unit.id, wish, then });
  }

  function turn(days: number): void {
    setMonday(addDays(monday, days));
    setPicked(null);
  }

  return (
    <>
      <StepHeading step="time" sentence="times.title" />
      {visit.taken && <TakenNote nearest={visit.taken.nearest} service={service} onTake={take} />}
      {visit.holding.isError && !isProblem(visit.holding.error, 'slot-taken') && (
        <Failure error={visit.holding.error} />
      )}
      <div className="turner">
        <button type="button" className="turn" disabled={monday <= today} onClick={() => turn(-FORTNIGHT)}>
          <span aria-hidden="true">‹</span> {t('times.earlier')}
        </button>
        <p className="turner-range" aria-live="polite">
          {t('times.from', {
            from: shortDay(noonOf(monday < today ? today : monday), language),
            to: shortDay(noonOf(addDays(monday, FORTNIGHT - 1)), language),
          })}
        </p>
        <button type="button" className="turn" onClick={() => turn(FORTNIGHT)}>
          {t('times.later')} <span aria-hidden="true">›</span>
        </button>
      </div>
      {free.isPending && <Loading lines={5} />}
      {free.isError && <Failure error={free.error} retry={() => void free.refetch()} />}
      {free.isSuccess && <DayGrid monday={monday} today={today} days={days} chosen={day} onChoose={setPicked} />}
      {day && <TimesOfDay day={day} times={days.get(day) ?? []} visit={visit} onTake={take} />}
      {free.isSuccess && !day && (
        <NoFreeTimes
          {...wanted}
          after={addDays(monday, FORTNIGHT)}
          phone={unit.phone}
          anyone={practitionerId ? addressOf(provider, { unit, service, practitioner: ANYONE }) : null}
          onShow={(found) => {
            setMonday(mondayOf(found));
            setPicked(found);
          }}
        />
      )}
    </>
  );
}
