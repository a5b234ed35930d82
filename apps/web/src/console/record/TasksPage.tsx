import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useSession } from '../session/useSession.js';
import { FinishTask } from './FinishTask.js';
import { TaskLine } from './TaskLine.js';
import { tasksQuery, type Task } from './tasks.api.js';
import classes from './record.module.css';

/** What one's role at one's unit has to look into. */
export function TasksPage() {
  const t = useWords('record');
  const { unit } = useSession();
  const tasks = useQuery(tasksQuery());
  const [finishing, setFinishing] = useState<Task | null>(null);
  const [done, setDone] = useState(false);
  useDocumentTitle(t('tasks.documentTitle'));
  const close = (finished: boolean) => {
    setFinishing(null);
    setDone(finished);
  };
  return (
    <Stack gap="lg">
      <div>
        <Title order={1} size="h2">
          {t('tasks.title')}
        </Title>
        <Text c="dimmed">{t('tasks.lead', { unit: unit?.name ?? '' })}</Text>
      </div>
      <p className={classes.done} role="status">
        {done && t('tasks.done')}
      </p>
      {tasks.isPending && <Skeleton height={120} role="status" aria-label={t('tasks.loading')} />}
      {tasks.isError && <ProblemNotice error={tasks.error} onRetry={() => void tasks.refetch()} />}
      {tasks.data?.length === 0 && <NothingHere title={t('tasks.empty.title')} hint={t('tasks.empty.hint')} />}
      {tasks.data && tasks.data.length > 0 && (
        <ul className={classes.tasks} aria-label={t('tasks.list')}>
          {tasks.data.map((task) => (
            <TaskLine key={task.id} task={task} onFinish={() => setFinishing(task)} />
          ))}
        </ul>
      )}
      {finishing && <FinishTask task={finishing} onClose={close} />}
    </Stack>
  );
}
