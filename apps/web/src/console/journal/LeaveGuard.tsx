import { Button, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';

interface Props {
  dirty: boolean;
  /** The form's own close button was pressed. */
  closing: boolean;
  onStay: () => void;
  onDiscard: () => void;
  /** Saving a correction is signing it, so that is not offered in passing. */
  onSave: (() => void) | undefined;
}

/** Nothing written is lost by a slip: the page asks before it is left. */
export function LeaveGuard({ dirty, closing, onStay, onDiscard, onSave }: Props) {
  const t = useWords('journal');
  const blocker = useBlocker(dirty);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (dirty) {
      window.addEventListener('beforeunload', ask);
    }
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);

  const stay = () => {
    blocker.reset?.();
    onStay();
  };
  const discard = () => (blocker.state === 'blocked' ? blocker.proceed() : onDiscard());

  return (
    <ConsoleDialog opened={blocker.state === 'blocked' || closing} onClose={stay} title={t('leave.title')}>
      <Text mb="md">{t('leave.hint')}</Text>
      <Group justify="flex-end">
        <Button variant="subtle" color="red" onClick={discard}>
          {t('leave.discard')}
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            stay();
            onSave?.();
          }}
        >
          {t(onSave ? 'leave.save' : 'leave.stay')}
        </Button>
      </Group>
    </ConsoleDialog>
  );
}
