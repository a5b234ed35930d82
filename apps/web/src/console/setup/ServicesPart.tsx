import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { GivenServices } from './GivenServices.js';
import { ServiceDialog } from './ServiceDialog.js';
import { useChange, type ServiceSetUp, type SetUp } from './set-up.api.js';
import classes from './set-up.module.css';

export function ServicesPart({ setUp }: { setUp: SetUp }) {
  const t = useWords('setUp');
  const [asked, setAsked] = useState<ServiceSetUp | 'new' | null>(null);
  return (
    <div className={classes.columns}>
      <section className={classes.card}>
        <h2>{t('service.title')}</h2>
        <ul className={classes.list}>
          {setUp.services.map((service) => (
            <ServiceRow key={service.id} service={service} onChange={() => setAsked(service)} />
          ))}
        </ul>
        <Button onClick={() => setAsked('new')}>{t('service.add')}</Button>
      </section>
      <GivenServices setUp={setUp} />
      {asked && (
        <ServiceDialog setUp={setUp} known={asked === 'new' ? undefined : asked} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

function ServiceRow({ service, onChange }: { service: ServiceSetUp; onChange: () => void }) {
  const t = useWords('setUp');
  const { language } = useLanguage();
  const change = useChange();
  const name = service.name[language];
  const retired = service.retiredOn !== null;
  const facts = [
    t('service.lasts', { count: service.minutes }),
    service.price?.[language] ?? '',
    service.onWebsite ? '' : t('service.staffOnly'),
    service.capacity > 1 ? t('service.seats', { count: service.capacity }) : '',
  ].filter((fact) => fact !== '');
  return (
    <li data-retired={retired || undefined}>
      <div>
        <strong>{name}</strong>
        <span className={classes.soft}>{retired ? t('service.retired') : facts.join(', ')}</span>
        {change.isError && <ProblemNotice error={change.error} />}
      </div>
      <span className={classes.row}>
        <Button size="compact-sm" variant="default" onClick={onChange} aria-label={t('changeNamed', { name })}>
          {t('change')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          loading={change.isPending}
          aria-label={t(retired ? 'service.offerNamed' : 'service.retireNamed', { name })}
          onClick={() =>
            change.mutate({ method: retired ? 'DELETE' : 'POST', path: `services/${service.id}/retirement` })
          }
        >
          {t(retired ? 'service.offer' : 'service.retire')}
        </Button>
      </span>
    </li>
  );
}
