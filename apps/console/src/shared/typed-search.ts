import { useEffect } from 'react';

/** Milliseconds without a key before what was typed is asked for. */
const CALM_MS = 300;

/** Asks for what is typed as soon as the typing pauses. `ask` is a lazy query's function, whose own state tells of a failure. */
export function useTypedSearch(text: string, ask: (request: { variables: { text: string } }) => Promise<unknown>): void {
  useEffect(() => {
    if (text.trim() === '') return;
    const timer = setTimeout(() => void ask({ variables: { text } }).catch(() => undefined), CALM_MS);
    return () => clearTimeout(timer);
  }, [text, ask]);
}
