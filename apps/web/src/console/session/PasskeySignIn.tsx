import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/useWords.js';
import { canUsePasskeys, knowsPasskeys } from './passkey.api.js';
import { type SignedIn, usePasskey } from './usePasskey.js';
import classes from './sign-in.module.css';

/** First where somebody has used a passkey at this computer; elsewhere after the ways that everybody has. */
export function PasskeySignIn({ onSignedIn, others }: { onSignedIn: SignedIn; others: ReactNode }) {
  const t = useWords('session');
  const [first] = useState(knowsPasskeys);
  const passkey = usePasskey(onSignedIn);
  if (!canUsePasskeys()) {
    return others;
  }
  const way = (
    <>
      <Button
        size="md"
        w="fit-content"
        variant={first ? 'filled' : 'default'}
        loading={passkey.waiting}
        onClick={passkey.begin}
      >
        {t('signIn.passkey')}
      </Button>
      <Text role="status">{passkey.waiting ? t('signIn.touch') : passkey.trouble}</Text>
    </>
  );
  const or = <p className={classes.or}>{t('signIn.or')}</p>;
  return first ? (
    <>
      {way}
      {or}
      {others}
    </>
  ) : (
    <>
      {others}
      {or}
      {way}
    </>
  );
}
