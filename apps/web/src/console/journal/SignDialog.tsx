import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import type { EyeExamination } from './examination.js';
import { isMeasured } from './examination-text.js';
import { ExaminationView } from './ExaminationView.js';
import type { Examination } from './useExamination.js';

/** What one answers for, once more in full, and what may have been forgotten. */
export function SignDialog({ examination }: { examination: Examination }) {
  const t = useWords('journal');
  const { summary, closeSummary, sign, signature } = examination;
  const missing = summary ? requiredIn(summary) : [];
  const forgotten = summary ? forgottenIn(summary) : [];
  return (
    <ConsoleDialog opened={summary !== null} onClose={closeSummary} size="lg" title={t('sign.title')}>
      {summary && (
        <Stack>
          {missing.length > 0 && (
            <Alert color="red" variant="light" role="alert" title={t('sign.missing')}>
              <List>
                {missing.map((field) => (
                  <List.Item key={field}>{t(`field.${field}`)}</List.Item>
                ))}
              </List>
            </Alert>
          )}
          {forgotten.length > 0 && (
            <Alert color="petrol" variant="light" title={t('sign.forgotten')}>
              <List>
                {forgotten.map((value) => (
                  <List.Item key={value}>{t(`value.${value}`)}</List.Item>
                ))}
              </List>
            </Alert>
          )}
          <ExaminationView examination={summary} />
          <Text c="dimmed" size="sm">
            {t('sign.meaning')}
          </Text>
          {signature.isError && <ProblemNotice error={signature.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={closeSummary} data-autofocus={missing.length > 0 || undefined}>
              {t('sign.back')}
            </Button>
            <Button
              onClick={sign}
              loading={signature.isPending}
              disabled={missing.length > 0}
              data-autofocus={missing.length === 0 || undefined}
              aria-keyshortcuts="Control+Enter"
            >
              {t('sign.sign')}
            </Button>
          </Group>
        </Stack>
      )}
    </ConsoleDialog>
  );
}

/** What a journal entry must hold before somebody answers for it. Patientdatalagen 3 kap. 6 §. */
function requiredIn({ reason, assessment, recall }: EyeExamination): ('reason' | 'assessment' | 'recall')[] {
  const required = { reason, assessment, recall };
  return (['reason', 'assessment', 'recall'] as const).filter((field) => !required[field]);
}

const forgottenIn = (examination: EyeExamination) =>
  (['sphere', 'visus', 'pressure'] as const).filter((value) => !isMeasured(examination, value));
