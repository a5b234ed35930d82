import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { AddPasskey } from './AddPasskey.js';
import { passkeysQuery, useRemovePasskey } from './own-sessions.api.js';
import type { Passkey } from './passkey.api.js';
import classes from './own-sessions.module.css';

export function Passkeys() {
  const t = useWords('session');
  const { data: passkeys, error, refetch } = useQuery(passkeysQuery());
  const [leaving, setLeaving] = useState<Passkey | null>(null);
  return (
    <section aria-labelledby="passkeys">
      <Title order={2} id="passkeys" mb="xs">
        {t('passkeys.title')}
      </Title>
      <Text maw={640} mb="md">
        {t('passkeys.hint')}
      </Text>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {passkeys?.length === 0 && <Text mb="md">{t('passkeys.none')}</Text>}
      {passkeys && passkeys.length > 0 && <PasskeyTable passkeys={passkeys} onRemove={setLeaving} />}
      <AddPasskey />
      <RemovePasskey passkey={leaving} onClose={() => setLeaving(null)} />
    </section>
  );
}

function PasskeyTable({ passkeys, onRemove }: { passkeys: readonly Passkey[]; onRemove: (key: Passkey) => void }) {
  const t = useWords('session');
  const { date, dayAndMonth, time } = useDates();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('passkeys.name')}</th>
          <th scope="col">{t('passkeys.created')}</th>
          <th scope="col">{t('passkeys.lastUsed')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {passkeys.map((passkey) => (
          <tr key={passkey.id}>
            <th scope="row">{passkey.name}</th>
            <td data-label={t('passkeys.created')}>{date(passkey.createdAt)}</td>
            <td data-label={t('passkeys.lastUsed')}>
              {passkey.lastUsedAt
                ? `${dayAndMonth(passkey.lastUsedAt)} ${time(passkey.lastUsedAt)}`
                : t('passkeys.never')}
            </td>
            <td>
              <Button
                size="xs"
                variant="default"
                aria-label={t('passkeys.removeNamed', { name: passkey.name })}
                onClick={() => onRemove(passkey)}
              >
                {t('passkeys.remove')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RemovePasskey({ passkey, onClose }: { passkey: Passkey | null; onClose: () => void }) {
  const t = useWords('session');
  const removing = useRemovePasskey();
  const remove = ({ id }: Passkey) => removing.mutate(id, { onSuccess: onClose });
  return (
    <ConsoleDialog
      opened={passkey !== null}
      onClose={onClose}
      title={t('passkeys.removeTitle', { name: passkey?.name ?? '' })}
    >
      <Stack>
        <Text>{t('passkeys.removeHint')}</Text>
        {removing.isError && <ProblemNotice error={removing.error} />}
        <Group>
          <Button color="red" loading={removing.isPending} onClick={() => passkey && remove(passkey)}>
            {t('passkeys.remove')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('passkeys.keep')}
          </Button>
        </Group>
      </Stack>
    </ConsoleDialog>
  );
}
