import type { ReactNode } from 'react';

/** What comes in the place of the field one was in takes the focus over, so that keyboard and screen reader go on there. */
export function FocusedOnce({ children }: { children: ReactNode }) {
  return (
    <div ref={takeFocus} tabIndex={-1}>
      {children}
    </div>
  );
}

const takeFocus = (place: HTMLDivElement | null) => place?.focus();
