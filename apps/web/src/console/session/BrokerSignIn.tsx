import { Button, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import { useWords } from '../i18n/useWords.js';

const REASONS = ['not-begun-here', 'invalid-answer', 'cancelled', 'unknown-person'] as const;

const brokerQuery = () =>
  queryOptions({
    queryKey: ['broker'],
    queryFn: () => api<{ name: string | null }>('/sign-in/broker'),
    staleTime: Infinity,
  });

/** The second way in, where the clinic has a broker for SITHS or Freja: a link, since the browser goes there itself. */
export function BrokerSignIn() {
  const t = useWords('frame');
  const { data } = useQuery(brokerQuery());
  if (!data?.name) {
    return null;
  }
  return (
    <>
      <WhyNot />
      <Button component="a" href="/api/sign-in/oidc" variant="default" size="md" w="fit-content">
        {t('signIn.broker', { name: data.name })}
      </Button>
    </>
  );
}

/** The broker led the browser back here without a session, and the address says why. */
function WhyNot() {
  const t = useWords('frame');
  const told = new URLSearchParams(window.location.search).get('inloggning');
  if (told === null) {
    return null;
  }
  const reason = REASONS.find((known) => known === told) ?? 'invalid-answer';
  return <Text role="alert">{t(`signIn.refused.${reason}`)}</Text>;
}
