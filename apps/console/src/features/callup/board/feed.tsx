import type { ReactNode } from 'react';
import { momentText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { withoutRuns } from '../shared/feed.rule.ts';
import { useBoardTexts } from '../pictures/board.texts.ts';
import type { CallUp } from './board.types.ts';

/** What happened, the newest first. */
export function Feed({ entries }: { entries: CallUp['timeline']['nodes'] }): ReactNode {
  const t = useBoardTexts();
  const language = useLanguage();
  if (entries.length === 0) return <p>{t('feed.none')}</p>;
  return (
    <ol className="max-h-[32rem] space-y-2 overflow-y-auto" tabIndex={0} aria-label={t('feed.title')}>
      {withoutRuns(entries).map((entry) => (
        <li key={entry.id} className="border-l-4 border-key-300 pl-3">
          <span className="text-solid-gray-700 tabular-nums">{momentText(language, entry.at)}</span> {inLanguage(language, entry.textJa, entry.textEn)}{entry.actorName ? <> <span className="inline-block text-solid-gray-700">({entry.actorName})</span></> : null}
        </li>
      ))}
    </ol>
  );
}
