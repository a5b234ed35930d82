import { Alert, Button, Group, Text } from '@mantine/core';
import { isProblem } from '../../shared/problem.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useProblems } from '../problems/useProblems.js';
import type { NearestTime } from './useVisitChoice.js';

interface Props {
  problem: unknown;
  onChoose: (nearest: NearestTime) => void;
}

/** Somebody was quicker: the nearest times that are still free, one press away. */
export function NearestTimes({ problem, onChoose }: Props) {
  const t = useWords('booking');
  const dates = useDates();
  const { sentence } = useProblems();
  const nearest = nearestIn(problem);
  return (
    <Alert role="alert" color="red" variant="light" title={sentence(problem)}>
      {nearest.length > 0 && <Text size="sm">{t('nearest')}</Text>}
      <Group gap="xs" mt="xs">
        {nearest.map((time) => (
          <Button
            key={`${time.practitionerId} ${time.startsAt}`}
            size="compact-md"
            variant="default"
            onClick={() => onChoose(time)}
          >
            {dates.shortDay(time.startsAt)} {dates.time(time.startsAt)}
          </Button>
        ))}
      </Group>
    </Alert>
  );
}

function nearestIn(problem: unknown): NearestTime[] {
  const told = isProblem(problem) ? problem.facts.nearest : undefined;
  return Array.isArray(told) ? told.filter(isNearestTime).slice(0, 6) : [];
}

function isNearestTime(told: unknown): told is NearestTime {
  return typeof told === 'object' && told !== null && 'practitionerId' in told && 'startsAt' in told;
}
