import japan from '@svg-maps/japan';
import { useMemo, type ReactNode } from 'react';
import { defineTexts } from '../texts/language.ts';
import { numberText } from '../texts/format.ts';
import { shadesOf } from './japan-map.shades.ts';
import type { JapanMapProps } from './japan-map.tsx';

const useTexts = defineTexts('japanMap', { ja: { legend: '凡例', none: '0', from: '{{n}}以上', chosen: '選択中' }, en: { legend: 'Legend', none: '0', from: '{{n}} or more', chosen: 'Chosen' } });

/** Five shades, lightest first; zero is white. */
const SHADES = ['fill-key-100', 'fill-key-200', 'fill-key-400', 'fill-key-600', 'fill-key-900'] as const;
const SQUARES = ['bg-key-100', 'bg-key-200', 'bg-key-400', 'bg-key-600', 'bg-key-900'] as const;

/**
 * Japan's prefectures shaded by a value (map: svg-maps, CC BY 4.0). A picture for eyes and mouse: whoever cannot use it
 * finds the same in the table or list beside it.
 */
export default function JapanMapDrawing({ regions, label, chosen, onChoose }: JapanMapProps): ReactNode {
  const t = useTexts();
  const byId = useMemo(() => new Map(regions.map((region) => [region.nameEn.toLowerCase(), region])), [regions]);
  const shades = shadesOf(Math.max(0, ...regions.map(({ value }) => value)));
  const fillOf = (value: number): string => SHADES[shades.findLast(({ from }) => value >= from)?.shade ?? -1] ?? 'fill-white';
  const isChosen = (id: string): boolean => chosen?.has(byId.get(id)?.code ?? '') ?? false;
  // The outline of what is chosen lies above its neighbours.
  const outlines = [...japan.locations].sort((one, other) => Number(isChosen(one.id)) - Number(isChosen(other.id)));
  return (
    <div className="space-y-2">
      <svg viewBox={japan.viewBox} role="img" aria-label={label} className="mx-auto max-h-[28rem] w-full">
        {outlines.map(({ id, path }) => {
          const region = byId.get(id);
          const fill = fillOf(region?.value ?? 0);
          return (
            <path key={id} d={path} onClick={region && onChoose ? () => onChoose(region.code) : undefined}
              className={`${fill} ${isChosen(id) ? 'stroke-error-1 stroke-[1.2]' : 'stroke-solid-gray-600 stroke-[0.6]'} ${onChoose ? 'cursor-pointer hover:opacity-70' : ''}`}>
              <title>{region ? `${region.name} ${numberText(region.value)}` : id}</title>
            </path>
          );
        })}
      </svg>
      <ul aria-label={t('legend')} className="flex flex-wrap gap-x-4 gap-y-1 text-dns-14N-130">
        <Step square="bg-white">{t('none')}</Step>
        {shades.map(({ from, shade }) => <Step key={from} square={SQUARES[shade]!}>{t('from', { n: numberText(from) })}</Step>)}
        {chosen && chosen.size > 0 ? <Step square="bg-white border-2 border-error-1!">{t('chosen')}</Step> : null}
      </ul>
    </div>
  );
}

function Step({ square, children }: { square: string; children: ReactNode }): ReactNode {
  return <li className="flex items-center gap-1"><span aria-hidden="true" className={`inline-block size-4 border border-solid-gray-600 ${square}`} />{children}</li>;
}
