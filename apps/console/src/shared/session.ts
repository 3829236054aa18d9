import { createContext, useContext } from 'react';
import type { SessionQuery } from '@muster/contract/identity';

export type Viewer = NonNullable<SessionQuery['viewer']>;
export type SignInWays = SessionQuery['signInWays'];

/** Who is signed in, what he may do, and what kind of installation this is. */
export interface Session {
  viewer: Viewer | null;
  ways: SignInWays;
  may: (...permissions: readonly string[]) => boolean;
  /** Asks again who is signed in; after signing in or out. */
  refresh: () => Promise<unknown>;
}

export const SessionContext = createContext<Session | null>(null);

/** The session; only below the shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs the shell around it');
  return session;
}
