import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useOpenBlocked, type BlockedUnit } from './block.api.js';
import type { Shown } from './OpenBlocked.js';
import classes from './block.module.css';

interface Props {
  patientId: string;
  shown: Shown;
  onClose: () => void;
}

/** One unit at a time, and no more than the care needs. */
export function ChooseUnit({ patientId, shown, onClose }: Props) {
  const t = useWords('block');
  const dates = useDates();
  const opening = useOpenBlocked(patientId, shown.id);
  const opened = shown.units.find(({ id }) => opening.isSuccess && id === opening.variables);
  return (
    <Stack>
      <Title order={3} size="h5">
        {t('opening.chooseTitle')}
      </Title>
      <Text>{t(shown.units.length === 0 ? 'opening.none' : 'opening.choose')}</Text>
      <ul className={classes.blocks}>
        {shown.units.map((unit, place) => (
          <UnitLine key={unit.id} unit={unit} isFirst={place === 0} opening={opening} />
        ))}
      </ul>
      <p className={classes.saved} role="status">
        {opened &&
          t('opening.opened', { unit: opened.name, time: opening.data ? dates.time(opening.data.expiresAt) : '' })}
      </p>
      {opening.isError && <ProblemNotice error={opening.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus={shown.units.length === 0 || undefined}>
          {t('close')}
        </Button>
      </Group>
    </Stack>
  );
}

interface LineProps {
  unit: BlockedUnit;
  isFirst: boolean;
  opening: ReturnType<typeof useOpenBlocked>;
}

function UnitLine({ unit: { id, name }, isFirst, opening }: LineProps) {
  const t = useWords('block');
  const waiting = opening.isPending && opening.variables === id;
  return (
    <li>
      <Text fw={600}>{name}</Text>
      <Button autoFocus={isFirst} loading={waiting} onClick={() => opening.mutate(id)}>
        {t('opening.open', { unit: name })}
      </Button>
    </li>
  );
}
