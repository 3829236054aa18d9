import type { BenchContext, Figure, Result } from '../figure.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { coordinatorAlone } from '../world/coordinator.ts';
import { halfWidth } from '../world/half-width.ts';
import { timed } from '../world/timed.ts';

const SEARCH = 'query($text: String!) { experts(filter: { text: $text }, first: 25) { nodes { id } } }';

interface Names { family: string; given: string; kana: string; romaji: string }

/** Searches by name as people type them: kanji, a part in katakana, hiragana, half-width kana, romaji, family and given name. */
export const search: Figure = {
  id: 'B5S',
  figure: 'search by text in kanji, kana, romaji or half-width, p95',
  target: '< 50 ms at 50,000 experts',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const { coordinator } = await coordinatorAlone(world);
  const { rows } = await world.database.query<Names>(`select family_name as family, given_name as given, family_kana as kana, family_romaji as romaji from expert order by md5(id::text) limit 40`);
  const texts = rows.map((names, n) => typed(names)[n % 6]!);
  return timed(tell, 50, async (n) => void await coordinator.api.run(SEARCH, { text: texts[n % texts.length] }));
}

function typed({ family, given, kana, romaji }: Names): string[] {
  const hiragana = kana.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));
  return [family, kana.slice(0, 2), hiragana, halfWidth(kana), romaji.toLowerCase(), `${family} ${given}`];
}
