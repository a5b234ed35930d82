import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** A refused stream is not asked for again at once: the server may have as many as it can keep. */
const PAUSE_MS = 30_000;

/** Opening: nobody knows yet, and nothing is said about it. */
export type Live = 'opening' | 'heard' | 'lost';

/**
 * Reads a day again when the server says that it changed. A page that nobody sees listens to
 * nothing, because a browser opens few connections to one host and every tab would take one.
 */
export function useLiveCalendar(): Live {
  const queries = useQueryClient();
  const [live, setLive] = useState<Live>('opening');
  useEffect(() => {
    const readAgain = (date?: string) =>
      void queries.invalidateQueries({ queryKey: ['calendar', ...(date ? [date] : [])] });
    return listenWhileSeen({
      listening: () => {
        setLive('heard');
        readAgain();
      },
      changed: readAgain,
      lost: () => setLive('lost'),
      unseen: () => setLive('opening'),
    });
  }, [queries]);
  return live;
}

interface Heard {
  listening: () => void;
  changed: (date: string) => void;
  lost: () => void;
  unseen: () => void;
}

function listenWhileSeen(heard: Heard): () => void {
  let source: EventSource | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(pause);
    source?.close();
    source = undefined;
  };
  const start = () => {
    stop();
    if (document.visibilityState === 'visible') {
      source = listen(heard, () => (pause = setTimeout(start, PAUSE_MS)));
    }
  };
  const onSight = () => {
    heard.unseen();
    start();
  };
  start();
  document.addEventListener('visibilitychange', onSight);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', onSight);
  };
}

function listen(heard: Heard, onRefused: () => void): EventSource {
  const source = new EventSource('/api/calendar/changes');
  source.addEventListener('listening', heard.listening);
  source.addEventListener('changed', ({ data }: MessageEvent<string>) =>
    heard.changed((JSON.parse(data) as { date: string }).date),
  );
  source.addEventListener('lost', heard.lost);
  source.onerror = () => {
    heard.lost();
    // A broken connection is made again by the browser; a refusal is for us to try later.
    if (source.readyState === EventSource.CLOSED) {
      onRefused();
    }
  };
  return source;
}
