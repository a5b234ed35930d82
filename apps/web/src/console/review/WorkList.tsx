import { useWords } from '../i18n/useWords.js';
import type { ReviewItem } from './review.api.js';
import { useReviewWords } from './useReviewWords.js';
import classes from './review.module.css';

interface Props {
  items: readonly ReviewItem[];
  opened: ReviewItem | undefined;
  onOpen: (item: ReviewItem) => void;
}

/** The riskiest first. What is judged stays in its place, so that nothing moves under the pointer. */
export function WorkList({ items, opened, onOpen }: Props) {
  const t = useWords('review');
  return (
    <ol className={classes.list} aria-label={t('list')}>
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className={classes.item}
            aria-current={item.id === opened?.id || undefined}
            data-verdict={item.verdict?.verdict}
            onClick={() => onOpen(item)}
          >
            <Listed item={item} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function Listed({ item: { employee, day, drawn, rules, verdict } }: { item: ReviewItem }) {
  const t = useWords('review');
  const words = useReviewWords();
  return (
    <>
      <span className={classes.who}>
        <strong>{employee.name}</strong>
        <span className={classes.day}>{words.shortDay(day)}</span>
      </span>
      <span className={classes.why}>{rules.length > 0 ? rules.map(words.rule).join(' · ') : t(`drawn.${drawn}`)}</span>
      <span className={classes.verdict}>{verdict ? t(`verdict.${verdict.verdict}`) : t('verdict.none')}</span>
    </>
  );
}
