import { useState, type ReactNode } from 'react';
import { Button, Loading, Notice, Trouble } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { usePastTexts } from './past.texts.ts';

interface FoundProps<Node> {
  found: { totalCount: number; titlesUnread: number | null; nodes: readonly Node[]; pageInfo: { hasNextPage: boolean } } | undefined;
  error: unknown;
  loading: boolean;
  onAgain: () => void;
  /** Fetches the next page; what goes wrong is shown. */
  onMore: () => Promise<unknown>;
  /** What stands there when nothing was found. */
  none: ReactNode;
  children: (nodes: readonly Node[]) => ReactNode;
}

/** What a search found, how many in all, and a way to the next page of it. */
export function Found<Node>({ found, error, loading, onAgain, onMore, none, children }: FoundProps<Node>): ReactNode {
  const t = usePastTexts();
  const [trouble, setTrouble] = useState<unknown>(null);
  const more = (): void => { setTrouble(null); onMore().catch(setTrouble); };
  return (
    <div className="space-y-4">
      {error ? <Trouble error={error} onAgain={onAgain} /> : null}
      {!found && !error ? <Loading /> : null}
      {found?.titlesUnread ? <Notice kind="warning" title={t('unread', { n: numberText(found.titlesUnread) })}>{t('unreadText')}</Notice> : null}
      {found?.nodes.length === 0 ? none : null}
      {found && found.nodes.length > 0 ? <><p role="status">{t('count', { n: numberText(found.totalCount) })}</p>{children(found.nodes)}</> : null}
      {trouble ? <Trouble error={trouble} onAgain={more} /> : null}
      {found?.pageInfo.hasNextPage && !trouble ? <Button look="outline" isBusy={loading} onPress={more}>{t('more')}</Button> : null}
    </div>
  );
}
