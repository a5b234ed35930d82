import { Skeleton, Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, STOCKHOLM } from '../../shared/format.js';
import { BookingDrawer } from '../booking/BookingDrawer.js';
import type { WantedTime } from '../booking/times.js';
import { dayOf, isDay, type Day } from '../i18n/day.js';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useMay } from '../session/useSession.js';
import type { Visit } from './calendar.api.js';
import { calendarQuery } from './calendar.api.js';
import { DayGrid } from './DayGrid.js';
import { DayHeader } from './DayHeader.js';
import { ClosedDay } from './ClosedDay.js';
import { useLiveCalendar } from './useLiveCalendar.js';
import { VisitCard } from './VisitCard.js';

/** The unit's day. The date stands in the address, so that a day can be kept and sent. */
export function CalendarPage() {
  const t = useWords('calendar');
  const [parameters, setParameters] = useSearchParams();
  const mayBook = useMay('booking:create');
  const [wanted, setWanted] = useState<WantedTime | 'any' | null>(null);
  const [visit, setVisit] = useState<Visit | null>(null);
  const today = dayOf(new Date(), STOCKHOLM);
  const asked = parameters.get('datum');
  const day = isDay(asked) ? asked : today;
  const live = useLiveCalendar();
  const calendar = useQuery(calendarQuery(day, live === 'heard'));
  const show = (next: Day) => setParameters(next === today ? {} : { datum: next }, { replace: true });
  const book = mayBook ? () => setWanted('any') : undefined;
  useDocumentTitle(t('documentTitle'));
  useShortcuts({
    ArrowLeft: () => show(addDays(day, -1)),
    ArrowRight: () => show(addDays(day, 1)),
    t: () => show(today),
    b: book,
  });

  return (
    <Stack gap="md">
      <DayHeader day={day} today={today} calendar={calendar.data} live={live} onShow={show} onBook={book} />
      {calendar.isPending && <Skeleton height={480} role="status" aria-label={t('loading')} />}
      {calendar.isError && <ProblemNotice error={calendar.error} onRetry={() => void calendar.refetch()} />}
      {calendar.data?.open === null && <ClosedDay calendar={calendar.data} onNext={() => show(addDays(day, 1))} />}
      {calendar.data && (calendar.data.open !== null || calendar.data.visits.length > 0) && (
        <DayGrid calendar={calendar.data} onVisit={setVisit} onFree={mayBook ? setWanted : undefined} />
      )}
      <BookingDrawer
        opened={wanted !== null}
        onClose={() => setWanted(null)}
        wanted={wanted === 'any' || wanted === null ? undefined : wanted}
      />
      <VisitCard visit={visit} practitioners={calendar.data?.practitioners ?? []} onClose={() => setVisit(null)} />
    </Stack>
  );
}
