import { Button, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { patientBookingsQuery, type Booking } from '../booking/booking.api.js';
import { BookingState } from '../booking/BookingState.js';
import { CancelBooking } from '../booking/CancelBooking.js';
import { useDates } from '../i18n/useDates.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useMay } from '../session/useSession.js';
import classes from './patient.module.css';

export function PatientBookings({ patientId }: { patientId: string }) {
  const t = useWords('patient');
  const bookings = useQuery(patientBookingsQuery(patientId));
  const [cancelling, setCancelling] = useState<Booking | null>(null);

  if (bookings.isPending) {
    return <Skeleton height={80} role="status" aria-label={t('loading')} />;
  }
  if (bookings.isError) {
    return <ProblemNotice error={bookings.error} onRetry={() => void bookings.refetch()} />;
  }
  if (bookings.data.length === 0) {
    return <Text c="dimmed">{t('noBookings')}</Text>;
  }
  return (
    <>
      <ul className={classes.bookings}>
        {bookings.data.map((booking) => (
          <BookingLine key={booking.id} booking={booking} onCancel={() => setCancelling(booking)} />
        ))}
      </ul>
      <CancelBooking booking={cancelling} onClose={() => setCancelling(null)} />
    </>
  );
}

function BookingLine({ booking, onCancel }: { booking: Booking; onCancel: () => void }) {
  const t = useWords('patient');
  const dates = useDates();
  const { language } = useLanguage();
  const mayCancel = useMay('booking:cancel');
  return (
    <li>
      <span className={classes.when}>
        {dates.shortDay(booking.startsAt)} {dates.time(booking.startsAt)}
      </span>
      <Text span flex={1} miw={180}>
        {booking.service[language]}
        <Text span c="dimmed">
          {' '}
          {booking.practitioner.name}, {booking.unit.name}
        </Text>
      </Text>
      <BookingState state={booking.state} />
      {mayCancel && booking.cancellable && (
        <Button
          size="compact-md"
          variant="default"
          onClick={onCancel}
          aria-label={t('cancelOf', { when: `${dates.shortDay(booking.startsAt)} ${dates.time(booking.startsAt)}` })}
        >
          {t('cancel')}
        </Button>
      )}
    </li>
  );
}
