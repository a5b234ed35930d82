import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useMay } from '../session/useSession.js';
import { reviewsQuery, useReviewAssignment, type DueAssignment, type Verdict } from './access-policy.api.js';
import { ConfirmEnd } from './ConfirmEnd.js';
import { DoneReviews } from './DoneReviews.js';
import { DueRow } from './DueRow.js';
import { StaffFrame } from './StaffFrame.js';
import { useReviewKeys } from './useReviewKeys.js';
import classes from './review.module.css';

/** HSLF-FS 2016:40 4 kap. 3 §: what nobody has looked at for three months, one key each. */
export function ReviewPage() {
  const t = useWords('staff');
  const reviews = useQuery(reviewsQuery());
  return (
    <StaffFrame title={t('review.title')}>
      <p className={classes.lead}>{t('review.lead')}</p>
      {reviews.isPending && <Skeleton height={320} role="status" aria-label={t('loading')} />}
      {reviews.isError && <ProblemNotice error={reviews.error} onRetry={() => void reviews.refetch()} />}
      {reviews.data && <Due due={reviews.data.due} />}
      {reviews.data && <DoneReviews done={reviews.data.done} />}
    </StaffFrame>
  );
}

function Due({ due }: { due: DueAssignment[] }) {
  const t = useWords('staff');
  const mayManage = useMay('staff:manage');
  const reviewing = useReviewAssignment();
  const [ending, setEnding] = useState<DueAssignment | null>(null);
  const [said, setSaid] = useState('');
  const say = (assignment: DueAssignment, verdict: Verdict) => {
    if (verdict === 'ended' && ending?.id !== assignment.id) {
      setEnding(assignment);
      return;
    }
    reviewing.mutate(
      { id: assignment.id, verdict },
      {
        onSuccess: () => {
          setEnding(null);
          setSaid(t(`review.said.${verdict}`, { name: assignment.employee.name }));
        },
      },
    );
  };
  const { at, rowRef } = useReviewKeys(due, mayManage && !reviewing.isPending ? say : undefined);
  if (due.length === 0) {
    return <NothingHere title={t('review.nothing.title')} hint={t('review.nothing.hint')} />;
  }
  return (
    <section aria-labelledby="due">
      <h2 id="due" className={classes.title}>
        {t('review.due', { count: due.length })}
      </h2>
      <p role="status" className={classes.said}>
        {said}
      </p>
      {reviewing.isError && !ending && <ProblemNotice error={reviewing.error} />}
      <ul className={classes.due}>
        {due.map((assignment, index) => (
          <DueRow
            key={assignment.id}
            assignment={assignment}
            rowRef={index === at ? rowRef : undefined}
            current={index === at}
            onSay={mayManage ? say : undefined}
            busy={reviewing.isPending}
          />
        ))}
      </ul>
      <ConfirmEnd
        assignment={ending}
        reviewing={reviewing}
        onYes={() => ending && say(ending, 'ended')}
        onClose={() => {
          reviewing.reset();
          setEnding(null);
        }}
      />
    </section>
  );
}
