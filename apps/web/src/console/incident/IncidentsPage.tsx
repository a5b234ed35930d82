import { Anchor, Button, Group, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { Clock } from './Clock.js';
import { incidentsQuery, REGISTER_FILE, type Incident } from './incident.api.js';
import './incident.css';

/** GDPR 33(5): every breach, told or not, for whoever supervises. */
export function IncidentsPage() {
  const t = useWords('incident');
  const incidents = useQuery(incidentsQuery());
  useDocumentTitle(t('register.documentTitle'));
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('register.title')}
        </Title>
        <Group gap="sm">
          <Button component="a" href={REGISTER_FILE} download variant="default">
            {t('register.export')}
          </Button>
          <Button component={Link} to="/personal/anmal-incident">
            {t('report.title')}
          </Button>
        </Group>
      </Group>
      <Text maw={640}>{t('register.lead')}</Text>
      {incidents.isPending && <Skeleton height={160} role="status" aria-label={t('loading')} />}
      {incidents.isError && <ProblemNotice error={incidents.error} onRetry={() => void incidents.refetch()} />}
      {incidents.isSuccess && <Register incidents={incidents.data} />}
    </Stack>
  );
}

function Register({ incidents }: { incidents: readonly Incident[] }) {
  const t = useWords('incident');
  if (incidents.length === 0) {
    return <NothingHere title={t('register.none')} hint={t('register.noneHint')} />;
  }
  return (
    <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="sm" captionSide="top">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('register.number')}</Table.Th>
            <Table.Th style={{ whiteSpace: 'nowrap' }}>{t('register.authority')}</Table.Th>
            <Table.Th>{t('register.what')}</Table.Th>
            <Table.Th>{t('register.noticed')}</Table.Th>
            <Table.Th>{t('register.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {incidents.map((incident) => (
            <Line key={incident.id} incident={incident} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Line({ incident }: { incident: Incident }) {
  const t = useWords('incident');
  const dates = useDates();
  const { id, number, what, noticedAt, closed, missing } = incident;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/personal/incidenter/${id}`} underline="always" style={{ whiteSpace: 'nowrap' }}>
          {t('register.case', { number })}
        </Anchor>
      </Table.Td>
      <Table.Td>
        <Clock incident={incident} />
      </Table.Td>
      <Table.Td>
        <Text lineClamp={2}>{what}</Text>
      </Table.Td>
      <Table.Td>
        {dates.shortDay(noticedAt)} {dates.time(noticedAt)}
      </Table.Td>
      <Table.Td>{closed ? t('register.closed') : t('register.open', { count: missing.length })}</Table.Td>
    </Table.Tr>
  );
}
