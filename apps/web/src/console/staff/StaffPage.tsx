import { Button, Group, NativeSelect, Skeleton, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useMay } from '../session/useSession.js';
import { RegisterEmployee } from './RegisterEmployee.js';
import { found, type StateWanted } from './search.js';
import { staffQuery, type Colleague } from './staff.api.js';
import { StaffFrame } from './StaffFrame.js';
import { StaffList } from './StaffList.js';
import classes from './staff.module.css';

const STATES: readonly StateWanted[] = ['here', 'ended', 'all'];

export function StaffPage() {
  const t = useWords('staff');
  const navigate = useNavigate();
  const mayManage = useMay('staff:manage');
  const [registering, setRegistering] = useState(false);
  const staff = useQuery(staffQuery());
  const register = () => setRegistering(true);
  useShortcuts({ n: mayManage ? register : undefined });
  const show = (id: string) => void navigate(`/personal/behorigheter/medarbetare/${id}`);

  return (
    <StaffFrame
      title={t('staff.title')}
      actions={mayManage && <Button onClick={register}>{t('staff.register')}</Button>}
    >
      {staff.isPending && <Skeleton height={320} role="status" aria-label={t('loading')} />}
      {staff.isError && <ProblemNotice error={staff.error} onRetry={() => void staff.refetch()} />}
      {staff.data && <SearchedStaff staff={staff.data} />}
      <RegisterEmployee
        opened={registering}
        onClose={() => setRegistering(false)}
        onRegistered={({ id }) => show(id)}
      />
    </StaffFrame>
  );
}

/** The whole list is there, so that no name is ever sent in an address. */
function SearchedStaff({ staff }: { staff: Colleague[] }) {
  const t = useWords('staff');
  const [words, setWords] = useState('');
  const [state, setState] = useState<StateWanted>('here');
  const matching = found(staff, words, state);
  return (
    <>
      <Group className={classes.search ?? ''} align="flex-end" role="search">
        <TextInput
          label={t('staff.search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <NativeSelect
          label={t('staff.show')}
          value={state}
          onChange={(event) => setState(STATES.find((each) => each === event.currentTarget.value) ?? 'here')}
          data={STATES.map((value) => ({ value, label: t(`staff.state.${value}`) }))}
        />
        <Text c="dimmed" role="status" pb={6}>
          {t('staff.count', { count: matching.length })}
        </Text>
      </Group>
      <StaffList staff={matching} />
    </>
  );
}
