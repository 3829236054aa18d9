import type { OrganisationFact, OrganisationKind } from '../reference/organisation.types.ts';

/**
 * Invented employers for the demo roster: infrastructure operators of the 14 sectors outside government, security and
 * IT companies, universities. The place names in them are made up; a likeness to a real body is chance.
 */
const STEMS: readonly (readonly [ja: string, kana: string, en: string, slug: string, prefecture: string])[] = [
  ['星凪', 'ホシナギ', 'Hoshinagi', 'hoshinagi', '13'], ['蒼砂', 'アオスナ', 'Aosuna', 'aosuna', '27'],
  ['霞野', 'カスミノ', 'Kasumino', 'kasumino', '23'], ['琥珀原', 'コハクバラ', 'Kohakubara', 'kohakubara', '40'],
  ['風待', 'カゼマチ', 'Kazemachi', 'kazemachi', '01'], ['雲井沢', 'クモイザワ', 'Kumoizawa', 'kumoizawa', '04'],
  ['銀杏坂', 'イチョウザカ', 'Ichozaka', 'ichozaka', '14'], ['月見浦', 'ツキミウラ', 'Tsukimiura', 'tsukimiura', '34'],
  ['藍染川', 'アイゾメガワ', 'Aizomegawa', 'aizomegawa', '26'], ['朝霧台', 'アサギリダイ', 'Asagiridai', 'asagiridai', '11'],
];

const OPERATORS: readonly (readonly [sector: string, ja: string, kana: string, en: string, slug: string])[] = [
  ['ICT', '通信', 'ツウシン', 'Telecom', 'telecom'], ['FINANCE', '銀行', 'ギンコウ', 'Bank', 'bank'],
  ['AVIATION', '航空', 'コウクウ', 'Airlines', 'airlines'], ['AIRPORT', '国際空港', 'コクサイクウコウ', 'International Airport', 'airport'],
  ['RAILWAY', '鉄道', 'テツドウ', 'Railway', 'railway'], ['ELECTRICITY', '電力', 'デンリョク', 'Electric Power', 'power'],
  ['GAS', 'ガス', 'ガス', 'Gas', 'gas'], ['MEDICAL', '総合医療センター', 'ソウゴウイリョウセンター', 'Medical Center', 'medical'],
  ['WATER', '水道企業団', 'スイドウキギョウダン', 'Waterworks', 'water'], ['LOGISTICS', '物流', 'ブツリュウ', 'Logistics', 'logistics'],
  ['CHEMICAL', '化学', 'カガク', 'Chemical', 'chemical'], ['CREDIT', 'カード', 'カード', 'Card', 'card'],
  ['PETROLEUM', '石油', 'セキユ', 'Petroleum', 'petroleum'], ['PORT', '港運', 'コウウン', 'Port Services', 'port'],
];

const COMPANIES: readonly (readonly [ja: string, kana: string, en: string, slug: string])[] = [
  ['サイバーディフェンス', 'サイバーディフェンス', 'Cyber Defense', 'cyber-defense'], ['セキュリティ研究所', 'セキュリティケンキュウジョ', 'Security Laboratory', 'security-lab'],
  ['情報システム', 'ジョウホウシステム', 'Information Systems', 'systems'], ['フォレンジックス', 'フォレンジックス', 'Forensics', 'forensics'],
];

const UNIVERSITIES: readonly (readonly [ja: string, kana: string, en: string, slug: string])[] = [['工科大学', 'コウカダイガク', 'Institute of Technology', 'tech']];

type Noun = readonly [ja: string, kana: string, en: string, slug: string];

function employer(kind: OrganisationKind, sectorCode: string | null, stem: (typeof STEMS)[number], noun: Noun): OrganisationFact {
  return {
    slug: `demo-${stem[3]}-${noun[3]}`, kind, sectorCode,
    nameJa: stem[0] + noun[0], nameKana: stem[1] + noun[1], nameEn: `${stem[2]} ${noun[2]}`,
    prefectureCode: stem[4], validFrom: '2001-04-01', validTo: null,
  };
}

/** Four operators a sector, spread over the stems. */
export const DEMO_OPERATORS: readonly OrganisationFact[] = OPERATORS.flatMap(([sector, ...noun], index) =>
  STEMS.filter((_, stem) => [0, 2, 5, 7].includes((stem + index) % STEMS.length)).map((stem) => employer('INFRASTRUCTURE', sector, stem, noun)),
);

export const DEMO_COMPANIES: readonly OrganisationFact[] = COMPANIES.flatMap((noun) => STEMS.map((stem) => employer('COMPANY', null, stem, noun)));

export const DEMO_UNIVERSITIES: readonly OrganisationFact[] = UNIVERSITIES.flatMap((noun) => STEMS.map((stem) => employer('UNIVERSITY', null, stem, noun)));

export const DEMO_EMPLOYERS: readonly OrganisationFact[] = [...DEMO_OPERATORS, ...DEMO_COMPANIES, ...DEMO_UNIVERSITIES];

/**
 * The invented operator that demo incidents name as affected. The demo roster's conflicts of interest are all with it and
 * nobody of the roster works there, so that naming it leaves out those with a conflict and no one else.
 */
export const DEMO_AFFECTED_ORGANISATION = 'demo-hoshinagi-power';
