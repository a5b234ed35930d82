import { useEffect, useRef } from 'react';

type Save = () => Promise<unknown> | undefined;

const saves = new Set<Save>();

/** What a page has to put away before the session is locked, such as a half-written draft. */
export function useBeforeLock(save: Save): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const run: Save = () => latest.current();
    saves.add(run);
    return () => void saves.delete(run);
  }, []);
}

/** The screen is blank already; a save that hangs does not keep the session open. */
export function putAway(patience = 3_000): Promise<unknown> {
  const running = [...saves].map((save) => save());
  return Promise.race([Promise.allSettled(running), new Promise((resolve) => setTimeout(resolve, patience))]);
}
