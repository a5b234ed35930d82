import { ActionIcon, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { noonOf, addDays } from '../../shared/format.js';
import { isDay, type Day } from '../i18n/day.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import type { Calendar } from './calendar.api.js';
import type { Live } from './useLiveCalendar.js';
import classes from './calendar.module.css';

interface Props {
  day: Day;
  today: Day;
  calendar: Calendar | undefined;
  live: Live;
  onShow: (day: Day) => void;
  onBook: (() => void) | undefined;
}

export function DayHeader({ day, today, calendar, live, onShow, onBook }: Props) {
  const t = useWords('calendar');
  const dates = useDates();
  return (
    <Group justify="space-between" gap="sm">
      <div>
        <Title order={1} size="h2" className={classes.day ?? ''} aria-live="polite">
          {dates.longDay(noonOf(day))}
        </Title>
        <Text c="dimmed">
          {calendar?.open ? summaryOf(calendar, t) : ' '}
          {calendar && live === 'lost' && ` ${t('notLive')}`}
        </Text>
      </div>
      <Group gap="xs" className={classes.tools ?? ''}>
        <ActionIcon variant="default" size={36} aria-label={t('previous')} onClick={() => onShow(addDays(day, -1))}>
          ‹
        </ActionIcon>
        <Button variant="default" disabled={day === today} aria-keyshortcuts="t" onClick={() => onShow(today)}>
          {t('today')}
        </Button>
        <ActionIcon variant="default" size={36} aria-label={t('next')} onClick={() => onShow(addDays(day, 1))}>
          ›
        </ActionIcon>
        <TextInput
          type="date"
          aria-label={t('date')}
          value={day}
          onChange={({ currentTarget: { value } }) => isDay(value) && onShow(value)}
        />
        {onBook && (
          <Button aria-keyshortcuts="b" onClick={onBook}>
            {t('book')}
          </Button>
        )}
      </Group>
    </Group>
  );
}

function summaryOf({ open, visits }: Calendar, t: ReturnType<typeof useWords<'calendar'>>): string {
  const count = visits.filter(({ bookingId }) => bookingId !== null).length;
  return t('summary', { from: open?.from ?? '', to: open?.to ?? '', count });
}
