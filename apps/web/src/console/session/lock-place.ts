/** Kept until the server has locked too: a reload must not bring the page back. */
const UNTOLD = 'kallelse.lock';

/** Words and ids; of an address with anything else in it only the first page is kept. */
export function placeOf(path: string | null): string {
  const known = /^\/personal(\/([a-z-]{1,40}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}))*$/;
  return path !== null && known.test(path) ? path : '/personal';
}

export function readLock(): string | null {
  try {
    return localStorage.getItem(UNTOLD);
  } catch {
    return null;
  }
}

export function remember(path: string | null): void {
  try {
    if (path === null) {
      localStorage.removeItem(UNTOLD);
    } else {
      localStorage.setItem(UNTOLD, path);
    }
  } catch {
    // Without storage a reload asks the server, which has locked by then unless it could not be reached.
  }
}
