import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { dayOf } from '../i18n/day.js';
import { useDates } from '../i18n/useDates.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { among, landOnFields, useProblems } from '../problems/useProblems.js';
import { onTheWall } from './on-the-wall.js';
import { ABSENCE_KINDS, useChange, type Absence, type AbsenceKind, type SetUp } from './set-up.api.js';
import classes from './set-up.module.css';

export function AbsencesPart({ setUp }: { setUp: SetUp }) {
  const t = useWords('setUp');
  return (
    <div className={classes.columns}>
      <section className={classes.card}>
        <h2>{t('absence.coming')}</h2>
        {setUp.absences.length === 0 && <p className={classes.soft}>{t('absence.none')}</p>}
        <ul className={classes.list}>
          {setUp.absences.map((absence) => (
            <AbsenceRow key={absence.id} absence={absence} setUp={setUp} />
          ))}
        </ul>
      </section>
      <AbsenceForm setUp={setUp} />
    </div>
  );
}

function AbsenceRow({ absence, setUp }: { absence: Absence; setUp: SetUp }) {
  const t = useWords('setUp');
  const { shortDay, time } = useDates(setUp.zone);
  const change = useChange();
  const name = setUp.practitioners.find(({ id }) => id === absence.practitionerId)?.name ?? '';
  const instant = (at: string) => `${shortDay(at)} ${time(at)}`;
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span className={classes.soft}>
          {t(`absence.kind.${absence.kind}`)}, {instant(absence.startsAt)} – {instant(absence.endsAt)}
        </span>
        {absence.visits.length > 0 && <VisitsInside absence={absence} zone={setUp.zone} />}
        {change.isError && <ProblemNotice error={change.error} />}
      </div>
      <Button
        size="compact-sm"
        variant="default"
        loading={change.isPending}
        aria-label={t('absence.removeOf', { name })}
        onClick={() => change.mutate({ method: 'DELETE', path: `absences/${absence.id}` })}
      >
        {t('remove')}
      </Button>
    </li>
  );
}

/** Booked before it was known: whose they are stands in the calendar. */
function VisitsInside({ absence, zone }: { absence: Absence; zone: string }) {
  const t = useWords('setUp');
  const { language } = useLanguage();
  const { shortDay, time } = useDates(zone);
  return (
    <div className={classes.warning}>
      <p>{t('absence.visits', { count: absence.visits.length })}</p>
      <ul>
        {absence.visits.map(({ bookingId, startsAt, service }) => (
          <li key={bookingId}>
            <Link to={`/personal/kalender?datum=${dayOf(startsAt, zone)}`}>
              {shortDay(startsAt)} {time(startsAt)}, {service[language]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AbsenceText {
  practitionerId: string;
  startsAt: string;
  endsAt: string;
  kind: AbsenceKind;
}

const placeOf = among<AbsenceText>('practitionerId', 'startsAt', 'endsAt', 'kind');

function AbsenceForm({ setUp }: { setUp: SetUp }) {
  const t = useWords('setUp');
  const { fieldSentence } = useProblems();
  const change = useChange();
  const form = useForm<AbsenceText>({
    defaultValues: {
      practitionerId: setUp.practitioners[0]?.id ?? '',
      startsAt: `${setUp.today}T08:00`,
      endsAt: `${setUp.today}T17:00`,
      kind: 'leave',
    },
  });
  const { errors } = form.formState;
  const required = { required: fieldSentence('required') };
  const save = form.handleSubmit(({ startsAt, endsAt, ...rest }) => {
    const wall = (local: string) => onTheWall(local, setUp.zone);
    return change
      .mutateAsync({
        method: 'POST',
        path: 'absences',
        body: { ...rest, startsAt: wall(startsAt), endsAt: wall(endsAt) },
      })
      .catch((error: unknown) => {
        landOnFields(error, { placeOf, setError: form.setError, fieldSentence });
      });
  });
  return (
    <form className={classes.card} onSubmit={(event) => void save(event)} noValidate>
      <h2>{t('absence.add')}</h2>
      <Stack>
        <NativeSelect
          {...form.register('practitionerId')}
          label={t('absence.who')}
          data={setUp.practitioners.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.practitionerId?.message}
        />
        <NativeSelect
          {...form.register('kind')}
          label={t('absence.why')}
          description={t('absence.whyHint')}
          data={ABSENCE_KINDS.map((kind) => ({ value: kind, label: t(`absence.kind.${kind}`) }))}
        />
        {(['startsAt', 'endsAt'] as const).map((end) => (
          <TextInput
            key={end}
            {...form.register(end, required)}
            type="datetime-local"
            label={t(`absence.${end}`)}
            error={errors[end]?.message}
          />
        ))}
        {change.isError && Object.keys(errors).length === 0 && <ProblemNotice error={change.error} />}
        <Group>
          <Button type="submit" loading={change.isPending}>
            {t('absence.save')}
          </Button>
          <Text role="status">{change.isSuccess && t('saved')}</Text>
        </Group>
      </Stack>
    </form>
  );
}
