import { useWords } from '../language.js';
import type { Activity } from './register.api.js';
import { Terms } from './Terms.js';

export function ActivitiesByPurpose({ activities }: { activities: Activity[] }) {
  const { t } = useWords();
  if (activities.length === 0) {
    return <p>{t('register.none')}</p>;
  }
  return (
    <section className="register-purposes" aria-labelledby="activities">
      <h2 id="activities">{t('register.activities')}</h2>
      {[...byPurpose(activities)].map(([code, rows]) => (
        <OnePurpose key={code} rows={rows} />
      ))}
    </section>
  );
}

function OnePurpose({ rows }: { rows: Activity[] }) {
  const { t, language } = useWords();
  const heads = ['entity', 'basis', 'special', 'categories', 'subjects', 'retention', 'recipients'] as const;
  return (
    <details className="card">
      <summary>
        {rows[0]?.purpose.label[language]}
        <span className="unstated">{unique(rows.map(({ legalBasis }) => legalBasis.label[language])).join(', ')}</span>
      </summary>
      <table>
        <caption className="unseen">{rows[0]?.purpose.label[language]}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`register.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.table + row.legalBasis.code}>
              <th scope="row" lang="en">
                {row.entity}
              </th>
              <td data-head={t('register.basis')}>
                <Terms terms={[row.legalBasis]} />
              </td>
              <td data-head={t('register.special')}>
                {row.specialCategoryBasis ? <Terms terms={[row.specialCategoryBasis]} /> : '–'}
              </td>
              <td data-head={t('register.categories')}>
                <Terms terms={row.categories} />
              </td>
              <td data-head={t('register.subjects')}>
                <Terms terms={row.subjects} />
              </td>
              <td data-head={t('register.retention')}>{row.retention.label[language]}</td>
              <td data-head={t('register.recipients')}>
                {row.recipients.length > 0 ? <Terms terms={row.recipients} /> : t('register.recipients.none')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}

function byPurpose(activities: Activity[]): Map<string, Activity[]> {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const { code } = activity.purpose;
    groups.set(code, [...(groups.get(code) ?? []), activity]);
  }
  return groups;
}
