import { useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import type { DueAssignment, Verdict } from './access-policy.api.js';

/** Arrows walk the list, B keeps and A ends the one marked; what comes after takes its place. */
export function useReviewKeys(due: DueAssignment[], say: ((due: DueAssignment, verdict: Verdict) => void) | undefined) {
  const [wanted, setWanted] = useState(0);
  const row = useRef<HTMLLIElement | null>(null);
  const at = Math.min(wanted, due.length - 1);
  const marked = due[at];
  const walk = (steps: number) => {
    setWanted(Math.max(0, Math.min(due.length - 1, at + steps)));
    requestAnimationFrame(() => row.current?.focus());
  };
  // The row that was judged is gone with its focus; the one in its place takes it over.
  const judged = useRef(false);
  useEffect(() => {
    if (judged.current) {
      judged.current = false;
      row.current?.focus();
    }
  }, [due.length]);
  const judge = (verdict: Verdict) => {
    if (marked && !marked.own) {
      judged.current = true;
      say?.(marked, verdict);
    }
  };
  useShortcuts({
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    b: say && (() => judge('kept')),
    a: say && (() => judge('ended')),
  });
  return { at, rowRef: row };
}
