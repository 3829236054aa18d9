import type { OrganisationFact } from './organisation.types.ts';
import { PREFECTURES } from './prefectures.ts';

/**
 * The 47 prefectural governments, made from the table of prefectures. Dates: the Local Autonomy Act (in force
 * 1947-05-03), for Okinawa the day of its return (1972-05-15). Municipalities are imported by the user.
 */
export const PREFECTURAL_GOVERNMENTS: readonly OrganisationFact[] = PREFECTURES.map((prefecture) => ({
  slug: prefectureSlug(prefecture.code),
  kind: 'LOCAL_GOVERNMENT',
  nameJa: prefecture.nameJa === '北海道' ? '北海道庁' : `${prefecture.nameJa}庁`,
  nameKana: `${prefecture.nameKana}チョウ`,
  nameEn: prefecture.code === '13' ? 'Tokyo Metropolitan Government' : `${prefecture.nameEn} Prefectural Government`,
  sectorCode: 'GOVERNMENT',
  prefectureCode: prefecture.code,
  validFrom: prefecture.code === '47' ? '1972-05-15' : '1947-05-03',
  validTo: null,
}));

/** The slug of a prefecture's government, from its JIS code. */
export function prefectureSlug(code: string): string {
  return `pref-${code}`;
}

/**
 * Information sharing and analysis centres. Founding: finance 2014-08-01 and transport 2020-04-01 by the press of the
 * day, power March 2017 by its own account, ICT 2016; the first of the month where the day is not known.
 */
export const ISACS: readonly OrganisationFact[] = (
  [
    ['isac-finance', '金融ISAC', 'キンユウアイザック', 'Financials ISAC Japan', 'FINANCE', '2014-08-01'],
    ['isac-ict', 'ICT-ISAC', 'アイシーティーアイザック', 'ICT-ISAC Japan', 'ICT', '2016-03-01'],
    ['isac-power', '電力ISAC', 'デンリョクアイザック', 'Japan Electricity ISAC', 'ELECTRICITY', '2017-03-01'],
    ['isac-transport', '交通ISAC', 'コウツウアイザック', 'Transportation ISAC Japan', 'RAILWAY', '2020-04-01'],
  ] as const
).map(([slug, nameJa, nameKana, nameEn, sectorCode, validFrom]) => ({
  slug, kind: 'ISAC' as const, nameJa, nameKana, nameEn, sectorCode, prefectureCode: '13', validFrom, validTo: null,
}));
