import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { differenceOf } from './difference.js';
import { ExaminationView } from './ExaminationView.js';
import { entryQuery, type EntryVersion } from './journal.api.js';
import { useLines } from './useLines.js';
import classes from './view.module.css';

/** Newest first. Each version shows what it changed; the first is shown whole, so every text can still be read. */
export function VersionHistory({ entryId }: { entryId: string }) {
  const t = useWords('journal');
  const entry = useQuery(entryQuery(entryId));
  if (entry.isPending) {
    return <Skeleton height={120} mt="md" role="status" aria-label={t('loading')} />;
  }
  if (entry.isError) {
    return <ProblemNotice error={entry.error} onRetry={() => void entry.refetch()} />;
  }
  const versions = [...entry.data.versions].sort((one, other) => other.number - one.number);
  return (
    <ol className={classes.versions} aria-label={t('versions.title')}>
      {versions.map((version, index) => (
        <li key={version.number}>
          <VersionHead version={version} />
          <Change version={version} earlier={versions[index + 1]} />
        </li>
      ))}
    </ol>
  );
}

function VersionHead({ version }: { version: EntryVersion }) {
  const t = useWords('journal');
  const dates = useDates();
  return (
    <>
      <h4 className={classes.title}>{t('versions.number', { number: version.number })}</h4>
      <Text size="sm" c="dimmed">
        {t('versions.by', {
          name: version.author.name,
          day: dates.date(version.createdAt),
          time: dates.time(version.createdAt),
        })}
        {version.signedAt ? ` · ${t('state.signed')}` : ` · ${t('state.draft')}`}
      </Text>
      {version.reason && <p className={classes.amended}>{t('amendedBecause', { reason: version.reason })}</p>}
    </>
  );
}

function Change({ version, earlier }: { version: EntryVersion; earlier: EntryVersion | undefined }) {
  const t = useWords('journal');
  const linesOf = useLines();
  if (!earlier) {
    return <ExaminationView examination={version.content} />;
  }
  const before = new Map(linesOf(earlier.content).map(({ name, text }) => [name, text]));
  const changed = linesOf(version.content).filter(({ name, text }) => before.get(name) !== text);
  if (changed.length === 0) {
    return <Text size="sm">{t('versions.same')}</Text>;
  }
  return (
    <dl className={classes.changes}>
      {changed.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Difference earlier={before.get(name) ?? ''} later={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Difference({ earlier, later }: { earlier: string; later: string }) {
  return differenceOf(earlier, later).map(({ kind, text }, index) => {
    const Tag = { same: 'span', gone: 'del', new: 'ins' }[kind] as 'span' | 'del' | 'ins';
    return <Tag key={index}>{text}</Tag>;
  });
}
