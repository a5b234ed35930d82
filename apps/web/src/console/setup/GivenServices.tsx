import { Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useChange, type GivenService, type PractitionerSetUp, type SetUp } from './set-up.api.js';
import classes from './set-up.module.css';

/** Who gives what: whoever is here as a clinician can be booked as soon as a service is chosen. */
export function GivenServices({ setUp }: { setUp: SetUp }) {
  const t = useWords('setUp');
  const [whose, setWhose] = useState(setUp.practitioners[0]?.id ?? '');
  const practitioner = setUp.practitioners.find(({ id }) => id === whose);
  return (
    <section className={classes.card}>
      <h2>{t('given.title')}</h2>
      <p className={classes.soft}>{t('given.hint')}</p>
      <NativeSelect
        label={t('given.who')}
        value={whose}
        onChange={({ currentTarget }) => setWhose(currentTarget.value)}
        data={setUp.practitioners.map(({ id, name, services }) => ({
          value: id,
          label: services.length === 0 ? t('given.notBookable', { name }) : name,
        }))}
      />
      {practitioner && (
        <GivenBy
          key={`${whose} ${JSON.stringify(practitioner.services)}`}
          practitioner={practitioner}
          services={setUp.services}
        />
      )}
    </section>
  );
}

function GivenBy({ practitioner, services }: { practitioner: PractitionerSetUp } & Pick<SetUp, 'services'>) {
  const t = useWords('setUp');
  const { language } = useLanguage();
  const change = useChange();
  const [given, setGiven] = useState<GivenService[]>(practitioner.services);
  const of = (serviceId: string) => given.find((each) => each.serviceId === serviceId);
  const set = (serviceId: string, next: GivenService | null) =>
    setGiven([...given.filter((each) => each.serviceId !== serviceId), ...(next ? [next] : [])]);
  const save = () =>
    change.mutate({ method: 'PUT', path: `practitioners/${practitioner.id}`, body: { services: given } });
  const offered = services.filter(({ id, retiredOn }) => retiredOn === null || of(id));
  return (
    <Stack>
      <ul className={classes.given}>
        {offered.map(({ id, name, minutes }) => (
          <li key={id}>
            <Checkbox
              size="md"
              label={name[language]}
              checked={of(id) !== undefined}
              onChange={({ currentTarget }) => set(id, currentTarget.checked ? { serviceId: id, minutes: null } : null)}
            />
            {of(id) && (
              <label>
                <input
                  type="number"
                  min={5}
                  max={480}
                  placeholder={String(minutes)}
                  value={of(id)?.minutes ?? ''}
                  aria-label={t('given.minutesFor', { service: name[language] })}
                  onChange={({ currentTarget: { value } }) =>
                    set(id, { serviceId: id, minutes: value === '' ? null : Number(value) })
                  }
                />
                {t('given.minutes')}
              </label>
            )}
          </li>
        ))}
      </ul>
      {change.isError && <ProblemNotice error={change.error} />}
      <Group>
        <Button onClick={save} loading={change.isPending}>
          {t('given.save', { name: practitioner.name })}
        </Button>
        <Text role="status">{change.isSuccess && t('saved')}</Text>
      </Group>
    </Stack>
  );
}
