import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useNavigate } from 'react-router';
import { BookingDrawer } from '../booking/BookingDrawer.js';
import { useWords } from '../i18n/useWords.js';
import { FocusedOnce } from '../keyboard/FocusedOnce.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { useMay } from '../session/useSession.js';
import type { Patient } from './patient.api.js';
import { PatientBookings } from './PatientBookings.js';
import { PatientCard } from './PatientCard.js';
import { PatientMore } from './PatientMore.js';

export function FoundPatient({ patient }: { patient: Patient }) {
  const t = useWords('patient');
  const navigate = useNavigate();
  const [booking, drawer] = useDisclosure();
  const mayBook = useMay('booking:create');
  const maySeeBookings = useMay('booking:read');
  const mayReport = useMay('log:report');
  const mayReadJournal = useMay('journal:read');
  const openJournal = () => void navigate(`/personal/patient/${patient.id}/journal`);
  useShortcuts({
    b: mayBook ? drawer.open : undefined,
    j: mayReadJournal && !patient.concealed ? openJournal : undefined,
  });

  return (
    <Stack gap="lg">
      <FocusedOnce>
        <PatientCard patient={patient}>
          <Group gap="sm">
            {mayReport && (
              <Button component={Link} to={`/personal/patient/${patient.id}/loggutdrag`} variant="default">
                {t('logReport')}
              </Button>
            )}
            {mayReadJournal && !patient.concealed && (
              <Button variant="default" aria-keyshortcuts="j" onClick={openJournal}>
                {t('openJournal')}
              </Button>
            )}
            {mayBook && (
              <Button aria-keyshortcuts="b" onClick={drawer.open}>
                {t('book')}
              </Button>
            )}
            <PatientMore patient={patient} />
          </Group>
        </PatientCard>
      </FocusedOnce>
      {maySeeBookings && (
        <Paper withBorder p="md" radius="md" component="section" aria-labelledby="bookings">
          <Title order={3} size="h4" id="bookings" mb="xs">
            {t('bookings')}
          </Title>
          <PatientBookings patientId={patient.id} />
        </Paper>
      )}
      <BookingDrawer opened={booking} onClose={drawer.close} patient={patient} />
    </Stack>
  );
}
