import { Skeleton, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { STOCKHOLM } from '../../shared/format.js';
import { BookingState } from '../booking/BookingState.js';
import type { Calendar, Visit } from '../calendar/calendar.api.js';
import { VisitCard } from '../calendar/VisitCard.js';
import { dayOf } from '../i18n/day.js';
import { useDates } from '../i18n/useDates.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { todayQuery } from './arrival.api.js';
import { GROUPS, inGroup } from './groups.js';
import classes from './today.module.css';

/** Who is expected, waits, is with somebody or is done: the receptionist's day in one list, by arrow keys and Enter. */
export function TodayPage() {
  const t = useWords('arrival');
  const [visit, setVisit] = useState<Visit | null>(null);
  const day = useQuery(todayQuery(dayOf(new Date(), STOCKHOLM)));
  useDocumentTitle(t('documentTitle'));
  return (
    <Stack gap="md">
      <Title order={1}>{t('title')}</Title>
      {day.isPending && <Skeleton height={320} role="status" aria-label={t('loading')} />}
      {day.isError && <ProblemNotice error={day.error} onRetry={() => void day.refetch()} />}
      {day.data && <Groups calendar={day.data} onOpen={setVisit} />}
      <VisitCard visit={visit} practitioners={day.data?.practitioners ?? []} onClose={() => setVisit(null)} />
    </Stack>
  );
}

function Groups({ calendar, onOpen }: { calendar: Calendar; onOpen: (visit: Visit) => void }) {
  const t = useWords('arrival');
  const visits = calendar.visits.filter(({ bookingId }) => bookingId !== null);
  if (visits.length === 0) {
    return <NothingHere title={t('nobody.title')} hint={t('nobody.hint')} />;
  }
  return (
    <div className={classes.groups} onKeyDown={moveWithin}>
      {GROUPS.map((group) => {
        const those = inGroup(visits, group);
        return (
          <section key={group} aria-labelledby={`group-${group}`} className={classes.group}>
            <h2 id={`group-${group}`}>
              {t(`group.${group}`)} <span>{those.length}</span>
            </h2>
            <ul>
              {those.map((visit) => (
                <Line key={visit.sessionId} visit={visit} calendar={calendar} onOpen={() => onOpen(visit)} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Line({ visit, calendar, onOpen }: { visit: Visit; calendar: Calendar; onOpen: () => void }) {
  const dates = useDates(calendar.zone);
  const { language } = useLanguage();
  const practitioner = calendar.practitioners.find(({ id }) => id === visit.practitionerId);
  return (
    <li>
      <button type="button" className={classes.line} onClick={onOpen}>
        <span className={classes.time}>{dates.time(visit.startsAt)}</span>
        <strong>{visit.patient?.name}</strong>
        <span className={classes.facts}>
          {[visit.service[language], practitioner?.name, visit.room?.name].filter(Boolean).join(' · ')}
        </span>
        <BookingState state={visit.late ? 'late' : visit.state} />
      </button>
    </li>
  );
}

function moveWithin(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) {
    return;
  }
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = buttons.findIndex((button) => button === document.activeElement);
  buttons[here + step]?.focus();
  event.preventDefault();
}
