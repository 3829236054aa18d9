import { ApolloClient, ApolloLink, InMemoryCache, type DocumentNode } from '@apollo/client';
import { possibleTypes } from '@muster/contract/possible-types';
import { Observable } from 'rxjs';
import { print } from 'graphql';
import { currentLanguage } from '../texts/language.ts';
import { ApiUnreachable } from './errors.ts';
import { stepUpLink } from './step-up.link.ts';

/** Longer than this, the api counts as away (milliseconds). */
const PATIENCE_MS = 30_000;

/** Our documents go by their id alone, as production demands; while developing by their text, which the running api need not know. */
function documentOf(query: DocumentNode): { id: string } | { query: string } {
  const { documentId } = query as DocumentNode & { documentId?: string };
  if (documentId && !import.meta.env.DEV) return { id: documentId };
  return { query: print(query) };
}

async function ask(operation: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> {
  const body = JSON.stringify({ ...documentOf(operation.query), variables: operation.variables });
  const headers = { 'content-type': 'application/json', 'accept-language': currentLanguage() };
  const response = await fetch('/graphql', { method: 'POST', headers, body, signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]) })
    .catch((error: unknown) => { throw new ApiUnreachable(error); });
  if (response.status >= 500 && !response.headers.get('content-type')?.includes('json')) throw new ApiUnreachable(response.status);
  return await response.json() as ApolloLink.Result;
}

const httpLink = new ApolloLink((operation) => new Observable((observer) => {
  const gone = new AbortController();
  ask(operation, gone.signal).then((result) => { observer.next(result); observer.complete(); }, (error: unknown) => observer.error(error));
  return () => gone.abort();
}));

/** The console's one client. A screen asks again when it opens; live updates do the rest. */
export const client = new ApolloClient({
  link: ApolloLink.from([stepUpLink, httpLink]),
  cache: new InMemoryCache({ possibleTypes, typePolicies: { SignInWays: { merge: true }, CallUpPlan: { merge: true } } }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
