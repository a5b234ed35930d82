import { useSyncExternalStore } from 'react';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

/** What the address says. The chosen language stays in it, because the public pages store nothing. */
export interface Place {
  path: string;
  search: URLSearchParams;
  hash: string;
}

const MOVED = 'kallelse:moved';
let moved = false;

export function usePlace(): Place {
  const { pathname, searchParams, hash } = new URL(useSyncExternalStore(subscribe, () => location.href));
  return { path: pathname, search: searchParams, hash };
}

/** False until the first step inside the site: the browser itself places the focus on a freshly opened page. */
export function hasMoved(): boolean {
  return moved;
}

export function go(to: string, { replace = false } = {}): void {
  const address = href(to);
  const stays = replace || address === location.pathname + location.search + location.hash;
  history[stays ? 'replaceState' : 'pushState'](null, '', address);
  moved = true;
  dispatchEvent(new Event(MOVED));
  if (!replace) {
    scrollTo(0, 0);
  }
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
  /** Leaves no step behind for the back button. */
  replace?: boolean;
}

/** A real link, so that it opens in a new tab like any other; only a plain click stays inside the page. */
export function Link({ to, replace, onClick, ...rest }: LinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (plain && !event.defaultPrevented) {
      event.preventDefault();
      go(to, { replace });
    }
  }
  return <a {...rest} href={href(to)} onClick={follow} />;
}

function href(to: string): string {
  const target = new URL(to, location.origin);
  const language = new URLSearchParams(location.search).get('lang');
  if (language && !target.searchParams.has('lang')) {
    target.searchParams.set('lang', language);
  }
  return target.pathname + target.search + target.hash;
}

function subscribe(changed: () => void): () => void {
  function remember(): void {
    moved = true;
    changed();
  }
  addEventListener('popstate', remember);
  addEventListener(MOVED, changed);
  return () => {
    removeEventListener('popstate', remember);
    removeEventListener(MOVED, changed);
  };
}
