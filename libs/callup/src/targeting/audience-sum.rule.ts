import type { CountedAudience } from './audience-counts.query.ts';
import { EXCLUSIONS } from './audience.types.ts';

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** What figures that belong to a key come to in all parts; keys in the order in which `keys` gives them, those without any left out. */
function byKey<K>(keys: readonly K[], figures: readonly (readonly [K, number])[]): [K, number][] {
  const sums = new Map<K, number>();
  for (const [key, people] of figures) sums.set(key, (sums.get(key) ?? 0) + people);
  return keys.flatMap((key) => (sums.has(key) ? [[key, sums.get(key)!]] : []));
}

/** The counts of several parts of one audience, of which nobody belongs to two, as those of the whole. */
export function sumOfCounts(parts: readonly CountedAudience[]): CountedAudience {
  const sum = (of: (part: CountedAudience) => number): number => total(parts.map(of));
  const codes = [...new Set(parts.flatMap(({ places }) => places.map(({ prefectureCode }) => prefectureCode)))].sort();
  return {
    population: sum(({ population }) => population), recipients: sum(({ recipients }) => recipients),
    phone: { ja: sum(({ phone }) => phone.ja), en: sum(({ phone }) => phone.en) },
    mail: { ja: sum(({ mail }) => mail.ja), en: sum(({ mail }) => mail.en) },
    exclusions: byKey(EXCLUSIONS, parts.flatMap(({ exclusions }) => exclusions.map(({ reason, people }) => [reason, people] as const)))
      .map(([reason, people]) => ({ reason, people })),
    lines: (parts[0]?.lines ?? []).map(({ position }) => ({ position, people: sum(({ lines }) => lines.find((line) => line.position === position)?.people ?? 0) })),
    places: byKey(codes, parts.flatMap(({ places }) => places.map(({ prefectureCode, people }) => [prefectureCode, people] as const)))
      .map(([prefectureCode, people]) => ({ prefectureCode, people })),
  };
}
