import { Button, Divider, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ConsoleDrawer } from '../dialog/ConsoleDialog.js';
import { useDates } from '../i18n/useDates.js';
import { FocusedOnce } from '../keyboard/FocusedOnce.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { FindPatient } from '../patient/FindPatient.js';
import type { Patient } from '../patient/patient.api.js';
import { PatientCard } from '../patient/PatientCard.js';
import { OWN_UNIT, useBook, type Booking } from './booking.api.js';
import type { WantedTime } from './times.js';
import { VisitForm } from './VisitForm.js';
import classes from './times.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
  patient?: Patient | undefined;
  wanted?: WantedTime | undefined;
}

export function BookingDrawer({ opened, onClose, ...given }: Props) {
  const t = useWords('booking');
  return (
    <ConsoleDrawer
      opened={opened}
      onClose={onClose}

      title={t('title')}
    >
      <BookVisit {...given} onClose={onClose} />
    </ConsoleDrawer>
  );
}

/** Lives only while the drawer is open, so the next booking begins afresh. */
function BookVisit({ patient: given, wanted, onClose }: Omit<Props, 'opened'>) {
  const t = useWords('booking');
  const [patient, setPatient] = useState(given);
  const [booked, setBooked] = useState<Booking | null>(null);
  const booking = useBook(patient?.id);

  if (booked && patient) {
    return <Booked booking={booked} patient={patient} onClose={onClose} />;
  }
  return (
    <Stack>
      <section aria-label={t('who')}>
        {patient ? (
          <FocusedOnce>
            <PatientCard patient={patient}>
              {!given && (
                <Button size="compact-md" variant="default" onClick={() => setPatient(undefined)}>
                  {t('someoneElse')}
                </Button>
              )}
            </PatientCard>
          </FocusedOnce>
        ) : (
          <FindPatient autoFocus onFound={setPatient} />
        )}
      </section>
      <Divider />
      <VisitForm
        source={OWN_UNIT}
        booking={booking}
        onBooked={setBooked}
        wanted={wanted}
        missing={patient ? undefined : t('findFirst')}
      />
    </Stack>
  );
}

function Booked({ booking, patient, onClose }: { booking: Booking; patient: Patient; onClose: () => void }) {
  const t = useWords('booking');
  const dates = useDates();
  const { language } = useLanguage();
  return (
    <Stack role="status">
      <Title order={3} size="h3">
        {t('booked.title')}
      </Title>
      <Text>
        {t('booked.what', {
          name: `${patient.givenName} ${patient.familyName}`,
          service: booking.service[language],
          practitioner: booking.practitioner.name,
        })}
      </Text>
      <Text fw={600} size="lg" className={classes.when ?? ''}>
        {t('booked.when', { day: dates.longDay(booking.startsAt), time: dates.time(booking.startsAt) })}
      </Text>
      <Text c="dimmed">{t(patient.email ? 'booked.mail' : 'booked.noMail')}</Text>
      <Group>
        <Button onClick={onClose} data-autofocus autoFocus>
          {t('booked.done')}
        </Button>
      </Group>
    </Stack>
  );
}
