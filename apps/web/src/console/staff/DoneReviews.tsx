import { noonOf } from '../../shared/format.js';
import { useRoleName } from '../frame/useRoleName.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import type { DoneReview } from './access-policy.api.js';
import classes from './staff.module.css';

/** Of the last year: what an inspector asks to see. */
export function DoneReviews({ done }: { done: DoneReview[] }) {
  const t = useWords('staff');
  const roleName = useRoleName();
  const dates = useDates();
  if (done.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="done">
      <h2 id="done" className={classes.subtitle}>
        {t('review.done')}
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('column.person')}</th>
            <th scope="col">{t('column.assignment')}</th>
            <th scope="col">{t('column.verdict')}</th>
            <th scope="col">{t('column.reviewer')}</th>
          </tr>
        </thead>
        <tbody>
          {done.map(({ id, employee, role, unit, verdict, reviewedOn, reviewer }) => (
            <tr key={id}>
              <th scope="row">{employee.name}</th>
              <td data-label={t('column.assignment')}>{t('roleAt', { role: roleName(role), unit: unit.name })}</td>
              <td data-label={t('column.verdict')}>{t(`review.verdict.${verdict}`)}</td>
              <td data-label={t('column.reviewer')}>
                {t('review.by', { who: reviewer, day: dates.date(noonOf(reviewedOn)) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
