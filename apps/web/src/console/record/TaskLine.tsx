import { Button, Group, Paper, Text } from '@mantine/core';
import { Link } from 'react-router';
import { noonOf, STOCKHOLM } from '../../shared/format.js';
import { dayOf } from '../i18n/day.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { swedish } from '../i18n/words.js';
import { useMay } from '../session/useSession.js';
import type { Task } from './tasks.api.js';
import classes from './record.module.css';

const isKnown = (kind: string): kind is keyof typeof swedish.record.task => kind in swedish.record.task;

/** The name stands on the card and not here: a list shows no more than the task needs. */
export function TaskLine({
  task: { kind, patientId, subjectId, dueOn },
  onFinish,
}: {
  task: Task;
  onFinish: () => void;
}) {
  const t = useWords('record');
  const dates = useDates();
  const mayFind = useMay('patient:find');
  const late = dueOn < dayOf(new Date(), STOCKHOLM);
  return (
    <Paper component="li" withBorder radius="md" p="md" className={classes.task}>
      <div>
        <Text fw={600}>{t(isKnown(kind) ? `task.${kind}` : 'task.other')}</Text>
        <Text size="sm" {...(late ? { className: classes.late ?? '' } : { c: 'dimmed' })}>
          {t(late ? 'tasks.late' : 'tasks.due', { day: dates.date(noonOf(dueOn)) })}
        </Text>
      </div>
      <Group gap="sm">
        {patientId && mayFind && (
          <Button component={Link} to={`/personal/patient/${patientId}`} variant="default">
            {t('tasks.patient')}
          </Button>
        )}
        {kind === 'incident' && subjectId && (
          <Button component={Link} to={`/personal/incidenter/${subjectId}`} variant="default">
            {t('tasks.incident')}
          </Button>
        )}
        <Button onClick={onFinish}>{t('tasks.finish')}</Button>
      </Group>
    </Paper>
  );
}
