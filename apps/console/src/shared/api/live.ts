import { useEffect, useRef, useState } from 'react';

/** A page fetches at most this often: every 500 ms. */
const EVERY_MS = 500;

/** Live: connected. Waiting: the stream is cut and comes back by itself. */
export type LiveState = 'live' | 'waiting';

type Fetch = () => Promise<unknown>;

/**
 * Runs fetches again after a change: each of them once, one at a time, at most two a second in all. Changes that come
 * meanwhile make all of them due once more; whoever has waited longest goes first.
 */
export function paced(fetches: () => readonly Fetch[]): { ask: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  let stopped = false;
  let last = -Infinity;
  const due: number[] = [];
  const next = (): void => {
    if (stopped || running || timer !== null || due.length === 0) return;
    timer = setTimeout(run, Math.max(0, last + EVERY_MS - performance.now()));
  };
  const run = (): void => {
    timer = null;
    running = true;
    last = performance.now();
    const fetch = fetches()[due.shift()!];
    // What went wrong shows where the page reads its data; the next change tries again.
    (fetch?.() ?? Promise.resolve()).catch(() => undefined).finally(() => { running = false; next(); });
  };
  const ask = (): void => {
    fetches().forEach((_, index) => { if (!due.includes(index)) due.push(index); });
    next();
  };
  return { ask, stop: () => { stopped = true; if (timer !== null) clearTimeout(timer); } };
}

/**
 * Keeps a page current: listens to what changes under the topics (`callup:<id>`) and fetches again: one thing, or several
 * by turns. After a lost connection, and when the page comes back into view, it fetches too, because something may have
 * been missed.
 */
export function useLive(topics: readonly string[], fetch: Fetch | readonly Fetch[]): LiveState {
  const [state, setState] = useState<LiveState>('waiting');
  const latest = useRef<readonly Fetch[]>([]);
  latest.current = [fetch].flat();
  const names = topics.join(',');
  useEffect(() => {
    if (names === '') return;
    const pace = paced(() => latest.current);
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
