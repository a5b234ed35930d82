import { Paper, Title } from '@mantine/core';
import { useState } from 'react';
import { isProblem } from '../../shared/problem.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { CallBackForm } from './CallBackForm.js';
import { GraveOutcome } from './GraveOutcome.js';
import { OUTCOMES, type Outcome } from './outcomes.js';
import type { RecordedOutcome, useRecordOutcome } from './recall.api.js';
import type { Said } from './RecallPage.js';
import classes from './recall.module.css';

interface Props {
  recording: ReturnType<typeof useRecordOutcome>;
  onRecorded: (said: Said) => void;
}

const KEYS = OUTCOMES.flatMap(({ keys }) => keys);

/** One key for each outcome, shown on its button. */
export function OutcomeKeys({ recording, onRecorded }: Props) {
  const t = useWords('recall');
  const dates = useDates();
  const [asking, setAsking] = useState<Outcome | null>(null);
  const whatFollows = (at: string | null) =>
    at ? t('done.returns', { day: dates.longDay(at), time: dates.time(at) }) : t('done.closed');
  const record = (recorded: RecordedOutcome) =>
    recording.mutate(recorded, {
      onSuccess: ({ returnsAt }) =>
        onRecorded({
          title: t('done.recorded', { outcome: t(`outcome.${recorded.outcome}`) }),
          hint: whatFollows(returnsAt),
        }),
    });
  const press = ({ outcome, grave }: (typeof KEYS)[number]) => {
    if (grave || outcome === 'call-back') {
      setAsking(outcome);
    } else if (!recording.isPending) {
      record({ outcome });
    }
  };
  useShortcuts(Object.fromEntries(KEYS.map((each) => [each.key, () => press(each)])));
  const grave = KEYS.find((each) => each.grave && each.outcome === asking);

  return (
    <Paper component="section" withBorder radius="md" p="lg" aria-labelledby="outcomes">
      <Title order={2} size="h4" id="outcomes">
        {t('outcomes')}
      </Title>
      {OUTCOMES.map(({ name, keys }) => (
        <div key={name} className={classes.group} role="group" aria-label={t(`group.${name}`)}>
          <p className={classes.label}>{t(`group.${name}`)}</p>
          <div className={classes.keys}>
            {keys.map((each) => (
              <button
                key={each.outcome}
                type="button"
                className={classes.outcome}
                aria-keyshortcuts={each.key}
                disabled={recording.isPending}
                onClick={() => press(each)}
              >
                <kbd>{each.key.toUpperCase()}</kbd>
                {t(`outcome.${each.outcome}`)}
              </button>
            ))}
          </div>
        </div>
      ))}
      {recording.isError && !isProblem(recording.error, 'invalid-request') && <ProblemNotice error={recording.error} />}
      <CallBackForm
        opened={asking === 'call-back'}
        recording={recording}
        onRecord={record}
        onClose={() => setAsking(null)}
      />
      <GraveOutcome outcome={grave?.outcome} recording={recording} onRecord={record} onClose={() => setAsking(null)} />
    </Paper>
  );
}
