import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { BankIdSignIn } from '../../shared/BankIdSignIn.js';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { SESSION_KEY } from '../queries/console-queries.js';
import { BrokerSignIn } from './BrokerSignIn.js';
import { PasskeySignIn } from './PasskeySignIn.js';
import { useSignOut } from './session.api.js';
import classes from './sign-in.module.css';

export function SignInPage({ asPatient }: { asPatient: boolean }) {
  const t = useWords('frame');
  const { language, choose } = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  useDocumentTitle(t('signIn.documentTitle'));
  const signedIn = async (leftAt?: string | null) => {
    if (leftAt) {
      await navigate(leftAt, { replace: true });
    }
    await queries.invalidateQueries({ queryKey: SESSION_KEY });
  };

  return (
    <main className={classes.page}>
      <Paper className={classes.card ?? ''} radius="lg">
        <Stack gap="md">
          <p className={classes.brand}>
            <img src="/kallelse.svg" alt="" width={36} height={36} />
            Kallelse
          </p>
          <Title order={1}>{t('signIn.title')}</Title>
          <Text>{t('signIn.lead')}</Text>
          {asPatient && <SignedInAsPatient />}
          <PasskeySignIn
            onSignedIn={(leftAt) => void signedIn(leftAt)}
            others={
              <>
                <BankIdSignIn audience="staff" language={language} onSignedIn={(leftAt) => void signedIn(leftAt)} />
                <BrokerSignIn />
              </>
            }
          />
        </Stack>
      </Paper>
      <p className={classes.foot}>
        <a href="/">{t('signIn.patients')}</a>
        <Button
          variant="transparent"
          size="compact-md"
          lang={language === 'sv' ? 'en' : 'sv'}
          onClick={() => choose(language === 'sv' ? 'en' : 'sv')}
        >
          {language === 'sv' ? 'In English' : 'På svenska'}
        </Button>
      </p>
    </main>
  );
}

/** One browser holds one session: a patient's own must end before the staff's begins. */
function SignedInAsPatient() {
  const t = useWords('frame');
  const signOut = useSignOut();
  return (
    <div className={classes.notice} role="status">
      <Text>{t('signIn.asPatient')}</Text>
      <Button variant="default" size="sm" mt="xs" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {t('signOut')}
      </Button>
    </div>
  );
}
