import type { BoardMapQuery } from '@muster/contract/callup';
import { useMemo, useState, type ReactNode } from 'react';
import { Picture, RadioGroup, Table } from '../../../shared/parts/index.ts';
import { JapanMap } from '../../../shared/parts/japan-map.tsx';
import { numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useBoardTexts } from '../pictures/board.texts.ts';

type Places = NonNullable<BoardMapQuery['callUp']>['byPrefecture'];
const SHOWN = ['called', 'yes', 'assigned'] as const;

/** Where the people are. */
export function MapPicture({ places, prefectures }: { places: Places; prefectures: BoardMapQuery['prefectures'] }): ReactNode {
  const t = useBoardTexts();
  const language = useLanguage();
  const [chosen, setChosen] = useState<(typeof SHOWN)[number] | null>(null);
  // While nobody has said yes, a map of that would be white.
  const shown = chosen ?? (places.some(({ yes }) => yes > 0) ? 'yes' : 'called');
  const rows = useMemo(() => {
    const found = new Map(places.map((place) => [place.prefectureCode, place]));
    return prefectures.map(({ code, nameJa, nameEn }) => ({ code, nameEn, name: inLanguage(language, nameJa, nameEn), called: 0, yes: 0, assigned: 0, ...found.get(code) }));
  }, [places, prefectures, language]);
  const regions = useMemo(() => rows.map((row) => ({ code: row.code, name: row.name, nameEn: row.nameEn, value: row[shown] })), [rows, shown]);
  const picture = (
    <div className="space-y-3">
      <RadioGroup className="sm:flex sm:flex-wrap sm:gap-x-6" label={t('map.show')} value={shown} onChange={setChosen} options={SHOWN.map((value) => ({ value, text: t(`map.${value}`) }))} />
      {regions.every(({ value }) => value === 0) ? <p>{t(`map.none.${shown}`)}</p> : null}
      <JapanMap regions={regions} label={`${t('map.title')}: ${t(`map.${shown}`)}`} />
    </div>
  );
  const table = (
    <Table caption={t('map.title')} hideCaption rows={rows} rowKey={({ code }) => code} columns={[
      { key: 'name', title: t('map.prefecture'), cell: ({ name }) => name },
      ...SHOWN.map((key) => ({ key, title: t(`map.${key}`), number: true, cell: (row: (typeof rows)[number]) => numberText(row[key]) })),
    ]} />
  );
  return <Picture title={t('map.title')} {...{ picture, table }} />;
}
