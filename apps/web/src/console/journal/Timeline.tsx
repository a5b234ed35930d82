import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { useSession } from '../session/useSession.js';
import { EntryCard } from './EntryCard.js';
import type { Entry } from './journal.api.js';
import type { Writing } from './JournalPage.js';
import classes from './journal.module.css';

interface Props {
  entries: readonly Entry[];
  onWrite: ((writing: Writing) => void) | undefined;
}

export function Timeline({ entries, onWrite }: Props) {
  const t = useWords('journal');
  const { unit } = useSession();
  return (
    // Beside the form it scrolls by itself, so the keyboard must be able to come there.
    <section aria-labelledby="timeline" className={classes.timeline} tabIndex={onWrite ? undefined : 0}>
      <h2 id="timeline" className={classes.heading}>
        {t('timeline')}
      </h2>
      {entries.length === 0 && (
        <NothingHere title={t('empty.title')} hint={t('empty.hint', { unit: unit?.name ?? '' })} />
      )}
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryCard entry={entry} onWrite={onWrite} />
          </li>
        ))}
      </ol>
    </section>
  );
}
