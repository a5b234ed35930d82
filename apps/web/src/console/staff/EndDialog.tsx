import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isoDay } from '../../shared/format.js';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useEnding } from './staff.api.js';

interface Props {
  what: `staff/${string}` | `assignments/${string}`;
  opened: boolean;
  onClose: () => void;
  title: string;
  hint: string;
}

/** From a day on, and today means now: the question says so, since an open session ends with the answer. */
export function EndDialog({ opened, onClose, title, ...ending }: Props) {
  return (
    <ConsoleDialog opened={opened} onClose={onClose} title={title}>
      <EndForm {...ending} onClose={onClose} />
    </ConsoleDialog>
  );
}

function EndForm({ what, hint, onClose }: Pick<Props, 'what' | 'hint' | 'onClose'>) {
  const t = useWords('staff');
  const today = isoDay(new Date());
  const [on, setOn] = useState(today);
  const ending = useEnding(what);
  return (
    <Stack>
      <Text>{hint}</Text>
      <TextInput
        type="date"
        label={t('end.on')}
        description={t(on === today ? 'end.atOnce' : 'end.later')}
        min={today}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      {ending.isError && <ProblemNotice error={ending.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('end.no')}
        </Button>
        <Button
          color="red"
          disabled={on === ''}
          loading={ending.isPending}
          onClick={() => ending.mutate(on, { onSuccess: onClose })}
        >
          {t('end.yes')}
        </Button>
      </Group>
    </Stack>
  );
}
