import { Button, Group, Stack, Text } from '@mantine/core';
import { ConsoleDialog } from '../dialog/ConsoleDialog.js';
import { useRoleName } from '../frame/useRoleName.js';
import { useWords } from '../i18n/useWords.js';
import { ProblemNotice } from '../problems/ProblemNotice.js';
import type { DueAssignment, useReviewAssignment } from './access-policy.api.js';

interface Props {
  assignment: DueAssignment | null;
  reviewing: ReturnType<typeof useReviewAssignment>;
  onYes: () => void;
  onClose: () => void;
}

/** Somebody may be working on it this minute, so one slipped key must not be enough. */
export function ConfirmEnd({ assignment, reviewing, onYes, onClose }: Props) {
  const t = useWords('staff');
  const roleName = useRoleName();
  const title = t('end.assignment', {
    role: roleName(assignment?.role ?? null),
    unit: assignment?.unit.name ?? '',
  });
  return (
    <ConsoleDialog opened={assignment !== null} onClose={onClose} title={title}>
      <Stack>
        <Text>{t('review.confirm', { name: assignment?.employee.name ?? '' })}</Text>
        {reviewing.isError && <ProblemNotice error={reviewing.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('end.no')}
          </Button>
          <Button color="red" loading={reviewing.isPending} onClick={onYes}>
            {t('end.yes')}
          </Button>
        </Group>
      </Stack>
    </ConsoleDialog>
  );
}
