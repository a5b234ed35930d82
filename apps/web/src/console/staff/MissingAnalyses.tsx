import { Link } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { useMay } from '../session/useSession.js';
import type { Analysis } from './access-policy.api.js';
import { analysisPath } from './analysis-path.js';
import { useRoleChoices } from './useRoleChoices.js';
import classes from './analysis.module.css';

/** Roles nobody can be given at this unit yet, and where that is changed. */
export function MissingAnalyses({ unitId, analyses, only }: { unitId: string; analyses: Analysis[]; only: string }) {
  const t = useWords('staff');
  const mayWrite = useMay('staff:manage');
  const written = new Set(analyses.map(({ role }) => role));
  const missing = useRoleChoices().filter(({ value }) => !written.has(value) && (only === '' || only === value));
  if (missing.length === 0) {
    return null;
  }
  if (only !== '') {
    return (
      <NothingHere title={t('analyses.none.title')} hint={t('analyses.none.hint')}>
        {mayWrite && <Link to={analysisPath(unitId, only, true)}>{t('assign.write')}</Link>}
      </NothingHere>
    );
  }
  return (
    <section className={classes.missing} aria-labelledby="missing">
      <h2 id="missing">{t('analyses.missing')}</h2>
      <p>{t('analyses.missingHint')}</p>
      <ul>
        {missing.map(({ value, label }) => (
          <li key={value}>{mayWrite ? <Link to={analysisPath(unitId, value, true)}>{label}</Link> : label}</li>
        ))}
      </ul>
    </section>
  );
}
