import { useWords } from '../language.js';
import type { Finding, PolicyEntry } from './register.api.js';
import { Terms } from './Terms.js';

interface PolicyProps {
  controller: string;
  entries: PolicyEntry[];
  findings: Finding[];
}

/** The basis a policy claims and the one the law gives it stand apart: where they differ it shows (HK-14). */
export function Policy({ controller, entries, findings }: PolicyProps) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="policy">
      <h2 id="policy">{t('register.policy')}</h2>
      <p>
        {controller}. {t('register.policy.text')}
      </p>
      <Entries entries={entries} />
      {findings.length > 0 && <Findings findings={findings} />}
    </section>
  );
}

function Entries({ entries }: { entries: PolicyEntry[] }) {
  const { t, language } = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('register.purpose')}</th>
          <th scope="col">{t('register.basis.claimed')}</th>
          <th scope="col">{t('register.basis.assessed')}</th>
          <th scope="col">{t('register.special')}</th>
          <th scope="col">{t('register.retention')}</th>
          <th scope="col">{t('register.recipients')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.purpose.code}>
            <th scope="row">
              {entry.purpose.label[language]}
              {!entry.operated && <span className="unstated">{t('register.operated.no')}</span>}
            </th>
            <td data-head={t('register.basis.claimed')}>
              <Terms terms={entry.claimed} />
            </td>
            <td data-head={t('register.basis.assessed')}>
              <Terms terms={[entry.assessed]} />
            </td>
            <td data-head={t('register.special')}>
              {entry.assessedSpecial ? <Terms terms={[entry.assessedSpecial]} /> : '–'}
            </td>
            <td data-head={t('register.retention')}>{entry.retention?.label[language] ?? t('register.unstated')}</td>
            <td data-head={t('register.recipients')}>
              {entry.recipients?.length === 0 ? (
                t('register.recipients.none')
              ) : (
                <Terms terms={entry.recipients ?? []} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Findings({ findings }: { findings: Finding[] }) {
  const { t, language } = useWords();
  return (
    <details>
      <summary>
        {t('register.findings')} ({findings.length})
      </summary>
      <ul className="plain-list">
        {findings.map(({ purpose, text, law }) => (
          <li key={`${purpose} ${text.en}`}>
            {text[language]} <span className="unstated">{law}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
