import { Button, Group, Skeleton, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { ClaimedCall } from './ClaimedCall.js';
import { QueueFigures } from './QueueFigures.js';
import { currentCallQuery, useNextCall } from './recall.api.js';

/** What stands where the card stood: what came of the call, and what follows. */
export interface Said {
  title: string;
  hint?: string;
}

/** One person at a time: press Next call, call, say what came of it. */
export function RecallPage() {
  const t = useWords('recall');
  const call = useQuery(currentCallQuery());
  const next = useNextCall();
  const [said, setSaid] = useState<Said | null>(null);
  const nobodyDue = next.isSuccess && next.data === null;
  const callNext = () => {
    setSaid(null);
    next.mutate();
  };
  const idle = call.isSuccess && call.data === null && !next.isPending;
  useDocumentTitle(t('documentTitle'));
  useShortcuts({ n: idle ? callNext : undefined });

  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <QueueFigures />
      </Group>
      {call.isPending && <Skeleton height={240} role="status" aria-label={t('loading')} />}
      {call.isError && <ProblemNotice error={call.error} onRetry={() => void call.refetch()} />}
      {next.isError && <ProblemNotice error={next.error} onRetry={callNext} />}
      {call.data && <ClaimedCall key={call.data.id} call={call.data} onDone={setSaid} />}
      {call.data === null && (
        <NothingHere
          title={nobodyDue ? t('nobodyDue.title') : (said?.title ?? t('ready.title'))}
          hint={nobodyDue ? t('nobodyDue.hint') : (said?.hint ?? t('ready.hint'))}
        >
          <Button size="lg" mt="md" autoFocus loading={next.isPending} aria-keyshortcuts="n" onClick={callNext}>
            {t(nobodyDue ? 'nobodyDue.again' : 'next')}
          </Button>
        </NothingHere>
      )}
    </Stack>
  );
}
