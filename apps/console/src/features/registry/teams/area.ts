import { useFactName } from '../../../shared/person.tsx';
import { useTeamsTexts } from './teams.texts.ts';

interface Placed { kind: string; prefectureCode: string | null }

/** Where a team acts: its prefecture, else what its kind says. */
export function useArea(): (team: Placed, prefectures: readonly { code: string; nameJa: string; nameEn: string }[]) => string {
  const t = useTeamsTexts();
  const fact = useFactName();
  return ({ kind, prefectureCode }, prefectures) => {
    if (prefectureCode) return fact(prefectures.find(({ code }) => code === prefectureCode));
    return t(`areas.${kind === 'CYMAT' ? 'country' : kind === 'REGIONAL_CYMAT' ? 'region' : 'body'}`);
  };
}
