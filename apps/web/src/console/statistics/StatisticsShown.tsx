import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { Figure } from './Figure.js';
import { ShareTable } from './ShareTable.js';
import { MEASURES, type Figures, type Measure, type Statistics } from './statistics.api.js';
import { WeekChart } from './WeekChart.js';
import { WeekTable } from './WeekTable.js';
import classes from './statistics.module.css';

export function StatisticsShown({ statistics }: { statistics: Statistics }) {
  const t = useWords('statistics');
  const { language } = useLanguage();
  const [measure, setMeasure] = useState<Measure>('visits');
  return (
    <Stack gap="xl">
      <Totals total={statistics.total} />
      <section className={classes.weeks}>
        <div>
          <div className={classes.head}>
            <Title order={2} size="h3">
              {t('perWeek', { measure: t(measure) })}
            </Title>
            <NativeSelect
              label={t('measure')}
              value={measure}
              data={MEASURES.map((value) => ({ value, label: t(value) }))}
              onChange={({ currentTarget }) => setMeasure(currentTarget.value as Measure)}
            />
          </div>
          <WeekChart measure={measure} weeks={statistics.weeks} />
        </div>
        <WeekTable statistics={statistics} />
      </section>
      <section className={classes.shares}>
        <ShareTable
          name={t('channels')}
          rows={statistics.channels.map(({ channel, visits }) => ({
            key: channel,
            name: t(`channel.${channel}`),
            visits,
          }))}
        />
        {statistics.services.length === 0 ? (
          <Text>{t('noServices')}</Text>
        ) : (
          <ShareTable
            name={t('services')}
            rows={statistics.services.map(({ service, visits }, i) => ({
              key: String(i),
              name: service[language],
              visits,
            }))}
          />
        )}
      </section>
    </Stack>
  );
}

function Totals({ total }: { total: Figures }) {
  const t = useWords('statistics');
  return (
    <dl className={classes.totals}>
      {MEASURES.map((measure) => (
        <div key={measure}>
          <dt>{t(measure)}</dt>
          <dd className={classes.value}>
            <Figure measure={measure} value={total[measure]} />
          </dd>
          <dd className={classes.explained}>{t(`explained.${measure}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
