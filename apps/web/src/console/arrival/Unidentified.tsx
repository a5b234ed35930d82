import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../i18n/useWords.js';
import type { Patient } from '../patient/patient.api.js';
import { useMay } from '../session/useSession.js';
import { IdentifyPatient } from './IdentifyPatient.js';

/** Said wherever the card stands, since nothing may begin before it is put right; other than that there is nothing to see. */
export function Unidentified({ patient }: { patient: Patient }) {
  const t = useWords('arrival');
  const mayIdentify = useMay('patient:identify');
  const [asked, setAsked] = useState(false);
  if (patient.identity === 'verified') {
    return null;
  }
  return (
    <Group gap="sm" mt="xs">
      <Text span fw={600} size="sm">
        {t('identify.badge')}
      </Text>
      {mayIdentify && (
        <Button size="compact-md" variant="default" onClick={() => setAsked(true)}>
          {t('identify.open')}
        </Button>
      )}
      {asked && <IdentifyPatient patient={patient} onClose={() => setAsked(false)} />}
    </Group>
  );
}
