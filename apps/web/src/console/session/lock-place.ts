/** Kept until the server has locked too: a reload must not bring the page back. */
const UNTOLD = 'kallelse.lock';

/** Until when somebody may be away. A browser that was closed in between locks when it is opened again. */
const AWAKE = 'kallelse.awake';

/** Words and ids; of an address with anything else in it only the first page is kept. */
export function placeOf(path: string | null): string {
  const known = /^\/personal(\/([a-z-]{1,40}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}))*$/;
  return path !== null && known.test(path) ? path : '/personal';
}

export const readLock = (): string | null => read(UNTOLD);
export const remember = (path: string | null): void => write(UNTOLD, path);

export const stayAwake = (until: number | null): void => write(AWAKE, until === null ? null : String(until));

export function overslept(): boolean {
  const until = read(AWAKE);
  return until !== null && Date.now() > Number(until);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, value);
    }
  } catch {
    // Without storage a reload asks the server, which has locked by then unless it could not be reached.
  }
}
