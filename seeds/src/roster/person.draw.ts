import { PREFECTURES } from '../reference/prefectures.ts';
import type { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import { shifted } from './days.ts';
import type { Employment } from './employment.draw.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { eligibleUntil, statusFor } from './left-out.ts';
import type { ExpertRow, LeftOutReason } from './roster.types.ts';

/** The table begins with the most common names: a Zipf-like fall, flattened so that the first does not drown the rest. */
const FAMILIES = new Weighted(...FAMILY_NAMES.map((name, rank) => [name, 1 / (rank + 25)] as const));

/** Draws a person: name, languages, where they can work, and the status that goes with the reason for leaving them out. */
export function drawPerson(id: string, employment: Employment, leftOut: LeftOutReason | null, now: Date, random: Random): ExpertRow {
  const family = FAMILIES.pick(random);
  const given = random.pick(GIVEN_NAMES);
  const remoteOk = random.chance(0.95);
  const travelOk = random.chance(0.82) || !remoteOk;
  const languages = drawLanguages(random);
  const joined = random.integer(905, 1_400);
  const pausedFor = random.integer(1, 60);
  // By a share of the days since joining, so that it costs no draw: one in ten of those who can also serve from afar.
  const nearOnly = travelOk && remoteOk && joined % 10 === 0;
  return {
    id,
    familyName: family.kanji, givenName: given.kanji,
    familyKana: family.kana, givenKana: given.kana,
    familyRomaji: family.romaji, givenRomaji: given.romaji,
    formerName: random.chance(0.03),
    sector: employment.sector, organisation: employment.organisation, prefectureCode: employment.prefectureCode,
    remoteOk, travelOk, languages, travelPrefectures: nearOnly ? nearby(employment.prefectureCode) : null,
    messageLanguage: languages.includes('en') && random.chance(0.05) ? 'en' : 'ja',
    status: statusFor(leftOut),
    pausedAt: leftOut === 'PAUSED' ? shifted(now, -pausedFor) : null,
    eligibleUntil: eligibleUntil(leftOut, now, random.fraction(), random.integer(0, 1_100)),
    createdAt: shifted(now, -joined),
  };
}

/** The prefectures of the own block. */
function nearby(prefectureCode: string): string[] {
  const home = PREFECTURES.find(({ code }) => code === prefectureCode);
  return PREFECTURES.filter(({ blockJa }) => blockJa === home?.blockJa).map(({ code }) => code);
}

/** Everybody speaks Japanese; a quarter English, few Chinese or Korean. */
function drawLanguages(random: Random): string[] {
  const others = ([['en', 0.25], ['zh', 0.03], ['ko', 0.02]] as const).filter(([, share]) => random.chance(share));
  return ['ja', ...others.map(([language]) => language)];
}
