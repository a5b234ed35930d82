import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { noonOf } from '../../shared/format.js';
import { useRoleName } from '../frame/useRoleName.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { analysisPath } from './analysis-path.js';
import { EndDialog } from './EndDialog.js';
import type { AssignmentOfColleague } from './staff.api.js';
import classes from './staff.module.css';

interface Props {
  assignments: AssignmentOfColleague[];
  mayEnd: boolean;
}

/** What is in force stands first, and what has ended stays to be read. */
export function AssignmentTable({ assignments, mayEnd }: Props) {
  const t = useWords('staff');
  const roleName = useRoleName();
  const [ending, setEnding] = useState<AssignmentOfColleague | null>(null);
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('column.assignment')}</th>
            <th scope="col">{t('column.period')}</th>
            <th scope="col">{t('column.analysis')}</th>
            <th scope="col">{t('column.reviewed')}</th>
            <th scope="col">
              <span className={classes.unseen}>{t('column.act')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {assignments.map((assignment) => (
            <AssignmentRow
              key={assignment.id}
              assignment={assignment}
              onEnd={mayEnd && assignment.state !== 'ended' ? () => setEnding(assignment) : undefined}
            />
          ))}
        </tbody>
      </table>
      <EndDialog
        what={`assignments/${ending?.id ?? ''}`}
        opened={ending !== null}
        onClose={() => setEnding(null)}
        title={t('end.assignment', { role: roleName(ending?.role ?? null), unit: ending?.unit.name ?? '' })}
        hint={t('end.assignmentHint')}
      />
    </>
  );
}

function AssignmentRow({ assignment, onEnd }: { assignment: AssignmentOfColleague; onEnd: (() => void) | undefined }) {
  const t = useWords('staff');
  const roleName = useRoleName();
  const dates = useDates();
  const periodOf = usePeriod();
  const { role, unit, state, analysis, givenBy, reviewedOn } = assignment;
  return (
    <tr data-state={state}>
      <th scope="row">
        {roleName(role)}
        <span className={classes.below}>{unit.name}</span>
      </th>
      <td data-label={t('column.period')}>
        {periodOf(assignment)}
        <span className={classes.below}>
          {t(`period.${state}`)}
          {givenBy && t('period.givenBy', { who: givenBy })}
        </span>
      </td>
      <td data-label={t('column.analysis')}>
        <Link to={analysisPath(unit.id, role)}>{t('analysis.version', { version: analysis.version })}</Link>
        {state !== 'ended' && analysis.state !== 'in-force' && (
          <span className={classes.below} data-tone="sun">
            {t(`analysis.state.${analysis.state}`)}
          </span>
        )}
      </td>
      <td data-label={t('column.reviewed')}>{reviewedOn ? dates.date(noonOf(reviewedOn)) : t('review.never')}</td>
      <td>
        {onEnd && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={onEnd}
            aria-label={t('end.of', { role: roleName(role), unit: unit.name })}
          >
            {t('end.short')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function usePeriod() {
  const t = useWords('staff');
  const dates = useDates();
  const day = (on: string) => dates.date(noonOf(on));
  return ({ fromOn, toOn }: AssignmentOfColleague): string => {
    if (toOn === null) {
      return t('period.from', { from: day(fromOn) });
    }
    return toOn < fromOn ? t('period.never') : t('period.between', { from: day(fromOn), to: day(toOn) });
  };
}
