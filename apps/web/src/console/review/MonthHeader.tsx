import { Alert, Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { STOCKHOLM } from '../../shared/format.js';
import { dayOf } from '../i18n/day.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { lastMonths, type Month, monthOf } from './months.js';
import { useDraw, type ReviewList } from './review.api.js';
import { useReviewWords } from './useReviewWords.js';
import classes from './review.module.css';

interface Props {
  month: Month;
  list: ReviewList | undefined;
  onShow: (month: Month) => void;
}

export function MonthHeader({ month, list, onShow }: Props) {
  const t = useWords('review');
  const words = useReviewWords();
  const today = dayOf(new Date(), STOCKHOLM);
  const months = [...new Set([...lastMonths(today), month])].sort().reverse();
  return (
    <div className={classes.header}>
      <div>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text c="dimmed">{list?.unit.name ?? ' '}</Text>
      </div>
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={t('month')}
          value={month}
          data={months.map((value) => ({ value, label: words.month(value) }))}
          onChange={({ currentTarget: { value } }) => onShow(value)}
        />
        <Button component={Link} variant="default" to={`/personal/logggranskning/rapport?manad=${month}`}>
          {t('toReport')}
        </Button>
      </Group>
      {list && <Progress list={list} />}
      {list && list.draw === null && <NotDrawn month={month} isOver={month < monthOf(today)} />}
    </div>
  );
}

function Progress({ list: { items, own, draw } }: { list: ReviewList }) {
  const t = useWords('review');
  const done = items.filter(({ verdict }) => verdict !== null).length;
  return (
    <div className={classes.progress}>
      {items.length > 0 && (
        <>
          <p id="review-progress">{t('progress', { done, all: items.length })}</p>
          <progress aria-labelledby="review-progress" value={done} max={items.length} />
        </>
      )}
      {draw && <Text size="sm">{t('drawnFrom', { occasions: draw.occasions, size: draw.sampleSize })}</Text>}
      {own > 0 && <Text size="sm">{t('own', { count: own })}</Text>}
    </div>
  );
}

function NotDrawn({ month, isOver }: { month: Month; isOver: boolean }) {
  const t = useWords('review');
  const drawing = useDraw(month);
  return (
    <Alert className={classes.wide ?? ''} variant="light" title={t(isOver ? 'notDrawn.title' : 'running.title')}>
      <Text size="sm">{t(isOver ? 'notDrawn.hint' : 'running.hint')}</Text>
      {drawing.isError && <ProblemNotice error={drawing.error} />}
      <Button
        mt="sm"
        variant={isOver ? 'filled' : 'default'}
        loading={drawing.isPending}
        onClick={() => drawing.mutate()}
      >
        {t(isOver ? 'notDrawn.draw' : 'running.fetch')}
      </Button>
    </Alert>
  );
}
