import { useQuery } from '@tanstack/react-query';
import type { Provider } from '../clinic.api.js';
import { useWords } from '../language.js';
import { EmptyState, Loaded } from '../Loaded.js';
import { OwnPage } from '../own/OwnPage.js';
import { go, usePlace } from '../router.js';
import { AboutTheLog } from './AboutTheLog.js';
import { LogDays } from './LogDays.js';
import { monthName, ownLogQuery, printedLog, wholeMonth } from './own-log.api.js';
import type { OwnLogMonth } from './own-log.api.js';
import './own-log.css';

/** Who has seen my data: Patientdatalagen 5 kap. 5 § and 8 kap. 5 §. */
export function OwnLogPage({ provider }: { provider: Provider }) {
  const { t } = useWords();
  return (
    <OwnPage provider={provider} title={t('ownLog.title')} signIn={t('ownLog.signIn', { provider: provider.name })}>
      <p>{t('ownLog.lead', { provider: provider.name })}</p>
      <Log provider={provider} />
      <AboutTheLog provider={provider} />
    </OwnPage>
  );
}

function Log({ provider }: { provider: Provider }) {
  const { t } = useWords();
  const { search } = usePlace();
  const log = useQuery(ownLogQuery(search.get('manad')));
  return (
    <Loaded query={log} lines={5}>
      {(found) =>
        found.isPatient ? (
          <Month found={found} />
        ) : (
          <EmptyState title={t('ownLog.notPatient.title')} text={t('ownLog.notPatient', { provider: provider.name })} />
        )
      }
    </Loaded>
  );
}

function Month({ found }: { found: OwnLogMonth }) {
  const { t, language } = useWords();
  const { path } = usePlace();
  const { month, accesses } = found;
  const months = found.months.includes(month) ? found.months : [month, ...found.months];
  return (
    <>
      <div className="log-month">
        <label>
          <span>{t('ownLog.month')}</span>
          <select value={month} onChange={({ target }) => go(`${path}?manad=${target.value}`, { replace: true })}>
            {months.map((one) => (
              <option key={one} value={one}>
                {monthName(one, language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {accesses.length === 0 ? (
        <EmptyState title={t('ownLog.none.title')} text={t('ownLog.none.text')} />
      ) : (
        <LogDays accesses={accesses} />
      )}
      <div className="ways">
        <a className="button" href={printedLog(language)} download>
          {t('ownLog.pdf.year')}
        </a>
        <a className="button quiet" href={printedLog(language, wholeMonth(month))} download>
          {t('ownLog.pdf.month', { month: monthName(month, language) })}
        </a>
      </div>
    </>
  );
}
