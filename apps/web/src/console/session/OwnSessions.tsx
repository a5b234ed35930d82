import { Button } from '@mantine/core';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import type { OwnSession } from './session.api.js';
import classes from './own-sessions.module.css';

interface Props {
  sessions: readonly OwnSession[];
  onEnd: (id: string) => void;
  busy: boolean;
}

export function OwnSessions({ sessions, onEnd, busy }: Props) {
  const t = useWords('session');
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('sessions.device')}</th>
          <th scope="col">{t('sessions.unit')}</th>
          <th scope="col">{t('sessions.lastUsed')}</th>
          <th scope="col">{t('sessions.began')}</th>
          <th scope="col">{t('sessions.state')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <Row key={session.id} session={session} onEnd={onEnd} busy={busy} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ session, onEnd, busy }: { session: OwnSession } & Omit<Props, 'sessions'>) {
  const t = useWords('session');
  const { dayAndMonth, time } = useDates();
  const at = (instant: string) => `${dayAndMonth(instant)} ${time(instant)}`;
  const { id, device, unit, lastUsedAt, createdAt, openedWith, locked, newDevice, current } = session;
  const name = device ?? t('sessions.unknownDevice');
  const openOrLocked = locked ? 'sessions.locked' : 'sessions.open';
  const state = current ? 'sessions.current' : openOrLocked;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t('sessions.unit')}>{unit}</td>
      <td data-label={t('sessions.lastUsed')}>{at(lastUsedAt)}</td>
      <td data-label={t('sessions.began')}>
        {at(createdAt)} {t(`sessions.with.${openedWith}`)}
      </td>
      <td data-label={t('sessions.state')}>
        <span className={classes.state} data-state={state}>
          {t(state)}
        </span>
        {newDevice && <span className={classes.new}>{t('sessions.newDevice')}</span>}
      </td>
      <td>
        {!current && (
          <Button
            size="xs"
            variant="default"
            disabled={busy}
            aria-label={t('sessions.endNamed', { device: name })}
            onClick={() => onEnd(id)}
          >
            {t('sessions.end')}
          </Button>
        )}
      </td>
    </tr>
  );
}
