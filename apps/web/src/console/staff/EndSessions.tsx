import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useEndSessions, type Employee } from './staff.api.js';

/** A lost telephone, a computer left open: the person is signed out everywhere, and stays employed. */
export function EndSessions({ employee: { id, givenName, familyName } }: { employee: Employee }) {
  const t = useWords('staff');
  const [opened, { open, close }] = useDisclosure();
  const ending = useEndSessions(id);
  const name = `${givenName} ${familyName}`;
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('endSessions.begin')}
      </Button>
      <ConsoleDialog opened={opened} onClose={close} title={t('endSessions.title', { name })}>
        <Stack>
          <Text role="status">
            {ending.data ? t('endSessions.done', { count: ending.data.ended }) : t('endSessions.hint')}
          </Text>
          {ending.isError && <ProblemNotice error={ending.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {ending.data ? t('endSessions.close') : t('end.no')}
            </Button>
            {!ending.data && (
              <Button color="red" loading={ending.isPending} onClick={() => ending.mutate()}>
                {t('endSessions.yes')}
              </Button>
            )}
          </Group>
        </Stack>
      </ConsoleDialog>
    </>
  );
}
