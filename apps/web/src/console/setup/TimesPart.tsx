import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isProblem } from '../../shared/problem.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useProblems } from '../problems/useProblems.js';
import { ExactTimes } from './ExactTimes.js';
import { RedDays } from './RedDays.js';
import { RulesForm } from './RulesForm.js';
import { useChange, type SetUp, type WeekSpan } from './set-up.api.js';
import classes from './set-up.module.css';
import { WeekGrid } from './WeekGrid.js';

export function TimesPart({ setUp }: { setUp: SetUp }) {
  const t = useWords('setUp');
  const [whose, setWhose] = useState('');
  const practitioner = setUp.practitioners.find(({ id }) => id === whose);
  const hours = practitioner ? practitioner.hours : setUp.hours;
  return (
    <div className={classes.columns}>
      <section className={classes.card}>
        <h2>{t('hours.title')}</h2>
        <NativeSelect
          label={t('hours.whose')}
          value={whose}
          onChange={({ currentTarget }) => setWhose(currentTarget.value)}
          data={[
            { value: '', label: t('hours.unit') },
            ...setUp.practitioners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <p className={classes.soft}>{t(practitioner ? 'hours.practitionerHint' : 'hours.unitHint')}</p>
        <Week key={`${whose} ${JSON.stringify(hours)}`} stored={hours} practitionerId={whose || null} />
      </section>
      <Stack gap="lg">
        <RedDays setUp={setUp} />
        <RulesForm key={JSON.stringify(setUp.rules)} rules={setUp.rules} />
      </Stack>
    </div>
  );
}

function Week({ stored, practitionerId }: { stored: WeekSpan[]; practitionerId: string | null }) {
  const t = useWords('setUp');
  const { fieldSentence } = useProblems();
  const change = useChange();
  const [week, setWeek] = useState(stored);
  const changed = week !== stored;
  const edit = (next: WeekSpan[]) => {
    change.reset();
    setWeek(next);
  };
  const wrong = new Map(
    (isProblem(change.error) ? change.error.fields : []).map(({ field, code }) => [
      Number(field.split('.')[1]),
      fieldSentence(code),
    ]),
  );
  const save = () => change.mutate({ method: 'PUT', path: 'hours', body: { practitionerId, hours: week } });
  return (
    <Stack>
      <p className={classes.soft}>{t('hours.how')}</p>
      <WeekGrid week={week} label={t('hours.grid')} onChange={edit} />
      <details open={wrong.size > 0 || undefined} className={classes.exact}>
        <summary>{t('hours.exact')}</summary>
        <ExactTimes week={week} wrong={wrong} onChange={edit} />
      </details>
      {change.isError && <ProblemNotice error={change.error} />}
      <Group>
        <Button onClick={save} disabled={!changed} loading={change.isPending}>
          {t('hours.save')}
        </Button>
        <Button variant="default" onClick={() => edit(stored)} disabled={!changed}>
          {t('undo')}
        </Button>
        <Text role="status">{changed ? t('unsaved') : ''}</Text>
      </Group>
    </Stack>
  );
}
