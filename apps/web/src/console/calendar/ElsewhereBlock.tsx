import { useWords } from '../i18n/useWords.js';
import { clockOf, rowOf, type Span } from './day-plan.js';
import classes from './blocks.module.css';

/** The time is taken, and by whom is another unit's business: Patientdatalagen 4 kap. 4 §. */
export function ElsewhereBlock({ axis, span }: { axis: Span; span: Span }) {
  const t = useWords('calendar');
  return (
    <li style={{ gridRow: `${rowOf(span.from, axis)} / ${rowOf(span.to, axis)}` }}>
      <div className={classes.elsewhere} data-short={span.to - span.from < 30 || undefined}>
        <span className={classes.time}>
          {clockOf(span.from)}
          <span className={classes.ends}>–{clockOf(span.to)}</span>
        </span>
        <span>{t('elsewhere')}</span>
      </div>
    </li>
  );
}
