import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useRef } from 'react';

type Shortcuts = Record<string, (() => void) | undefined>;

/** WCAG 2.1.4: whoever dictates or slips on the keys can turn single-key shortcuts off; the choice is no personal data. */
export function useShortcutChoice() {
  return useLocalStorage({ key: 'kallelse.shortcuts', defaultValue: true });
}

/** Keys are written as in KeyboardEvent.key, lower case, with `ctrl+` before those that also work while typing. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const [singleKeys] = useShortcutChoice();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const run = latest.current[nameOf(event)];
      if (!run || event.defaultPrevented || !isMeant(event, singleKeys)) {
        return;
      }
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [singleKeys]);
}

/** Shift is left out: on a Swedish keyboard "/" and "?" need it. */
function nameOf({ key, ctrlKey, metaKey }: KeyboardEvent): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? `ctrl+${name}` : name;
}

function isMeant(event: KeyboardEvent, singleKeys: boolean): boolean {
  if (event.ctrlKey || event.metaKey) {
    return true;
  }
  if (event.altKey || event.repeat || isElsewhere(event.target)) {
    return false;
  }
  return singleKeys || event.key.length > 1;
}

/** In a field the keys are text, and in a dialog or a menu they belong to it. */
const ELSEWHERE = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [role="dialog"], [role="menu"]';

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(ELSEWHERE) !== null;
