import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from './language.js';

interface LoadedProps<T> {
  query: UseQueryResult<T, Error>;
  /** How much room the answer will take, so that the page does not jump when it comes. */
  lines?: number;
  children: (data: T) => ReactNode;
}

/** What a query answered, or that it is on its way, or why it failed and a way to try again. */
export function Loaded<T>({ query, lines = 3, children }: LoadedProps<T>) {
  if (query.isSuccess) {
    return children(query.data);
  }
  return query.isError ? <Failure error={query.error} retry={() => void query.refetch()} /> : <Loading lines={lines} />;
}

export function Loading({ lines = 3 }: { lines?: number }) {
  const { t } = useWords();
  return (
    <div className="loading" role="status">
      <span className="unseen">{t('site.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="bone" />
      ))}
    </div>
  );
}

interface FailureProps {
  error: Error;
  retry?: () => void;
  /** What helps, where it is something else than the same once more. */
  again?: { name: string; press: () => void };
}

export function Failure({ error, retry, again }: FailureProps) {
  const { t, problem } = useWords();
  const press = again?.press ?? retry;
  return (
    <div className="note bad" role="alert">
      <p>{problem(error)}</p>
      {press && (
        <button type="button" className="button quiet" onClick={press}>
          {again?.name ?? t('site.again')}
        </button>
      )}
    </div>
  );
}

interface EmptyStateProps {
  title: string;
  text: string;
  children?: ReactNode;
}

export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
