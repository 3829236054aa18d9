import type { ReactNode } from 'react';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { feedText, useFeedTexts } from '../shared/feed.texts.ts';
import { useBoardTexts } from '../pictures/board.texts.ts';
import type { CallUp } from './board.types.ts';

type Entry = CallUp['timeline']['nodes'][number];

/** Matching the team anew happens after every answer: a run of it is one line. */
function withoutRuns(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry, index) => entry.kind !== 'ASSEMBLED' || entries[index - 1]?.kind !== 'ASSEMBLED');
}

/** What happened, the newest first. */
export function Feed({ entries }: { entries: CallUp['timeline']['nodes'] }): ReactNode {
  const t = useBoardTexts();
  const feed = useFeedTexts();
  const language = useLanguage();
  if (entries.length === 0) return <p>{t('feed.none')}</p>;
  return (
    <ol className="max-h-[32rem] space-y-2 overflow-y-auto" tabIndex={0} aria-label={t('feed.title')}>
      {withoutRuns(entries).map((entry) => (
        <li key={entry.id} className="border-l-4 border-key-300 pl-3">
          <span className="text-solid-gray-700 tabular-nums">{momentText(language, entry.at)}</span> {feedText(feed, entry)}{entry.actorName ? <span className="text-solid-gray-700"> ({entry.actorName})</span> : null}
        </li>
      ))}
    </ol>
  );
}
