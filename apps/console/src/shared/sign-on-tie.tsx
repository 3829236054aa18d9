import { useState, type ReactNode } from 'react';
import { ApiUnreachable, isRefusal, type Refusal } from './api/errors.ts';
import { proveFirst, StepUpDeclined } from './api/step-up.link.ts';
import { RefusalNotice, Trouble } from './parts/trouble.tsx';
import { currentLanguage } from './texts/language.ts';

/** Asks the api for the way to the provider. A form would be led there at once, which our own content security policy forbids. */
async function ask(): Promise<{ url: string } | Refusal> {
  const headers = { 'content-type': 'application/json', 'accept-language': currentLanguage() };
  const response = await fetch('/sign-in/oidc/tie', { method: 'POST', headers, body: '{}' }).catch((error: unknown) => { throw new ApiUnreachable(error); });
  if (!response.headers.get('content-type')?.includes('json')) throw new ApiUnreachable(response.status);
  const { url, code, message, field = null, remedy = null } = await response.json() as Partial<Refusal & { url: string }>;
  return url === undefined ? { code: code ?? 'UNKNOWN', message: message ?? '', field, remedy } : { url };
}

/**
 * Leaves for the installation's single sign-on, so that the account there is tied to whoever is signed in here; the way back is the first page.
 * Whoever has a proof (`proves`) shows it before he leaves.
 */
export function useSignOnTie(proves: boolean): { go: () => Promise<void>; busy: boolean; trouble: ReactNode } {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ refusal?: Refusal; error?: unknown }>({});
  const go = async (): Promise<void> => {
    setBusy(true);
    setOutcome({});
    try {
      if (proves && !(await proveFirst())) throw new StepUpDeclined();
      const way = await ask();
      if (isRefusal(way)) setOutcome({ refusal: way });
      else location.assign(way.url);
    } catch (error) {
      setOutcome({ error });
    } finally {
      setBusy(false);
    }
  };
  return { go, busy, trouble: outcome.refusal ? <RefusalNotice refusal={outcome.refusal} /> : outcome.error ? <Trouble error={outcome.error} /> : null };
}
