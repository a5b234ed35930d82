import { Button, Group, Stack, Text } from '@mantine/core';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useDates } from '../i18n/useDates.js';
import { useLanguage, useWords, type Bilingual } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useCancelBooking } from './booking.api.js';

interface Props {
  booking: { id: string; startsAt: string; service: Bilingual } | null;
  onClose: () => void;
  onCancelled?: () => void;
}

/** A cancelled time goes to somebody else at once and cannot be taken back, so it is asked for twice. */
export function CancelBooking({ booking, onClose, onCancelled }: Props) {
  const t = useWords('booking');
  const dates = useDates();
  const { language } = useLanguage();
  const cancellation = useCancelBooking();
  const close = () => {
    cancellation.reset();
    onClose();
  };
  const confirm = (id: string) =>
    cancellation.mutate(id, {
      onSuccess: () => {
        close();
        onCancelled?.();
      },
    });

  return (
    <ConsoleDialog opened={booking !== null} onClose={close} title={t('cancel.title')}>
      {booking && (
        <Stack>
          <Text>
            {t('cancel.question', {
              service: booking.service[language],
              day: dates.longDay(booking.startsAt),
              time: dates.time(booking.startsAt),
            })}
          </Text>
          <Text c="dimmed">{t('cancel.consequence')}</Text>
          {cancellation.isError && <ProblemNotice error={cancellation.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('cancel.keep')}
            </Button>
            <Button color="red" loading={cancellation.isPending} onClick={() => confirm(booking.id)}>
              {t('cancel.confirm')}
            </Button>
          </Group>
        </Stack>
      )}
    </ConsoleDialog>
  );
}
