/** How a post was written down after a change. `ABOLISHED`: its end is another than before, also that it has none any more (the trigger `note_post`). */
export interface Written { what: 'FOUNDED' | 'CHANGED' | 'ABOLISHED'; titleJa: string; titleEn: string; abolishedOn: string | null }

/** What was changed of a post. */
export type PostChange = 'FOUNDED' | 'TITLE_JA' | 'TITLE_EN' | 'DUTIES' | 'ABOLISHED' | 'RESTORED';

/** What each entry of a history, the first first, changed against the one before it; roles, where nothing that it holds is another. */
export function changesOf(history: readonly Written[]): PostChange[][] {
  return history.map((now, at) => {
    const before = history[at - 1];
    if (now.what === 'ABOLISHED') return [now.abolishedOn === null ? 'RESTORED' : 'ABOLISHED'];
    if (now.what === 'FOUNDED' || !before) return [now.what === 'FOUNDED' ? 'FOUNDED' : 'DUTIES'];
    const changes: PostChange[] = [];
    if (now.titleJa !== before.titleJa) changes.push('TITLE_JA');
    if (now.titleEn !== before.titleEn) changes.push('TITLE_EN');
    return changes.length > 0 ? changes : ['DUTIES'];
  });
}
