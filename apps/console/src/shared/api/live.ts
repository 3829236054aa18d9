import { useEffect, useRef, useState } from 'react';

/** A page fetches at most this often: every 500 ms. */
const EVERY_MS = 500;

/** Live: connected. Waiting: the stream is cut and comes back by itself. */
export type LiveState = 'live' | 'waiting';

/** Calls `fetch` again after each change, one at a time, at most twice a second; what comes meanwhile is one more call. */
export function paced(fetch: () => Promise<unknown>): { ask: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  let again = false;
  let stopped = false;
  let last = -Infinity;
  const run = (): void => {
    timer = null;
    running = true;
    again = false;
    last = performance.now();
    fetch().catch(() => undefined).finally(() => { running = false; if (again) ask(); });
  };
  function ask(): void {
    if (stopped || timer !== null) return;
    if (running) { again = true; return; }
    timer = setTimeout(run, Math.max(0, last + EVERY_MS - performance.now()));
  }
  return { ask, stop: () => { stopped = true; if (timer !== null) clearTimeout(timer); } };
}

/**
 * Keeps a page current: listens to what changes under the topics (`callup:<id>`) and fetches again. After a lost
 * connection, and when the page comes back into view, it fetches once, because something may have been missed.
 */
export function useLive(topics: readonly string[], fetch: () => Promise<unknown>): LiveState {
  const [state, setState] = useState<LiveState>('waiting');
  const latest = useRef(fetch);
  latest.current = fetch;
  const names = topics.join(',');
  useEffect(() => {
    if (names === '') return;
    const pace = paced(() => latest.current());
    const source = new EventSource(`/events?topics=${encodeURIComponent(names)}`);
    let lost = false;
    source.onopen = () => { setState('live'); if (lost) pace.ask(); lost = false; };
    source.onerror = () => { lost = true; setState('waiting'); };
    const seen = (): void => { if (document.visibilityState === 'visible') pace.ask(); };
    for (const name of ['change', 'refetch']) source.addEventListener(name, pace.ask);
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('online', pace.ask);
    return () => {
      source.close();
      pace.stop();
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('online', pace.ask);
    };
  }, [names]);
  return state;
}
