import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDates } from '../i18n/useDates.js';
import type { Day } from '../i18n/day.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { noonOf } from '../../shared/format.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { ExceptionDialog } from './ExceptionDialog.js';
import { useChange, type DayException, type RedDay, type SetUp } from './set-up.api.js';
import classes from './set-up.module.css';

interface SpecialDay {
  day: Day;
  red: RedDay | undefined;
  exception: DayException | undefined;
}

/** Red days, eves and the clinic's own exceptions, in the order they come, each with why. */
export function RedDays({ setUp }: { setUp: SetUp }) {
  const t = useWords('setUp');
  const [asked, setAsked] = useState<Day | 'any' | null>(null);
  const [all, setAll] = useState(false);
  const days = specialDays(setUp);
  const shown = all ? days : days.slice(0, 8);
  const exceptionOf = (day: Day) => setUp.exceptions.find((each) => each.day === day);
  return (
    <section className={classes.card}>
      <h2>{t('special.title')}</h2>
      <ul className={classes.list}>
        {shown.map((special) => (
          <SpecialDayRow key={special.day} special={special} setUp={setUp} onChange={() => setAsked(special.day)} />
        ))}
      </ul>
      <div className={classes.row}>
        <Button onClick={() => setAsked('any')}>{t('special.add')}</Button>
        {days.length > shown.length && (
          <Button variant="subtle" onClick={() => setAll(true)}>
            {t('special.all', { count: days.length })}
          </Button>
        )}
      </div>
      {asked && (
        <ExceptionDialog
          today={setUp.today}
          day={asked === 'any' ? undefined : asked}
          known={asked === 'any' ? undefined : exceptionOf(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

function SpecialDayRow({ special, setUp, onChange }: { special: SpecialDay; setUp: SetUp; onChange: () => void }) {
  const t = useWords('setUp');
  const { language } = useLanguage();
  const { longDay } = useDates();
  const change = useChange();
  const { day, red, exception } = special;
  const name = longDay(noonOf(day));
  const why = exception?.reason[language] ?? red?.reason[language] ?? '';
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span className={classes.soft}>{why}</span>
        {change.isError && <ProblemNotice error={change.error} />}
      </div>
      <span className={classes.mark} data-open={isOpen(special, setUp) || undefined}>
        {stateOf(special, setUp, t)}
      </span>
      <span className={classes.row}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={onChange}
          aria-label={t('special.changeDay', { day: name })}
        >
          {t('change')}
        </Button>
        {exception && (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={change.isPending}
            aria-label={t('special.forgetDay', { day: name })}
            onClick={() => change.mutate({ method: 'DELETE', path: `exceptions/${day}` })}
          >
            {t('special.forget')}
          </Button>
        )}
      </span>
    </li>
  );
}

function specialDays({ redDays, exceptions }: SetUp): SpecialDay[] {
  const days = new Set([...redDays.map(({ day }) => day), ...exceptions.map(({ day }) => day)]);
  return [...days].sort().map((day) => ({
    day,
    red: redDays.find((each) => each.day === day),
    exception: exceptions.find((each) => each.day === day),
  }));
}

function isOpen({ red, exception }: SpecialDay, { rules }: SetUp): boolean {
  return exception ? exception.opens !== null : red?.eve != null && !rules[red.eve];
}

function stateOf(special: SpecialDay, setUp: SetUp, t: ReturnType<typeof useWords<'setUp'>>): string {
  const { red, exception } = special;
  if (exception) {
    return exception.opens === null
      ? t('special.closed')
      : t('special.hours', { from: exception.opens, to: exception.closes ?? '' });
  }
  if (isOpen(special, setUp)) {
    return t('special.asUsual');
  }
  return t(red?.eve ? 'special.byCustom' : 'special.byLaw');
}
