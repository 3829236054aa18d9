import type { ReactNode } from 'react';
import { inLanguage, useLanguage } from '../texts/language.ts';
import { Checkbox } from './field.tsx';

/** A prefecture with its block. */
export interface PrefectureOfBlock { code: string; nameJa: string; nameEn: string; blockJa: string; blockEn: string }

/** Prefectures by block, as a list with a box for each block: the same choice as on a map, for keyboard and reader. */
export function PrefectureChoice({ prefectures, chosen, onChange }: { prefectures: readonly PrefectureOfBlock[]; chosen: readonly string[]; onChange: (codes: string[]) => void }): ReactNode {
  const language = useLanguage();
  const blocks = [...Map.groupBy(prefectures, ({ blockJa }) => blockJa).values()];
  const toggle = (codes: readonly string[], on: boolean): void => onChange(on ? [...new Set([...chosen, ...codes])] : chosen.filter((one) => !codes.includes(one)));
  return (
    <div className="relative space-y-2">
      {blocks.map((members) => {
        const codes = members.map(({ code }) => code);
        const all = codes.every((code) => chosen.includes(code));
        return (
          <fieldset key={members[0]!.blockJa} className="border-t border-solid-gray-300 pt-1">
            <legend className="sr-only">{inLanguage(language, members[0]!.blockJa, members[0]!.blockEn)}</legend>
            <Checkbox label={<strong>{inLanguage(language, members[0]!.blockJa, members[0]!.blockEn)}</strong>} checked={all} onChange={(event) => toggle(codes, event.target.checked)} />
            {members.length > 1 ? (
              <div className="grid grid-cols-2 gap-x-4 pl-4 sm:grid-cols-3">
                {members.map(({ code, nameJa, nameEn }) => <Checkbox key={code} label={inLanguage(language, nameJa, nameEn)} checked={chosen.includes(code)} onChange={(event) => toggle([code], event.target.checked)} />)}
              </div>
            ) : null}
          </fieldset>
        );
      })}
    </div>
  );
}
