import { Alert, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { logVerificationQuery, type LogVerification } from './review.api.js';
import type { Month } from './months.js';
import classes from './review.module.css';

/** Whether what is reviewed can be relied on: the chain of seals worked out anew, and the month to take away. */
export function LogChain({ month }: { month: Month }) {
  const t = useWords('review');
  const state = useQuery(logVerificationQuery());
  return (
    <Stack component="section" gap="sm" aria-labelledby="log-chain">
      <Title order={2} size="h3" id="log-chain">
        {t('chain.title')}
      </Title>
      {state.isPending && <Skeleton height={72} role="status" aria-label={t('chain.working')} />}
      {state.isError && <ProblemNotice error={state.error} onRetry={() => void state.refetch()} />}
      {state.data && (state.data.fault ? <Broken fault={state.data.fault} /> : <Sound state={state.data} />)}
      <Group gap="sm" className={classes.unprinted ?? ''}>
        <Button component="a" variant="default" href={`/api/access-log/export?month=${month}`} download>
          {t('chain.export')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('chain.exportHint')}
        </Text>
      </Group>
    </Stack>
  );
}

function Sound({ state: { sealed, lastSealedAt, lastAnchor, droppedMonths } }: { state: LogVerification }) {
  const t = useWords('review');
  const dates = useDates();
  return (
    <Alert variant="light" color="petrol" title={t('chain.sound')}>
      <Text size="sm">
        {lastSealedAt === null
          ? t('chain.nothingSealed')
          : t('chain.sealed', { count: sealed, day: dates.date(lastSealedAt) })}{' '}
        {lastAnchor === null ? t('chain.noAnchor') : t('chain.anchor', { day: dates.date(lastAnchor.day) })}{' '}
        {droppedMonths.length > 0 && t('chain.dropped', { count: droppedMonths.length })}
      </Text>
    </Alert>
  );
}

type Fault = NonNullable<LogVerification['fault']>;

function Broken({ fault: { fault, seq, lineId } }: { fault: Fault }) {
  const t = useWords('review');
  return (
    <Alert variant="light" color="red" title={t('chain.broken')} role="alert">
      <Text size="sm">{t(`chain.fault.${fault as KnownFault}`)}</Text>
      <Text size="sm" className={classes.seed ?? ''}>
        {[seq === null ? null : t('chain.at', { seq }), lineId === null ? null : t('chain.line', { id: lineId })]
          .filter(Boolean)
          .join(', ')}
      </Text>
    </Alert>
  );
}

type KnownFault =
  | 'line-altered'
  | 'line-missing'
  | 'line-unsealed'
  | 'seal-missing'
  | 'chain-altered'
  | 'tail-cut'
  | 'head-altered'
  | 'anchor-differs';
