import { useMutation } from '@tanstack/react-query';
import { isProblem } from '../../shared/problem.js';
import { useWords } from '../i18n/useWords.js';
import { useProblems } from '../problems/useProblems.js';
import { touchPasskey } from './passkey.api.js';

export type SignedIn = (leftAt: string | null | undefined) => void;

/** One touch at a time; a person who touches nothing is told so and can try again. */
export function usePasskey(onSignedIn: SignedIn) {
  const t = useWords('session');
  const { sentence } = useProblems();
  const touch = useMutation({
    mutationFn: touchPasskey,
    onSuccess: ({ leftAt }) => onSignedIn(leftAt),
    networkMode: 'always',
  });
  const begin = () => {
    if (!touch.isPending) {
      touch.mutate();
    }
  };
  const trouble = isProblem(touch.error) ? sentence(touch.error) : t('signIn.cancelled');
  return { begin, waiting: touch.isPending, trouble: touch.isError ? trouble : null };
}
