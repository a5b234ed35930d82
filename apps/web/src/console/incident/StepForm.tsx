import { Button, Stack } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { ProblemNotice } from '../problems/ProblemNotice.js';

interface Props {
  step: Pick<UseMutationResult<unknown, Error, object>, 'error' | 'isPending'>;
  save: string;
  onSave: (event: FormEvent) => void;
  children: ReactNode;
}

/** Fields, what the server said of them, and one button. */
export function StepForm({ step, save, onSave, children }: Props) {
  return (
    <form onSubmit={onSave} noValidate>
      <Stack>
        {children}
        {step.error && <ProblemNotice error={step.error} />}
        <Button type="submit" loading={step.isPending} style={{ alignSelf: 'flex-start' }}>
          {save}
        </Button>
      </Stack>
    </form>
  );
}

export interface PartProps<Case> {
  incident: Case;
  /** The officer's, and not after the case is closed. */
  works: boolean;
}
