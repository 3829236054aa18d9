import { BoardPeopleBlindDocument, BoardPeopleDocument, type InvitationFilter } from '@muster/contract/callup';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../../../shared/api/client.ts';
import type { AnyPerson } from '../board.types.ts';

/** As many as the api gives at once. */
const PAGE = 200;
/** With more pages than this in hand, only the one in view is fetched again after a change. */
const FEW_PAGES = 4;

interface Page { after: string | null; rows: readonly AnyPerson[] }
interface Fetched extends Page { total: number; next: string | null }

async function fetchPage(id: string, filter: InvitationFilter, after: string | null, named: boolean): Promise<Fetched> {
  const query = named ? BoardPeopleDocument : BoardPeopleBlindDocument;
  const { data } = await client.query({ query: query as typeof BoardPeopleDocument, variables: { id, filter, first: PAGE, after }, fetchPolicy: 'no-cache' });
  const invitations = data?.callUp?.invitations;
  if (!invitations) return { after, rows: [], total: 0, next: null };
  const { nodes, totalCount, pageInfo } = invitations;
  return { after, rows: nodes, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

export interface People {
  rows: readonly AnyPerson[];
  total: number;
  error: unknown;
  more: () => void;
  /** Fetches again what is in view. */
  refresh: () => Promise<void>;
  /** Told which row is the first in view. */
  setFirst: (index: number) => void;
}

/** The people of a call-up in the order of calling, page by page as they come into view. */
export function usePeople(id: string, filter: InvitationFilter, named: boolean): People {
  const key = JSON.stringify(filter);
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [total, setTotal] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const state = useRef({ pages, next: null as string | null, begun: false, busy: false, first: 0, key });

  const put = useCallback((next: readonly Page[]): void => { state.current.pages = next; setPages(next); }, []);
  const load = useCallback(async (after: string | null): Promise<Fetched | null> => {
    try {
      const page = await fetchPage(id, JSON.parse(key) as InvitationFilter, after, named);
      if (state.current.key !== key) return null;
      setTotal(page.total);
      setError(null);
      return page;
    } catch (caught) {
      setError(caught);
      return null;
    }
  }, [id, key, named]);

  const more = useCallback((): void => {
    const now = state.current;
    if (now.busy || (now.begun && now.next === null)) return;
    now.busy = true;
    void load(now.next).then((page) => {
      if (!page) return;
      now.begun = true;
      now.next = page.next;
      put([...now.pages, page]);
    }).finally(() => { now.busy = false; });
  }, [load, put]);

  const refresh = useCallback(async (): Promise<void> => {
    const now = state.current;
    if (now.busy) return;
    // Its first page was lost with the connection.
    if (!now.begun) return more();
    now.busy = true;
    try {
      if (now.pages.length <= FEW_PAGES) await reloadAll();
      else await reloadOne(Math.min(Math.floor(now.first / PAGE), now.pages.length - 1));
    } finally {
      now.busy = false;
    }
    async function reloadAll(): Promise<void> {
      const fresh: Page[] = [];
      let after: string | null = null;
      for (let n = 0; n < Math.max(1, now.pages.length); n += 1) {
        const page: Fetched | null = await load(after);
        if (!page) return;
        fresh.push(page);
        now.next = after = page.next;
        if (page.next === null) break;
      }
      put(fresh);
    }
    async function reloadOne(at: number): Promise<void> {
      const page = await load(now.pages[at]!.after);
      if (page) put(now.pages.map((one, index) => (index === at ? { ...one, rows: page.rows } : one)));
    }
  }, [load, more, put]);

  useEffect(() => {
    state.current = { pages: [], next: null, begun: false, busy: false, first: 0, key };
    setPages([]);
    more();
  }, [key, more]);

  const rows = pages.flatMap((page) => page.rows);
  return { rows, total, error, more, refresh, setFirst: (index) => { state.current.first = index; } };
}
