import { ActionIcon, Group, Skeleton, Stack, Text } from '@mantine/core';
import { noonOf } from '../../shared/format.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { DayTimes } from './DayTimes.js';
import type { VisitChoice } from './useVisitChoice.js';
import classes from './times.module.css';

/** A week at a time: the days with their number of free times, and below them the chosen day's. */
export function FreeTimePicker({ choice }: { choice: VisitChoice }) {
  const t = useWords('booking');
  const dates = useDates();
  const { found, week, day, starts } = choice;
  const [first = '', last = ''] = [week.at(0), week.at(-1)];
  return (
    <Stack gap="xs">
      <Group justify="space-between" wrap="nowrap">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('earlier')}
          disabled={choice.isFirstWeek}
          onClick={() => choice.stepWeek(-1)}
        >
          ‹
        </ActionIcon>
        <Text fw={600} aria-live="polite">
          {dates.dayAndMonth(noonOf(first))} – {dates.dayAndMonth(noonOf(last))}
        </Text>
        <ActionIcon variant="default" size="lg" aria-label={t('later')} onClick={() => choice.stepWeek(1)}>
          ›
        </ActionIcon>
      </Group>
      {found.isPending && <Skeleton height={160} role="status" aria-label={t('loading')} />}
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <WeekDays choice={choice} />}
      {choice.missedDay && starts.length > 0 && (
        <Text c="dimmed">{t('otherDay', { day: dates.longDay(noonOf(choice.missedDay)) })}</Text>
      )}
      {found.data && starts.length === 0 && <Text c="dimmed">{t('noTimes')}</Text>}
      {day && (
        <DayTimes
          key={day}
          day={day}
          zone={choice.zone}
          starts={starts}
          value={choice.start}
          onChange={choice.chooseStart}
        />
      )}
    </Stack>
  );
}

function WeekDays({ choice }: { choice: VisitChoice }) {
  const t = useWords('booking');
  const dates = useDates();
  return (
    <div className={classes.week} role="group" aria-label={t('days')}>
      {choice.week.map((each) => (
        <button
          key={each}
          type="button"
          className={classes.day}
          aria-pressed={each === choice.day}
          aria-label={t('dayOf', { day: dates.longDay(noonOf(each)), count: choice.byDay.get(each)?.length ?? 0 })}
          disabled={!choice.byDay.has(each)}
          onClick={() => choice.chooseDay(each)}
        >
          <span>{dates.weekday(noonOf(each))}</span>
          <strong>{Number(each.slice(8))}</strong>
          <span>{choice.byDay.get(each)?.length ?? '–'}</span>
        </button>
      ))}
    </div>
  );
}
