type Told = { what: 'locked' } | { what: 'opened' } | { what: 'active' };

/** The pages of one browser share one cookie, so they lock, open and stay awake together. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('kallelse.session');

export function tellOtherPages(what: Told['what']): void {
  channel?.postMessage({ what });
}

export function hearOtherPages(hear: (what: Told['what']) => void): () => void {
  const listen = ({ data }: MessageEvent<Told>) => hear(data.what);
  channel?.addEventListener('message', listen);
  return () => channel?.removeEventListener('message', listen);
}
