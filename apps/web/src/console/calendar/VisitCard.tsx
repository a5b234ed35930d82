import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { VisitSteps } from '../arrival/VisitSteps.js';
import { BookingState } from '../booking/BookingState.js';
import { CancelBooking } from '../booking/CancelBooking.js';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useDates } from '../i18n/useDates.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { useMay } from '../session/useSession.js';
import { swedish } from '../i18n/words.js';
import type { Visit, WorkingPractitioner } from './calendar.api.js';
import classes from './visit-card.module.css';

interface Props {
  visit: Visit | null;
  practitioners: readonly WorkingPractitioner[];
  onClose: () => void;
}

export function VisitCard({ visit, practitioners, onClose }: Props) {
  const t = useWords('calendar');
  return (
    <ConsoleDialog opened={visit !== null} onClose={onClose} title={visit?.patient?.name ?? t('held')}>
      {visit && <VisitFacts visit={visit} practitioner={practitioners.find(({ id }) => id === visit.practitionerId)} />}
      {visit?.patient && <VisitActions visit={visit} patientId={visit.patient.id} onClose={onClose} />}
    </ConsoleDialog>
  );
}

const isChannel = (channel: string): channel is keyof typeof swedish.calendar.channel =>
  channel in swedish.calendar.channel;

function VisitFacts({ visit, practitioner }: { visit: Visit; practitioner: WorkingPractitioner | undefined }) {
  const t = useWords('calendar');
  const dates = useDates();
  const { language } = useLanguage();
  const mayReceive = useMay('visit:receive');
  const facts = [
    [t('fact.when'), `${dates.longDay(visit.startsAt)} ${dates.time(visit.startsAt)}–${dates.time(visit.endsAt)}`],
    [t('fact.service'), visit.service[language]],
    [t('fact.practitioner'), practitioner?.name],
    [t('fact.room'), visit.room?.name],
    [t('fact.channel'), isChannel(visit.channel) ? t(`channel.${visit.channel}`) : undefined],
  ] as const;
  return (
    <Stack gap="sm">
      {mayReceive && visit.bookingId ? (
        <VisitSteps key={visit.bookingId} bookingId={visit.bookingId} />
      ) : (
        <div>
          <BookingState state={visit.late ? 'late' : visit.state} />
        </div>
      )}
      <dl className={classes.facts}>
        {facts.map(([name, fact]) => fact && <Fact key={name} name={name} fact={fact} />)}
      </dl>
    </Stack>
  );
}

function Fact({ name, fact }: { name: string; fact: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{fact}</dd>
    </div>
  );
}

function VisitActions({ visit, patientId, onClose }: { visit: Visit; patientId: string; onClose: () => void }) {
  const t = useWords('calendar');
  const [cancelling, setCancelling] = useState(false);
  const mayCancel = useMay('booking:cancel');
  const mayFind = useMay('patient:find');
  const mayRead = useMay('journal:read');
  const ahead = visit.state === 'booked' && new Date(visit.startsAt) > new Date();
  return (
    <Group mt="lg" gap="sm">
      {mayRead && (
        <Button component={Link} to={`/personal/patient/${patientId}/journal`}>
          {t('openJournal')}
        </Button>
      )}
      {mayFind && (
        <Button component={Link} to={`/personal/patient/${patientId}`} variant="default">
          {t('openPatient')}
        </Button>
      )}
      {mayCancel && ahead && visit.bookingId && (
        <Button color="red" variant="subtle" onClick={() => setCancelling(true)}>
          {t('cancel')}
        </Button>
      )}
      <CancelBooking
        booking={cancelling && visit.bookingId ? { ...visit, id: visit.bookingId } : null}
        onClose={() => setCancelling(false)}
        onCancelled={onClose}
      />
    </Group>
  );
}
