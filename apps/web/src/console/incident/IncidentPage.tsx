import { Accordion, Alert, Group, List, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useMay } from '../session/useSession.js';
import { AffectedPart } from './AffectedPart.js';
import { Clock } from './Clock.js';
import { ClosingPart } from './ClosingPart.js';
import { DecisionsPart } from './DecisionsPart.js';
import { History } from './History.js';
import { incidentQuery, type IncidentCase } from './incident.api.js';
import { InvestigationPart } from './InvestigationPart.js';
import { RiskPart } from './RiskPart.js';
import { TextsPart } from './TextsPart.js';
import './incident.css';

export function IncidentPage() {
  const t = useWords('incident');
  const { incidentId = '' } = useParams();
  const incident = useQuery(incidentQuery(incidentId));
  useDocumentTitle(t('case.documentTitle'));
  if (incident.isPending) {
    return <Skeleton height={240} role="status" aria-label={t('loading')} />;
  }
  if (incident.isError) {
    return <ProblemNotice error={incident.error} onRetry={() => void incident.refetch()} />;
  }
  return <Case incident={incident.data} />;
}

function Case({ incident }: { incident: IncidentCase }) {
  const t = useWords('incident');
  const works = useMay('incident:manage') && !incident.closed;
  return (
    <Stack gap="lg" maw={880}>
      <Group justify="space-between" align="flex-start">
        <Title order={1} size="h2">
          {t('case.title', { number: incident.number })}
        </Title>
        <Clock incident={incident} />
      </Group>
      <Reported incident={incident} />
      <Missing incident={incident} />
      <Accordion multiple defaultValue={works ? ['investigation'] : []} variant="separated" order={2}>
        <Part name="investigation">
          <InvestigationPart incident={incident} works={works} />
        </Part>
        <Part name="affected">
          <AffectedPart incident={incident} works={works} />
        </Part>
        <Part name="risk">
          <RiskPart incident={incident} works={works} />
        </Part>
        <Part name="decisions">
          <DecisionsPart incident={incident} works={works} />
        </Part>
        <Part name="texts">
          <TextsPart incident={incident} works={works} />
        </Part>
        <Part name="closing">
          <ClosingPart incident={incident} works={works} />
        </Part>
        <Part name="history">
          <History incident={incident} />
        </Part>
      </Accordion>
    </Stack>
  );
}

type PartName = 'investigation' | 'affected' | 'risk' | 'decisions' | 'texts' | 'closing' | 'history';

function Part({ name, children }: { name: PartName; children: ReactNode }) {
  const t = useWords('incident');
  return (
    <Accordion.Item value={name}>
      <Accordion.Control>
        <Text span fw={600}>
          {t(`part.${name}`)}
        </Text>
      </Accordion.Control>
      <Accordion.Panel>{children}</Accordion.Panel>
    </Accordion.Item>
  );
}

function Reported({ incident }: { incident: IncidentCase }) {
  const t = useWords('incident');
  const dates = useDates();
  const { what, unit, openedBy, noticedAt, happenedAt, deadline } = incident;
  const written = (instant: string) => `${dates.longDay(instant)} ${dates.time(instant)}`;
  return (
    <Paper withBorder p="md" radius="md">
      <Text style={{ whiteSpace: 'pre-wrap' }}>{what}</Text>
      <Text c="dimmed" size="sm" mt="sm">
        {t('case.openedBy', { name: openedBy, unit: unit ?? '' })} {t('case.noticed', { at: written(noticedAt) })}{' '}
        {happenedAt && t('case.happened', { at: written(happenedAt) })} {t('case.deadline', { at: written(deadline) })}
      </Text>
    </Paper>
  );
}

function Missing({ incident }: { incident: IncidentCase }) {
  const t = useWords('incident');
  if (incident.closed || incident.missing.length === 0) {
    return null;
  }
  return (
    <Alert color="petrol" variant="light" title={t('missing.title')}>
      <List>
        {incident.missing.map((missing) => (
          <List.Item key={missing}>{t(`missing.${missing}`)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
