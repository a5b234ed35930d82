import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { isProblem } from '../../shared/problem.js';
import { timesUnder, type Booking } from '../booking/booking.api.js';
import { VisitForm } from '../booking/VisitForm.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { CallCard } from './CallCard.js';
import { LeaseNotice } from './LeaseNotice.js';
import { OutcomeKeys } from './OutcomeKeys.js';
import { useBookFromCall, useCallDone, useRecordOutcome, useReleaseCall, type Call } from './recall.api.js';
import type { Said } from './RecallPage.js';
import { useLease } from './useLease.js';
import classes from './recall.module.css';

interface Props {
  call: Call;
  onDone: (said: Said | null) => void;
}

export function ClaimedCall({ call, onDone }: Props) {
  const t = useWords('recall');
  const dates = useDates();
  const [booking, panel] = useDisclosure();
  const done = useCallDone();
  const booked = useBookFromCall(call.id);
  const recording = useRecordOutcome(call.id);
  const release = useReleaseCall(call.id);
  const lease = useLease(call);
  const lost = lease.secondsLeft === 0 || [booked, recording].some(({ error }) => isProblem(error, 'call-lost'));
  const finish = (said: Said | null) => {
    lease.settle();
    onDone(said);
    void done();
  };
  const onBooked = ({ startsAt, practitioner }: Booking) => {
    const [day, time] = [dates.longDay(startsAt), dates.time(startsAt)];
    finish({ title: t('done.booked', { day, time, practitioner: practitioner.name }) });
  };
  useShortcuts({ b: lost ? undefined : panel.toggle });

  if (lost) {
    return <LeaseNotice onClose={() => finish(null)} />;
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
            onClick={() => release.mutate(undefined, { onSettled: () => finish({ title: t('done.released') }) })}
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
        <OutcomeKeys recording={recording} onRecorded={finish} />
      )}
    </div>
  );
}
