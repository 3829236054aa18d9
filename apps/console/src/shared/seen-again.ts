import { useEffect, useRef } from 'react';

/** Runs something whenever the page is looked at anew: on a phone, what was decided meanwhile is then shown. */
export function useSeenAgain(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const seen = (): void => { if (document.visibilityState === 'visible') latest.current(); };
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('online', seen);
    return () => { document.removeEventListener('visibilitychange', seen); window.removeEventListener('online', seen); };
  }, []);
}
