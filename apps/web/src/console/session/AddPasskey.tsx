import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { isProblem } from '../../shared/problem.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useProblems } from '../problems/useProblems.js';
import { useEnrolPasskey } from './own-sessions.api.js';
import { canUsePasskeys } from './passkey.api.js';
import { useSession } from './useSession.js';
import classes from './own-sessions.module.css';

/** Only where BankID has just said who it is. */
export function AddPasskey() {
  const t = useWords('session');
  const { openedWith } = useSession();
  if (!canUsePasskeys()) {
    return <Text c="dimmed">{t('passkeys.unsupported')}</Text>;
  }
  if (openedWith !== 'bankid') {
    return <Text maw={640}>{t('passkeys.bankIdNeeded')}</Text>;
  }
  return <AddForm />;
}

function AddForm() {
  const t = useWords('session');
  const { fieldSentence } = useProblems();
  const enrolling = useEnrolPasskey();
  const { register, handleSubmit, reset, formState } = useForm({ defaultValues: { name: '' } });
  const add = handleSubmit(({ name }) => enrolling.mutate(name.trim(), { onSuccess: () => reset() }));
  const required = { validate: (name: string) => name.trim() !== '' || fieldSentence('required') };
  return (
    <form className={classes.add} onSubmit={(event) => void add(event)} noValidate>
      <Group align="flex-start" gap="sm">
        <TextInput
          className={classes.name ?? ''}
          label={t('passkeys.nameLabel')}
          description={t('passkeys.nameExample')}
          maxLength={60}
          error={formState.errors.name?.message}
          {...register('name', required)}
        />
        <Button type="submit" className={classes.submit ?? ''} loading={enrolling.isPending}>
          {t('passkeys.add')}
        </Button>
      </Group>
      <div role="status">{enrolling.isPending && <Text mt="sm">{t('signIn.touch')}</Text>}</div>
      {enrolling.isError && <Trouble error={enrolling.error} />}
    </form>
  );
}

function Trouble({ error }: { error: Error }) {
  const t = useWords('session');
  if (isProblem(error)) {
    return <ProblemNotice error={error} />;
  }
  return (
    <Alert role="alert" color="red" variant="light" mt="sm">
      {t('passkeys.notMade')}
    </Alert>
  );
}
