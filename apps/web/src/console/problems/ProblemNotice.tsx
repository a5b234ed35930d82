import { Alert, Button, Group, Text } from '@mantine/core';
import { useWords } from '../i18n/useWords.js';
import { useProblems } from './useProblems.js';

interface Props {
  error: unknown;
  onRetry?: (() => void) | undefined;
}

/** An error where the thing would have stood, with a way on where there is one. */
export function ProblemNotice({ error, onRetry }: Props) {
  const t = useWords('problems');
  const { sentence } = useProblems();
  return (
    <Alert role="alert" color="red" variant="light" title={sentence(error)}>
      {onRetry && (
        <Group mt="xs">
          <Text size="sm">{t('retryHint')}</Text>
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
