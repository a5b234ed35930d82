import { Button, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import type { Month } from './months.js';
import { occasionQuery, type ReviewedOccasion, type ReviewItem } from './review.api.js';
import { Timeline } from './Timeline.js';
import { useReviewWords } from './useReviewWords.js';
import { VerdictForm } from './VerdictForm.js';
import { Verdicts } from './Verdicts.js';
import { WhyHere } from './WhyHere.js';
import classes from './review.module.css';

interface Props {
  month: Month;
  item: ReviewItem | undefined;
  next: ReviewItem | undefined;
  onOpen: (item: ReviewItem | undefined) => void;
}

export function OpenedOccasion({ month, item, next, onOpen }: Props) {
  const t = useWords('review');
  if (item === undefined) {
    return (
      <div className={classes.closed}>
        <NothingHere title={t(next ? 'choose.title' : 'allDone.title')} hint={t(next ? 'choose.hint' : 'allDone.hint')}>
          {next && (
            <Button mt="md" onClick={() => onOpen(next)}>
              {t('choose.first')}
            </Button>
          )}
        </NothingHere>
      </div>
    );
  }
  return <Opened month={month} item={item} next={next} onOpen={onOpen} />;
}

function Opened({ month, item, next, onOpen }: Props & { item: ReviewItem }) {
  const t = useWords('review');
  const words = useReviewWords();
  const occasion = useQuery(occasionQuery(item.id));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Paper component="section" withBorder radius="md" p="md" aria-labelledby="occasion">
      <Button variant="default" size="compact-md" className={classes.back ?? ''} onClick={() => onOpen(undefined)}>
        {t('back')}
      </Button>
      <Title order={2} size="h3" id="occasion" tabIndex={-1} ref={heading} className={classes.heading ?? ''}>
        {t('occasion.title', { name: item.employee.name, day: words.day(item.day) })}
      </Title>
      <Text c="dimmed" mb="md">
        {item.employee.title} · {words.role(item.employee.role)}
      </Text>
      {occasion.isPending && <Skeleton height={240} role="status" aria-label={t('loading')} />}
      {occasion.isError && <ProblemNotice error={occasion.error} onRetry={() => void occasion.refetch()} />}
      {occasion.data && <Contents month={month} occasion={occasion.data} next={next} onOpen={onOpen} />}
    </Paper>
  );
}

interface ContentsProps {
  month: Month;
  occasion: ReviewedOccasion;
  next: ReviewItem | undefined;
  onOpen: (item: ReviewItem | undefined) => void;
}

function Contents({ month, occasion, next, onOpen }: ContentsProps) {
  const words = useReviewWords();
  const t = useWords('review');
  return (
    <Stack gap="lg">
      <p className={classes.patient}>
        <span>{t('patient.label')}</span> {words.patient(occasion.patient)}
      </p>
      <WhyHere occasion={occasion} />
      <Timeline occasion={occasion} />
      <VerdictForm month={month} occasion={occasion} next={next} onOpen={onOpen} />
      <Verdicts occasion={occasion} />
    </Stack>
  );
}
