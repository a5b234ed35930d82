import { Button, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useSession } from '../session/useSession.js';
import type { ReviewedOccasion } from './review.api.js';
import classes from './review.module.css';

/** Every verdict that was given, the latest first; and the way on from one that found a breach. */
export function Verdicts({ occasion }: { occasion: ReviewedOccasion }) {
  const t = useWords('review');
  const dates = useDates();
  const { unit } = useSession();
  const { employee, firstAt, lastAt, lines, verdict, verdicts } = occasion;
  if (verdicts.length === 0) {
    return null;
  }
  // The case begins with whose account it was, at which unit, and when.
  const begun = {
    what: t('incident', {
      name: employee.name,
      title: employee.title,
      unit: unit?.name ?? '',
      day: dates.date(firstAt),
      from: dates.time(firstAt),
      to: dates.time(lastAt),
      count: lines,
      note: verdict?.note ?? '',
    }),
    happenedAt: firstAt,
  };
  return (
    <div role="status">
      <Title order={3} size="h5">
        {t('given.title')}
      </Title>
      <ul className={classes.given}>
        {verdicts.map(({ verdict: found, note, at, by }) => (
          <li key={at}>
            <strong>{t(`verdict.${found}`)}</strong>
            {note !== null && ` – ${note}`}
            <span>{t('given.by', { name: by, day: dates.date(at), time: dates.time(at) })}</span>
          </li>
        ))}
      </ul>
      {verdict?.verdict === 'unjustified' && (
        <Button component={Link} to="/personal/anmal-incident" state={begun} color="red" mt="xs">
          {t('openIncident')}
        </Button>
      )}
    </div>
  );
}
