import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { timesUnder, type Booking } from '../booking/booking.api.js';
import { VisitForm } from '../booking/VisitForm.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { CallCard } from './CallCard.js';
import { LeaseNotice } from './LeaseNotice.js';
import { OutcomeKeys } from './OutcomeKeys.js';
import { useBookFromCall, useCallDone, useReleaseCall, type Call } from './recall.api.js';
import { useLease } from './useLease.js';
import classes from './recall.module.css';

interface Props {
  call: Call;
  /** The sentence to stand where the card stood. */
  onDone: (said: string) => void;
}

export function ClaimedCall({ call, onDone }: Props) {
  const t = useWords('recall');
  const dates = useDates();
  const [booking, panel] = useDisclosure();
  const [settled, setSettled] = useState(false);
  const lease = useLease(call, settled);
  const done = useCallDone();
  const booked = useBookFromCall(call.id);
  const release = useReleaseCall(call.id);
  const finish = (said: string) => {
    setSettled(true);
    onDone(said);
    void done();
  };
  const onBooked = ({ startsAt, practitioner }: Booking) =>
    finish(
      t('done.booked', { day: dates.longDay(startsAt), time: dates.time(startsAt), practitioner: practitioner.name }),
    );
  useShortcuts({ b: lease.lost ? undefined : panel.toggle });

  if (lease.lost) {
    return <LeaseNotice onClose={() => finish(t('ready.title'))} />;
  }
  return (
    <div className={classes.call}>
      <Stack gap="md">
        <CallCard call={call} lease={lease} />
        <Group gap="sm">
          <Button size="md" aria-keyshortcuts="b" aria-expanded={booking} onClick={panel.toggle}>
            {t(booking ? 'closeBooking' : 'book')} <kbd className={classes.onButton}>B</kbd>
          </Button>
          <Button
            size="md"
            variant="default"
            loading={release.isPending}
            onClick={() => release.mutate(undefined, { onSettled: () => finish(t('done.released')) })}
          >
            {t('release')}
          </Button>
        </Group>
      </Stack>
      {booking ? (
        <Paper component="section" withBorder radius="md" p="md" aria-labelledby="book-from-call">
          <Title order={2} size="h4" mb="sm" id="book-from-call">
            {t('bookFor', { name: call.name })}
          </Title>
          <VisitForm source={timesUnder(`/calls/${call.id}`)} booking={booked} onBooked={onBooked} />
        </Paper>
      ) : (
        <OutcomeKeys call={call} onRecorded={(said) => finish(said)} />
      )}
    </div>
  );
}
