import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/useWords.js';
import { useMay } from '../session/useSession.js';
import { queueQuery } from './recall.api.js';
import classes from './recall.module.css';

const FIGURES = ['due', 'overdue', 'claimed', 'doneToday'] as const;

/** Counts only; the list of people is never shown to anybody. */
export function QueueFigures() {
  const t = useWords('recall');
  const may = useMay('recall:read');
  const queue = useQuery({ ...queueQuery(), enabled: may });
  if (!queue.data) {
    return null;
  }
  const figures = queue.data;
  return (
    <dl className={classes.figures}>
      {FIGURES.map((figure) => (
        <div key={figure}>
          <dt>{t(`queue.${figure}`)}</dt>
          <dd>{figures[figure]}</dd>
        </div>
      ))}
    </dl>
  );
}
