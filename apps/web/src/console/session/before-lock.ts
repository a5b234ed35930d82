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

const PATIENCE = 3_000;
let running: Promise<unknown> = Promise.resolve();

/** Called while the page still stands. A save that hangs does not keep the session open. */
export function putAway(): void {
  const all = Promise.allSettled([...saves].map((save) => save()));
  running = Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

export const whenPutAway = (): Promise<unknown> => running;
