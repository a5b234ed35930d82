import { Button, NativeSelect, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { type IncidentCase, type Trace, tracesQuery, useStep } from './incident.api.js';

interface Props {
  incident: IncidentCase;
  window: { from: string; to: string };
}

/** Which account, sign-in or unit: only those the log knows of in the window. */
export function AffectedQuestion({ incident, window }: Props) {
  const t = useWords('incident');
  const traces = useQuery(tracesQuery(incident.id, window));
  if (traces.isPending) {
    return <Skeleton height={80} role="status" aria-label={t('loading')} />;
  }
  if (traces.isError) {
    return <ProblemNotice error={traces.error} onRetry={() => void traces.refetch()} />;
  }
  if (traces.data.length === 0) {
    return <Text role="status">{t('affected.nobody')}</Text>;
  }
  return <Question incident={incident} window={window} traces={traces.data} />;
}

function Question({ incident, window, traces }: Props & { traces: readonly Trace[] }) {
  const t = useWords('incident');
  const dates = useDates();
  const step = useStep(incident.id, 'affected-patients');
  const [chosen, setChosen] = useState({ employeeId: '', sessionId: '', unitId: '' });
  const sessions = traces.filter(({ employeeId }) => chosen.employeeId === '' || employeeId === chosen.employeeId);
  const at = ({ firstAt, lastAt }: Trace) => `${dates.shortDay(firstAt)} ${dates.time(firstAt)}–${dates.time(lastAt)}`;
  const all = { value: '', label: t('affected.all') };
  const draw = () =>
    step.mutate({
      ...window,
      ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '')),
    });
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NativeSelect
          label={t('affected.account')}
          value={chosen.employeeId}
          onChange={({ currentTarget: { value } }) => setChosen({ ...chosen, employeeId: value, sessionId: '' })}
          data={[all, ...distinct(traces.map(({ employeeId, name, title }) => [employeeId, `${name}, ${title}`]))]}
        />
        <NativeSelect
          label={t('affected.session')}
          value={chosen.sessionId}
          onChange={({ currentTarget: { value } }) => setChosen({ ...chosen, sessionId: value })}
          data={[all, ...distinct(sessions.map((trace) => [trace.sessionId, `${trace.name}, ${at(trace)}`]))]}
        />
        <NativeSelect
          label={t('affected.unit')}
          value={chosen.unitId}
          onChange={({ currentTarget: { value } }) => setChosen({ ...chosen, unitId: value })}
          data={[all, ...distinct(traces.map(({ unitId, unit }) => [unitId, unit ?? '']))]}
        />
      </SimpleGrid>
      {step.error && <ProblemNotice error={step.error} />}
      <Button style={{ alignSelf: 'flex-start' }} loading={step.isPending} onClick={draw}>
        {t('affected.draw')}
      </Button>
    </Stack>
  );
}

function distinct(choices: readonly (readonly [id: string | null, label: string])[]) {
  const byId = new Map(choices.flatMap(([id, label]) => (id === null ? [] : [[id, label] as const])));
  return [...byId].map(([value, label]) => ({ value, label }));
}
