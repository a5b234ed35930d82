import { List, Text } from '@mantine/core';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import type { IncidentCase } from './incident.api.js';

/** Every step in the order it was taken; none can be taken back. */
export function History({ incident }: { incident: IncidentCase }) {
  const t = useWords('incident');
  const dates = useDates();
  const written = (instant: string) => `${dates.date(instant)} ${dates.time(instant)}`;
  return (
    <List type="ordered" spacing="xs">
      <List.Item>
        {t('step.opened')} <Text span c="dimmed">{`${incident.openedBy}, ${written(incident.openedAt)}`}</Text>
      </List.Item>
      {incident.steps.map(({ id, kind, by, at }) => (
        <List.Item key={id}>
          {t(`step.${kind}`)} <Text span c="dimmed">{`${by}, ${written(at)}`}</Text>
        </List.Item>
      ))}
    </List>
  );
}
