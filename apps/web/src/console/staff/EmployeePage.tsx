import { Alert, Button, Group, Skeleton, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { NothingHere } from '../problems/NothingHere.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useMay } from '../session/useSession.js';
import { AssignDialog } from './AssignDialog.js';
import { AssignmentTable } from './AssignmentTable.js';
import { ChangeEmployee } from './ChangeEmployee.js';
import { EmployeeFacts } from './EmployeeFacts.js';
import { EndDialog } from './EndDialog.js';
import { EndSessions } from './EndSessions.js';
import { employeeQuery, type Employee } from './staff.api.js';
import { StaffFrame } from './StaffFrame.js';
import { Marks } from './StaffList.js';

export function EmployeePage() {
  const t = useWords('staff');
  const { employeeId = '' } = useParams();
  const employee = useQuery(employeeQuery(employeeId));
  if (employee.data) {
    return <OneEmployee key={employeeId} employee={employee.data} />;
  }
  return (
    <StaffFrame title={t('employee.title')}>
      {employee.isPending && <Skeleton height={240} role="status" aria-label={t('loading')} />}
      {employee.isError && <ProblemNotice error={employee.error} onRetry={() => void employee.refetch()} />}
    </StaffFrame>
  );
}

type Doing = 'assign' | 'change' | 'end' | null;

function OneEmployee({ employee }: { employee: Employee }) {
  const t = useWords('staff');
  const [doing, setDoing] = useState<Doing>(null);
  const mayManage = useMay('staff:manage') && employee.state !== 'ended';
  const name = `${employee.givenName} ${employee.familyName}`;
  const close = () => setDoing(null);
  const { visitsAhead } = employee;
  const waiting = visitsAhead > 0 ? [`${t('employee.visitsAhead', { count: visitsAhead })}.`] : [];
  useShortcuts({ u: mayManage ? () => setDoing('assign') : undefined });
  return (
    <StaffFrame title={name} actions={<Link to="/personal/behorigheter/medarbetare">{t('employee.back')}</Link>}>
      <Marks colleague={employee} />
      {visitsAhead > 0 && employee.endedOn && (
        <Alert color="petrol" variant="light" title={t('employee.visitsAhead', { count: visitsAhead })}>
          {t('employee.visitsHint')}
        </Alert>
      )}
      <EmployeeFacts employee={employee} />
      {mayManage && (
        <Group>
          <Button onClick={() => setDoing('assign')}>{t('employee.assign')}</Button>
          <Button variant="default" onClick={() => setDoing('change')}>
            {t('employee.change')}
          </Button>
          <EndSessions employee={employee} />
          <Button variant="default" onClick={() => setDoing('end')}>
            {t('employee.end')}
          </Button>
        </Group>
      )}
      <Title order={2} size="h4">
        {t('employee.assignments')}
      </Title>
      {employee.assignments.length === 0 ? (
        <NothingHere title={t('employee.none.title')} hint={t('employee.none.hint')} />
      ) : (
        <AssignmentTable assignments={employee.assignments} mayEnd={mayManage} />
      )}
      <AssignDialog employee={employee} opened={doing === 'assign'} onClose={close} />
      <ChangeEmployee employee={employee} opened={doing === 'change'} onClose={close} />
      <EndDialog
        what={`staff/${employee.id}`}
        opened={doing === 'end'}
        onClose={close}
        title={t('end.employment', { name })}
        hint={[t('end.employmentHint'), ...waiting].join(' ')}
      />
    </StaffFrame>
  );
}
