import { Paper } from '@mantine/core';
import { noonOf } from '../../shared/format.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { useSession } from '../session/useSession.js';
import type { Call } from './recall.api.js';
import type { Lease } from './useLease.js';
import classes from './recall.module.css';

/** Name, number, month and reason: what a call needs, and all the caller is shown. */
export function CallCard({ call, lease }: { call: Call; lease: Lease }) {
  const t = useWords('recall');
  const dates = useDates();
  const { name, unit, provider } = useSession();
  return (
    <Paper component="section" withBorder radius="md" p="lg" aria-labelledby="caller">
      <h2 id="caller" className={classes.name}>
        {call.name}
      </h2>
      <a className={classes.phone} href={`tel:${call.phone.replace(/[^\d+]/g, '')}`}>
        {call.phone}
      </a>
      <dl className={classes.facts}>
        <div>
          <dt>{t('dueMonth')}</dt>
          <dd>{dates.month(noonOf(`${call.dueMonth}-15`))}</dd>
        </div>
        <div>
          <dt>{t('reasonLabel')}</dt>
          <dd>{t(`reason.${call.reason}`)}</dd>
        </div>
      </dl>
      <blockquote className={classes.script}>
        <p>{t('script.opening', { caller: name, place: unit?.name ?? provider.name, name: call.name })}</p>
        <p>{t('script.offer')}</p>
      </blockquote>
      <p className={classes.rule}>{t('script.rule')}</p>
      <Attempts attempts={call.attempts} />
      <LeaseClock secondsLeft={lease.secondsLeft} />
    </Paper>
  );
}

function Attempts({ attempts }: { attempts: Call['attempts'] }) {
  const t = useWords('recall');
  const dates = useDates();
  if (attempts.length === 0) {
    return <p className={classes.quiet}>{t('firstAttempt')}</p>;
  }
  return (
    <section aria-labelledby="attempts">
      <h3 id="attempts" className={classes.label}>
        {t('attempts')}
      </h3>
      <ul className={classes.attempts}>
        {attempts.map(({ at, outcome }) => (
          <li key={at}>
            <time dateTime={at}>
              {dates.shortDay(at)} {dates.time(at)}
            </time>{' '}
            {t(`outcome.${outcome}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A clock for the eye; the screen reader is told once, when a minute is left. */
function LeaseClock({ secondsLeft }: { secondsLeft: number }) {
  const t = useWords('recall');
  const clock = `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, '0')}`;
  return (
    <>
      <p className={classes.lease} data-soon={secondsLeft <= 60 || undefined} aria-hidden>
        {t('lease.left', { clock })}
      </p>
      <p className={classes.unseen} role="status">
        {secondsLeft <= 60 ? t('lease.soon') : ''}
      </p>
    </>
  );
}
