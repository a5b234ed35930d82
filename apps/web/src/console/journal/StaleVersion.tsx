import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { ExaminationView } from './ExaminationView.js';
import { entryQuery } from './journal.api.js';

interface Props {
  entryId: string;
  onSaveOver: (version: number) => void;
}

const intoView = (notice: HTMLElement | null) => notice?.scrollIntoView({ block: 'center' });

/** Two wrote at once. Neither text is thrown away: theirs is shown, mine stands in the form, and I choose. */
export function StaleVersion({ entryId, onSaveOver }: Props) {
  const t = useWords('journal');
  const theirs = useQuery({ ...entryQuery(entryId), staleTime: 0 });
  if (theirs.isError) {
    return <ProblemNotice error={theirs.error} onRetry={() => void theirs.refetch()} />;
  }
  return (
    <Alert ref={intoView} role="alert" color="red" variant="light" title={t('stale.title')}>
      <Stack gap="sm">
        <Text size="sm">{t('stale.hint')}</Text>
        {theirs.data && (
          <>
            <ExaminationView examination={theirs.data.content} />
            <Group>
              <Button variant="default" onClick={() => onSaveOver(theirs.data.version)}>
                {t('stale.saveOver')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Alert>
  );
}
