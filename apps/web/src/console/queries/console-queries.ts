import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from '../../shared/problem.js';

export const SESSION_KEY = ['session'] as const;

/** An ended session shows the sign-in wherever it is noticed, and nothing read before it stays in memory. */
export function consoleQueries(): QueryClient {
  const onError = (error: Error) => {
    if (isSignedOut(error)) {
      queries.setQueryData(SESSION_KEY, null);
      forgetPatients(queries);
    }
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry: worthAnotherTry, staleTime: 10_000 }, mutations: { retry: false } },
  });
  return queries;
}

export const isSignedOut = (error: unknown): boolean => isProblem(error) && error.status === 401;

/** Everything but the session itself: what one person or one assignment has read is not for the next. */
export function forgetPatients(queries: QueryClient): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
}

function worthAnotherTry(failures: number, error: Error): boolean {
  return isProblem(error) && (error.status === 0 || error.status === 503) && failures < 2;
}
