import { Button, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { AffectedList } from './AffectedList.js';
import { AffectedQuestion } from './AffectedQuestion.js';
import type { IncidentCase } from './incident.api.js';
import { asInstant, asLocal } from './instants.js';
import type { PartProps } from './StepForm.js';

/** Whose data were reached, as the access log tells it. */
export function AffectedPart({ incident, works }: PartProps<IncidentCase>) {
  const t = useWords('incident');
  const dates = useDates();
  const { affected } = incident;
  const written = (instant: string) => `${dates.shortDay(instant)} ${dates.time(instant)}`;
  return (
    <Stack>
      <Text>{t('affected.lead')}</Text>
      {affected ? (
        <Text fw={600}>
          {t('affected.drawn', {
            count: affected.patients,
            accesses: affected.accesses,
            from: written(affected.from),
            to: written(affected.to),
          })}
        </Text>
      ) : (
        <Text c="dimmed">{t('nothingYet')}</Text>
      )}
      {works && affected && affected.patients > 0 && <AffectedList incident={incident} />}
      {works && <Window incident={incident} />}
    </Stack>
  );
}

/** The window first, for only then the log can say who was at work. */
function Window({ incident }: { incident: IncidentCase }) {
  const t = useWords('incident');
  const [from, setFrom] = useState(() => asLocal(new Date(incident.happenedAt ?? incident.noticedAt)));
  const [to, setTo] = useState(() => asLocal(new Date(incident.openedAt)));
  const [window, setWindow] = useState<{ from: string; to: string } | null>(null);
  const isPossible = from !== '' && to !== '' && from < to;
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="datetime-local"
          label={t('affected.from')}
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label={t('affected.to')}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
          error={isPossible ? undefined : t('affected.impossible')}
        />
      </SimpleGrid>
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        disabled={!isPossible}
        onClick={() => setWindow({ from: asInstant(from), to: asInstant(to) })}
      >
        {t('affected.look')}
      </Button>
      {window && <AffectedQuestion key={JSON.stringify(window)} incident={incident} window={window} />}
    </Stack>
  );
}
