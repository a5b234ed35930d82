import { Button, NativeSelect, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { isProblem } from '../../shared/problem.js';
import { useDates } from '../i18n/useDates.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import type { Booking, ChosenVisit, Service, TimeSource } from './booking.api.js';
import { FreeTimePicker } from './FreeTimePicker.js';
import { NearestTimes } from './NearestTimes.js';
import type { WantedTime } from './times.js';
import { useVisitChoice, type VisitChoice } from './useVisitChoice.js';

interface Props {
  source: TimeSource;
  booking: UseMutationResult<Booking, Error, ChosenVisit>;
  onBooked: (booking: Booking) => void;
  wanted?: WantedTime | undefined;
  /** Said on the button when somebody is missing who could be booked. */
  missing?: string | undefined;
}

/** Service, practitioner and a free time: the same three choices at the desk and on the telephone. */
export function VisitForm(props: Props) {
  const t = useWords('booking');
  const services = useQuery(props.source.services());
  if (services.isPending) {
    return <Skeleton height={240} role="status" aria-label={t('loading')} />;
  }
  if (services.isError) {
    return <ProblemNotice error={services.error} onRetry={() => void services.refetch()} />;
  }
  if (services.data.length === 0) {
    return <NothingHere title={t('noServices.title')} hint={t('noServices.hint')} />;
  }
  return <Choices {...props} services={services.data} />;
}

function Choices({ source, booking, onBooked, wanted, missing, services }: Props & { services: Service[] }) {
  const t = useWords('booking');
  const dates = useDates();
  const choice = useVisitChoice(source, services, wanted);
  const { visit, start } = choice;
  const ready = visit !== undefined && missing === undefined && !booking.isPending;
  const book = () => visit && booking.mutate(visit, { onSuccess: onBooked });
  useShortcuts({ 'ctrl+Enter': ready ? book : undefined });
  const button =
    missing ??
    (start === undefined
      ? t('chooseTime')
      : t('book', { when: `${dates.shortDay(start * 1000)} ${dates.time(start * 1000)}` }));

  return (
    <Stack>
      <ServiceAndPractitioner services={services} choice={choice} />
      <FreeTimePicker choice={choice} />
      {isProblem(booking.error, 'slot-taken') && (
        <NearestTimes
          problem={booking.error}
          onChoose={(nearest) => {
            choice.chooseNearest(nearest);
            booking.reset();
          }}
        />
      )}
      {booking.isError && !isProblem(booking.error, 'slot-taken') && <ProblemNotice error={booking.error} />}
      <Button
        size="md"
        disabled={visit === undefined || missing !== undefined}
        loading={booking.isPending}
        aria-keyshortcuts="Control+Enter"
        onClick={book}
      >
        {button}
      </Button>
    </Stack>
  );
}

function ServiceAndPractitioner({ services, choice }: { services: Service[]; choice: VisitChoice }) {
  const t = useWords('booking');
  const { language } = useLanguage();
  const practitioners = choice.service?.practitioners ?? [];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <NativeSelect
        label={t('service')}
        value={choice.service?.id ?? ''}
        onChange={(event) => choice.chooseService(event.currentTarget.value)}
        data={services.map(({ id, name, minutes }) => ({
          value: id,
          label: t('serviceOf', { name: name[language], minutes }),
        }))}
      />
      <NativeSelect
        label={t('practitioner')}
        value={choice.practitionerId ?? ''}
        onChange={(event) => choice.choosePractitioner(event.currentTarget.value || null)}
        data={[{ value: '', label: t('anyone') }, ...practitioners.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </SimpleGrid>
  );
}
