import { Button, Group } from '@mantine/core';
import type { Ref } from 'react';
import { noonOf } from '../../shared/format.js';
import { useRoleName } from '../frame/useRoleName.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import type { DueAssignment, Verdict } from './access-policy.api.js';
import classes from './review.module.css';

interface Props {
  assignment: DueAssignment;
  rowRef: Ref<HTMLLIElement> | undefined;
  current: boolean;
  onSay: ((assignment: DueAssignment, verdict: Verdict) => void) | undefined;
  busy: boolean;
}

export function DueRow({ assignment, rowRef, current, onSay, busy }: Props) {
  const t = useWords('staff');
  const roleName = useRoleName();
  const dates = useDates();
  const { employee, role, unit, fromOn, reviewedOn, analysis, own } = assignment;
  const day = (on: string) => dates.date(noonOf(on));
  return (
    <li ref={rowRef} tabIndex={-1} className={classes.row} aria-current={current ? 'true' : undefined}>
      <div>
        <p className={classes.person}>
          {employee.name}
          <span>{employee.title}</span>
        </p>
        <p>{t('roleAt', { role: roleName(role), unit: unit.name })}</p>
      </div>
      <div className={classes.since}>
        <p>{reviewedOn ? t('review.last', { day: day(reviewedOn) }) : t('review.since', { day: day(fromOn) })}</p>
        {analysis.state !== 'in-force' && <p data-tone="sun">{t(`review.analysis.${analysis.state}`)}</p>}
      </div>
      {own && <p className={classes.own}>{t('review.own')}</p>}
      {!own && onSay && (
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            disabled={busy}
            aria-keyshortcuts="B"
            aria-label={t('review.keepOf', { name: employee.name, role: roleName(role) })}
            leftSection={<kbd>B</kbd>}
            onClick={() => onSay(assignment, 'kept')}
          >
            {t('review.keep')}
          </Button>
          <Button
            variant="default"
            disabled={busy}
            aria-keyshortcuts="A"
            aria-label={t('review.endOf', { name: employee.name, role: roleName(role) })}
            leftSection={<kbd>A</kbd>}
            onClick={() => onSay(assignment, 'ended')}
          >
            {t('review.end')}
          </Button>
        </Group>
      )}
    </li>
  );
}
