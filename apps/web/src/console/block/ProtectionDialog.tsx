import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { PROTECTION_GRADES, type Patient, type ProtectionGrade } from '../patient/patient.api.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import { useProtect } from './block.api.js';
import classes from './block.module.css';

const GRADES: readonly (ProtectionGrade | null)[] = [null, ...PROTECTION_GRADES];

/** Anybody at the desk may protect somebody; only whoever knows who it is may take the protection away. */
export function ProtectionDialog({ patient, onClose }: { patient: Patient; onClose: () => void }) {
  const t = useWords('block');
  const protecting = useProtect(patient.id);
  const [grade, setGrade] = useState(patient.protection);
  return (
    <ConsoleDialog opened onClose={onClose} title={t('protection.title')}>
      <Stack>
        <Text>{t('protection.lead')}</Text>
        <fieldset className={classes.choices}>
          <legend>{t('protection.grade')}</legend>
          {GRADES.map((choice) => (
            <label key={choice} className={classes.choice}>
              <input
                type="radio"
                name="grade"
                checked={grade === choice}
                data-autofocus={grade === choice || undefined}
                disabled={choice === null && patient.concealed}
                onChange={() => setGrade(choice)}
              />
              <span>
                <strong>{t(`grade.${choice ?? 'none'}`)}</strong>
                <small>{t(`gradeHint.${choice ?? 'none'}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {patient.concealed && (
          <Text size="sm" c="dimmed">
            {t('protection.closed')}
          </Text>
        )}
        {protecting.isError && <ProblemNotice error={protecting.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={protecting.isPending} onClick={() => protecting.mutate(grade, { onSuccess: onClose })}>
            {t('protection.save')}
          </Button>
        </Group>
      </Stack>
    </ConsoleDialog>
  );
}
