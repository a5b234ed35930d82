import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { OpenIdentity } from '../block/OpenIdentity.js';
import { useWords } from '../i18n/useWords.js';
import { useMay } from '../session/useSession.js';
import type { Patient } from './patient.api.js';
import classes from './patient.module.css';

/** In place of who it is: what is not shown, and how whoever needs it gets to see it. */
export function ConcealedNotice({ patient }: { patient: Patient }) {
  const t = useWords('block');
  const [asking, setAsking] = useState(false);
  const mayOpen = useMay('protected:open');
  return (
    <div className={classes.concealed}>
      <Text>{t('concealed.text')}</Text>
      <Text c="dimmed">{t(mayOpen ? 'concealed.ask' : 'concealed.askSomebody')}</Text>
      {mayOpen && (
        <Button mt="sm" onClick={() => setAsking(true)}>
          {t('concealed.open')}
        </Button>
      )}
      {asking && <OpenIdentity patientId={patient.id} onClose={() => setAsking(false)} />}
    </div>
  );
}
