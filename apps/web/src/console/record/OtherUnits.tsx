import { Button, Paper, Text } from '@mantine/core';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useMay } from '../session/useSession.js';
import { type Opened, type OtherUnit, useOpenRecord } from './record.api.js';
import classes from './record.module.css';

interface Props {
  patientId: string;
  units: readonly OtherUnit[];
  opened: readonly Opened[];
}

/** That others have written is told; what they have written is opened by one more choice, which is logged. */
export function OtherUnits({ patientId, units, opened }: Props) {
  const t = useWords('record');
  const dates = useDates();
  const mayChoose = useMay('record:choose');
  const opening = useOpenRecord(patientId);
  const chosen = opened.find(({ kind }) => kind === 'other-units');
  // Whoever came in by a choice has said why; with a relation the visit is the reason.
  const said = opened.find(({ kind }) => kind === 'without-relation');
  const offered = mayChoose && !chosen && units.length > 0;
  const open = () =>
    opening.mutate({
      kind: 'other-units',
      reason: said?.reason ?? 'planned-care',
      ...(said?.note && { note: said.note }),
    });
  useShortcuts({ o: offered && !opening.isPending ? open : undefined });
  if (units.length === 0) {
    return null;
  }
  return (
    <Paper component="section" withBorder radius="md" p="md" aria-labelledby="other-units" className={classes.others}>
      <div>
        <h2 id="other-units" className={classes.heading}>
          {t('elsewhere.title')}
        </h2>
        <ul className={classes.units}>
          {units.map(({ unit, entries }) => (
            <li key={unit.id}>{t('elsewhere.unit', { unit: unit.name, count: entries })}</li>
          ))}
        </ul>
        {opening.isError && <ProblemNotice error={opening.error} />}
      </div>
      <div className={classes.act}>
        {offered && (
          <Button variant="default" aria-keyshortcuts="o" loading={opening.isPending} onClick={open}>
            {t('elsewhere.open')}
          </Button>
        )}
        <Text size="sm" c="dimmed" role="status">
          {chosen ? t('elsewhere.opened', { time: dates.time(chosen.expiresAt) }) : offered && t('elsewhere.logged')}
        </Text>
      </div>
    </Paper>
  );
}
