import { ApolloProvider, useQuery } from '@apollo/client/react';
import { SessionDocument } from '@muster/contract/identity';
import { RouterProvider } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { client } from '../shared/api/client.ts';
import { Loading } from '../shared/parts/loading.tsx';
import { Trouble } from '../shared/parts/trouble.tsx';
import { setServerNow } from '../shared/server-time.ts';
import { SessionContext, type Session } from '../shared/session.ts';
import { useOwnLanguage } from './own-language.ts';
import { router } from './router.tsx';
import { isOpenAddress } from './screens.ts';
import { SignInPage } from './sign-in/sign-in.page.tsx';
import { StepUpDialog } from './step-up/step-up.dialog.tsx';

/** Whether the address now shown needs nobody to be signed in. */
function useOpenAddress(): boolean {
  return useSyncExternalStore(router.history.subscribe, () => isOpenAddress(router.history.location.pathname));
}

/** Asks who is there; without a session, the sign-in page stands in the place of every screen but the open ones, and the address is kept. */
function Door(): ReactNode {
  const { data, error, refetch } = useQuery(SessionDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const session = useMemo((): Session | null => {
    if (!data) return null;
    const held = new Set(data.viewer?.permissions);
    return { viewer: data.viewer, ways: data.signInWays, may: (...permissions) => permissions.every((one) => held.has(one)), refresh: () => refetch() };
  }, [data, refetch]);
  const open = useOpenAddress();
  const now = data?.signInWays.now;
  useMemo(() => { if (now) setServerNow(now); }, [now]);
  useOwnLanguage(data?.viewer, data?.signInWays);
  if (!session) return error ? <div className="p-4"><Trouble error={error} onAgain={() => void refetch()} /></div> : <Loading />;
  const inside = session.viewer?.strength === 'FULL';
  return (
    <SessionContext value={session}>
      {inside || open ? <RouterProvider router={router} /> : <SignInPage />}
      {inside ? <StepUpDialog /> : null}
    </SessionContext>
  );
}

/** The console. */
export function App(): ReactNode {
  return <ApolloProvider client={client}><Door /></ApolloProvider>;
}
