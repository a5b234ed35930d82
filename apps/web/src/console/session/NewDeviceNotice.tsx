import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../shared/api.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { SESSION_KEY } from '../queries/console-queries.js';
import { useSession } from './useSession.js';
import classes from './sign-in.module.css';

/** Somebody signed in as this person from a device not seen before. Only she can say whether it was herself. */
export function NewDeviceNotice() {
  const t = useWords('session');
  const dates = useDates();
  const queries = useQueryClient();
  const { newDevice } = useSession();
  const notice = useMutation({
    mutationFn: (id: string) => api(`/sessions/${id}/notice`, { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: SESSION_KEY }),
  });
  if (!newDevice) {
    return null;
  }
  const { sessionId, device, at } = newDevice;
  return (
    <section className={classes.newDevice} role="status">
      <Text>
        {t('newDevice.told', {
          device: device ?? t('sessions.unknownDevice').toLowerCase(),
          day: dates.longDay(at),
          time: dates.time(at),
        })}
      </Text>
      <Group gap="sm">
        <Button size="sm" variant="default" loading={notice.isPending} onClick={() => notice.mutate(sessionId)}>
          {t('newDevice.wasMe')}
        </Button>
        <Link to="/personal/mina-sessioner">{t('newDevice.show')}</Link>
      </Group>
    </section>
  );
}
