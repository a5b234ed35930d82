import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { noonOf } from '../../shared/format.js';
import { useRoleName } from '../frame/useRoleName.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { PASSAGES, type Analysis } from './access-policy.api.js';
import { analysisPath } from './analysis-path.js';
import classes from './analysis.module.css';

/** The newest version, and the earlier ones as they stood when somebody was given an assignment on them. */
export function AnalysisDocument({ versions, mayWrite }: { versions: Analysis[]; mayWrite: boolean }) {
  const t = useWords('staff');
  const roleName = useRoleName();
  const dates = useDates();
  const [chosen, setChosen] = useState<string | null>(null);
  const analysis = versions.find(({ id }) => id === chosen) ?? versions[0];
  if (!analysis) {
    return null;
  }
  const { id, role, unit, version, state } = analysis;
  return (
    <article className={classes.document} aria-labelledby={id}>
      <header>
        <h2 id={id}>{t('analysis.of', { role: roleName(role), unit: unit.name })}</h2>
        <p className={classes.state} data-state={state}>
          {t(`analysis.state.${state}`)}
        </p>
      </header>
      <Decision analysis={analysis} />
      <dl>
        {PASSAGES.map((passage) => (
          <div key={passage}>
            <dt>{t(`passage.${passage}`)}</dt>
            <dd>{analysis[passage]}</dd>
          </div>
        ))}
      </dl>
      <footer>
        {versions.length > 1 && (
          <NativeSelect
            label={t('analysis.versions')}
            value={id}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={versions.map((each) => ({
              value: each.id,
              label: t('analysis.versionOf', { version: each.version, day: dates.date(noonOf(each.decidedOn)) }),
            }))}
          />
        )}
        {mayWrite && version === versions[0]?.version && (
          <Link to={analysisPath(unit.id, role, true)}>{t('analysis.next')}</Link>
        )}
      </footer>
    </article>
  );
}

function Decision({ analysis }: { analysis: Analysis }) {
  const t = useWords('staff');
  const dates = useDates();
  const { version, decidedOn, decidedBy, reviewOn, assignments } = analysis;
  const values = { version, day: dates.date(noonOf(decidedOn)), review: dates.date(noonOf(reviewOn)) };
  return (
    <p className={classes.decision}>
      {decidedBy ? t('analysis.decidedBy', { ...values, who: decidedBy }) : t('analysis.decided', values)}{' '}
      {t('analysis.cited', { count: assignments })}
    </p>
  );
}
