import { Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { affectedQuery, type IncidentCase } from './incident.api.js';

/** Shown when it is asked for, for looking leaves a line with each of them: numbers of cards, no names. */
export function AffectedList({ incident }: { incident: IncidentCase }) {
  const t = useWords('incident');
  const [shown, setShown] = useState(false);
  const drawing = incident.steps.filter(({ kind }) => kind === 'affected').at(-1)?.id ?? '';
  const list = useQuery({ ...affectedQuery(incident.id, drawing), enabled: shown });
  const dates = useDates();
  if (!shown || list.isPending) {
    return (
      <Button variant="default" style={{ alignSelf: 'flex-start' }} loading={shown} onClick={() => setShown(true)}>
        {t('affected.show')}
      </Button>
    );
  }
  if (list.isError) {
    return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  }
  return (
    <Table.ScrollContainer minWidth={480} maxHeight={320} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('affected.patient')}</Table.Th>
            <Table.Th>{t('affected.accesses')}</Table.Th>
            <Table.Th>{t('affected.first')}</Table.Th>
            <Table.Th>{t('affected.last')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {list.data.map(({ patientId, accesses, firstAt, lastAt }) => (
            <Table.Tr key={patientId}>
              <Table.Td>{patientId}</Table.Td>
              <Table.Td>{accesses}</Table.Td>
              <Table.Td>{`${dates.shortDay(firstAt)} ${dates.time(firstAt)}`}</Table.Td>
              <Table.Td>{`${dates.shortDay(lastAt)} ${dates.time(lastAt)}`}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
