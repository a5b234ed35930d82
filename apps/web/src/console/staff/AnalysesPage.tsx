import { Button, Group, NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useMay, useSession } from '../session/useSession.js';
import { analysesQuery, type Analysis } from './access-policy.api.js';
import { AnalysisDocument } from './AnalysisDocument.js';
import { MissingAnalyses } from './MissingAnalyses.js';
import { unitsQuery } from './staff.api.js';
import { StaffFrame } from './StaffFrame.js';
import { useRoleChoices } from './useRoleChoices.js';
import { WriteAnalysis } from './WriteAnalysis.js';
import classes from './staff.module.css';

/** One unit's analyses, one under the other: printed, they are what an inspector is handed. */
export function AnalysesPage() {
  const t = useWords('staff');
  const session = useSession();
  const [search, setSearch] = useSearchParams();
  const unitId = search.get('unit') ?? session.unit?.id ?? '';
  const role = search.get('role') ?? '';
  const analyses = useQuery(analysesQuery(unitId));
  const choose = (chosen: Record<string, string>) => setSearch({ unit: unitId, role, ...chosen });
  const shown = (analyses.data ?? []).filter((analysis) => role === '' || analysis.role === role);
  const writing = search.get('write') === '1' && role !== '' && analyses.isSuccess;
  const done = () => choose({});

  return (
    <StaffFrame
      title={t('analyses.title')}
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {t('analyses.print')}
        </Button>
      }
    >
      <Choices unitId={unitId} role={role} onChoose={choose} />
      {analyses.isPending && <Skeleton height={320} role="status" aria-label={t('loading')} />}
      {analyses.isError && <ProblemNotice error={analyses.error} onRetry={() => void analyses.refetch()} />}
      {writing && <WriteAnalysis key={role} unitId={unitId} role={role} newest={shown[0]} onDone={done} />}
      {!writing && <Documents analyses={shown} />}
      {analyses.isSuccess && !writing && <MissingAnalyses unitId={unitId} analyses={analyses.data} only={role} />}
    </StaffFrame>
  );
}

function Choices({
  unitId,
  role,
  onChoose,
}: {
  unitId: string;
  role: string;
  onChoose: (to: Record<string, string>) => void;
}) {
  const t = useWords('staff');
  const { provider } = useSession();
  const units = useQuery(unitsQuery(provider.slug));
  const roles = useRoleChoices();
  return (
    <Group className={classes.choices ?? ''}>
      <NativeSelect
        label={t('field.unit')}
        value={unitId}
        onChange={(event) => onChoose({ unit: event.currentTarget.value })}
        data={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <NativeSelect
        label={t('field.role')}
        value={role}
        onChange={(event) => onChoose({ role: event.currentTarget.value })}
        data={[{ value: '', label: t('analyses.everyRole') }, ...roles]}
      />
    </Group>
  );
}

function Documents({ analyses }: { analyses: Analysis[] }) {
  const mayWrite = useMay('staff:manage');
  const roles = [...new Set(analyses.map(({ role }) => role))];
  return roles.map((role) => (
    <AnalysisDocument key={role} versions={analyses.filter((analysis) => analysis.role === role)} mayWrite={mayWrite} />
  ));
}
