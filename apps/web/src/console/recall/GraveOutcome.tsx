import { Button, Group, Text } from '@mantine/core';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import type { Outcome } from './outcomes.js';
import type { RecordedOutcome, useRecordOutcome } from './recall.api.js';

interface Props {
  outcome: Outcome | undefined;
  recording: ReturnType<typeof useRecordOutcome>;
  onRecord: (recorded: RecordedOutcome) => void;
  onClose: () => void;
}

/** Stops every further call to this person at once, so one slipped key must not be enough. */
export function GraveOutcome({ outcome, recording, onRecord, onClose }: Props) {
  const t = useWords('recall');
  return (
    <ConsoleDialog opened={outcome !== undefined} onClose={onClose} title={outcome ? t(`outcome.${outcome}`) : ''}>
      <Text mb="md">{t('grave.question')}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('grave.no')}
        </Button>
        <Button color="red" loading={recording.isPending} onClick={() => outcome && onRecord({ outcome })}>
          {t('grave.yes')}
        </Button>
      </Group>
    </ConsoleDialog>
  );
}
