import { Text } from '@mantine/core';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import type { Opened } from './record.api.js';

/** Reminds the reader that there is no care relation, and when the record closes by itself. */
export function OpenedBecause({ opened }: { opened: readonly Opened[] }) {
  const t = useWords('record');
  const dates = useDates();
  const said = opened.find(({ kind }) => kind === 'without-relation');
  return said ? (
    <Text size="sm" c="dimmed">
      {t('opened', { reason: t(`reason.${said.reason}`), time: dates.time(said.expiresAt) })}
    </Text>
  ) : null;
}
