import { Button, CloseButton } from '@mantine/core';
import { useWords } from '../i18n/useWords.js';
import type { WeekSpan } from './set-up.api.js';
import classes from './set-up.module.css';
import { spansOn, WEEKDAYS } from './week.js';

interface Props {
  week: readonly WeekSpan[];
  /** Sentences by the place of the span in the week. */
  wrong: ReadonlyMap<number, string>;
  onChange: (week: WeekSpan[]) => void;
}

/** The same week in figures: for quarters of an hour, for who reads better than paints. */
export function ExactTimes({ week, wrong, onChange }: Props) {
  const t = useWords('setUp');
  const replace = (span: WeekSpan, ...by: WeekSpan[]) =>
    onChange(week.flatMap((each) => (each === span ? by : [each])));
  return (
    <ul className={classes.days}>
      {WEEKDAYS.map((weekday) => (
        <li key={weekday}>
          <h3>{t(`weekday.${weekday}`)}</h3>
          <div>
            {spansOn(week, weekday).map((span) => (
              <Span
                key={week.indexOf(span)}
                span={span}
                day={t(`weekday.${weekday}`)}
                wrong={wrong.get(week.indexOf(span))}
                onChange={(...by) => replace(span, ...by)}
              />
            ))}
            {spansOn(week, weekday).length === 0 && <span className={classes.soft}>{t('cell.closed')}</span>}
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('hours.addOn', { day: t(`weekday.${weekday}`) })}
              onClick={() => onChange([...week, { weekday, ...nextSpan(spansOn(week, weekday)) }])}
            >
              {t('hours.add')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Span({
  span,
  day,
  wrong,
  onChange,
}: {
  span: WeekSpan;
  day: string;
  wrong: string | undefined;
  onChange: (...by: WeekSpan[]) => void;
}) {
  const t = useWords('setUp');
  const id = `wrong-${span.weekday}-${span.opens}`;
  return (
    <span className={classes.span}>
      {(['opens', 'closes'] as const).map((end) => (
        <input
          key={end}
          type="time"
          step={300}
          required
          value={span[end]}
          aria-label={`${day}, ${t(`hours.${end}`)}`}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong ? id : undefined}
          onChange={({ currentTarget }) => onChange({ ...span, [end]: currentTarget.value })}
        />
      ))}
      <CloseButton
        aria-label={t('hours.remove', { day, from: span.opens, to: span.closes })}
        onClick={() => onChange()}
      />
      {wrong && (
        <span id={id} className={classes.wrong}>
          {wrong}
        </span>
      )}
    </span>
  );
}

/** After what is there, as far as the day goes. */
function nextSpan(spans: readonly WeekSpan[]): Pick<WeekSpan, 'opens' | 'closes'> {
  const last = spans.at(-1)?.closes ?? '';
  return last === '' || last > '17:00' ? { opens: '09:00', closes: '17:00' } : { opens: last, closes: '18:00' };
}
