import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { hasMoved } from './router.js';

interface HeadingProps {
  children: ReactNode;
  /** The document's title where it should say more than the heading. */
  title?: string;
  className?: string;
}

/** The heading of a page or a step. It takes the focus after a move, so that a screen reader says where one is. */
export function Heading({ children, title, className }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = title ?? String(children);
  useEffect(() => {
    document.title = `${name} – Kallelse`;
  }, [name]);
  useEffect(() => {
    if (hasMoved()) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
