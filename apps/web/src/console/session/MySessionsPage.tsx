import { Button, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { ownSessionsQuery, useEndSession } from './own-sessions.api.js';
import { OwnSessions } from './OwnSessions.js';
import { Passkeys } from './Passkeys.js';
import { useSession } from './useSession.js';

/** Where one is signed in, with what, and what to do about it. */
export function MySessionsPage() {
  const t = useWords('session');
  useDocumentTitle(t('page.documentTitle'));
  return (
    <Stack gap="xl">
      <Title order={1}>{t('page.title')}</Title>
      <SessionsSection />
      <Passkeys />
    </Stack>
  );
}

function SessionsSection() {
  const t = useWords('session');
  const { time } = useDates();
  const { idleSeconds, expiresAt } = useSession();
  const { data: sessions, error, refetch } = useQuery(ownSessionsQuery());
  const ending = useEndSession();
  const others = sessions?.some(({ current }) => !current) ?? false;
  return (
    <section aria-labelledby="sessions">
      <Title order={2} id="sessions" mb="xs">
        {t('sessions.title')}
      </Title>
      <Text maw={640}>{t('sessions.hint')}</Text>
      <Text maw={640} mb="md">
        {t('sessions.limits', { minutes: Math.round(idleSeconds / 60), time: time(expiresAt) })}
      </Text>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {ending.isError && <ProblemNotice error={ending.error} />}
      {sessions && <OwnSessions sessions={sessions} onEnd={(id) => ending.mutate(id)} busy={ending.isPending} />}
      {others ? (
        <Button variant="default" mt="md" loading={ending.isPending} onClick={() => ending.mutate(undefined)}>
          {t('sessions.endOthers')}
        </Button>
      ) : (
        sessions && (
          <Text mt="md" c="dimmed">
            {t('sessions.none')}
          </Text>
        )
      )}
    </section>
  );
}
