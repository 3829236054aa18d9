import { useQuery } from '@apollo/client/react';
import { UnclearRepliesDocument, type UnclearRepliesQuery } from '@muster/contract/callup';
import { useEffect, useState } from 'react';

/** So many the rest is fetched at a time. */
const AT_A_TIME = 200;

export type Reply = UnclearRepliesQuery['unclearReplies']['nodes'][number];

/** Unclear replies that nobody has resolved yet, as far as they are loaded. */
export interface UnclearList {
  rows: readonly Reply[];
  /** How many there are, loaded or not. */
  total: number;
  /** Whether the rest is on its way. */
  isLoading: boolean;
  error: unknown;
  /** Asks for them anew. */
  again: () => void;
}

/** Unclear replies of a call-up or of all (null): the newest, or with `whole` one page after the other until all are there. `count` grows when one comes. */
export function useUnclearReplies(callUpId: string | null, count: number, whole: boolean): UnclearList {
  const { data, error, refetch, fetchMore } = useQuery(UnclearRepliesDocument, { variables: { callUpId } });
  const [broken, setBroken] = useState<unknown>(null);
  const found = data?.unclearReplies;
  const next = whole && found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  useEffect(() => { void refetch().catch(() => undefined); }, [count, refetch]); // what goes wrong is the query's own error
  useEffect(() => {
    if (next === null || broken) return;
    // A page that follows a list which was asked for anew in the meantime does not belong behind it.
    fetchMore({
      variables: { first: AT_A_TIME, after: next },
      updateQuery: (before, { fetchMoreResult: { unclearReplies: page } }) => (before.unclearReplies.pageInfo.endCursor === next
        ? { ...before, unclearReplies: { ...page, nodes: [...before.unclearReplies.nodes, ...page.nodes] } } : before),
    }).catch(setBroken);
  }, [next, broken, fetchMore]);
  const rows = found?.nodes.filter(({ resolvedAt }) => resolvedAt === null) ?? [];
  const resolved = (found?.nodes.length ?? 0) - rows.length;
  const again = (): void => { setBroken(null); void refetch().catch(() => undefined); };
  return { rows, total: (found?.totalCount ?? 0) - resolved, isLoading: next !== null && !broken, error: error ?? broken, again };
}
