/** A post as far as its state depends on it. */
export interface Occupied { foundedOn: string; abolishedOn: string | null; holdings: readonly { kind: 'HOLDER' | 'CONCURRENT' | 'ACTING'; fromOn: string; untilOn: string | null }[] }

/** How a post stands on a day. Somebody who acts leaves it vacant. */
export function stateOn(post: Occupied, day: string): 'HOLDER' | 'CONCURRENT' | 'ACTING' | 'VACANT' | 'ABOLISHED' | 'NOT_YET' {
  if (day < post.foundedOn) return 'NOT_YET';
  if (post.abolishedOn !== null && day >= post.abolishedOn) return 'ABOLISHED';
  const now = post.holdings.filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || untilOn >= day)).map(({ kind }) => kind);
  return (['HOLDER', 'CONCURRENT', 'ACTING'] as const).find((kind) => now.includes(kind)) ?? 'VACANT';
}
