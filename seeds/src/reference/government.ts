import type { OrganisationFact, OrganisationKind } from './organisation.types.ts';

/**
 * National bodies: ministries, agencies, commissions, and the authority that leads incident response. Slugs are the
 * product's own, since no official short code exists and "NPA" names two bodies in English. Dates are those on which
 * the body began under its present name and act; the ministries' acts of 1999 came into force with the reform of
 * 2001-01-06. NISC ends on 2025-06-30, NCO begins on 2025-07-01 (the product's design). The other dates are written
 * from general knowledge and not checked one by one: the body's act of establishment is the source to check against.
 * A planned body (防災庁) is not a fact yet and is left out.
 */
type Row = readonly [slug: string, nameJa: string, nameKana: string, nameEn: string, validFrom: string, validTo?: string];

const REFORM = '2001-01-06';

const AUTHORITIES: readonly Row[] = [
  ['nisc', '内閣サイバーセキュリティセンター', 'ナイカクサイバーセキュリティセンター', 'National center of Incident readiness and Strategy for Cybersecurity (NISC)', '2015-01-09', '2025-06-30'],
  ['nco', '国家サイバー統括室', 'コッカサイバートウカツシツ', 'National Cybersecurity Office (NCO)', '2025-07-01'],
];

const MINISTRIES: readonly Row[] = [
  ['cao', '内閣府', 'ナイカクフ', 'Cabinet Office', REFORM],
  ['mic', '総務省', 'ソウムショウ', 'Ministry of Internal Affairs and Communications', REFORM],
  ['moj', '法務省', 'ホウムショウ', 'Ministry of Justice', REFORM],
  ['mofa', '外務省', 'ガイムショウ', 'Ministry of Foreign Affairs', REFORM],
  ['mof', '財務省', 'ザイムショウ', 'Ministry of Finance', REFORM],
  ['mext', '文部科学省', 'モンブカガクショウ', 'Ministry of Education, Culture, Sports, Science and Technology', REFORM],
  ['mhlw', '厚生労働省', 'コウセイロウドウショウ', 'Ministry of Health, Labour and Welfare', REFORM],
  ['maff', '農林水産省', 'ノウリンスイサンショウ', 'Ministry of Agriculture, Forestry and Fisheries', REFORM],
  ['meti', '経済産業省', 'ケイザイサンギョウショウ', 'Ministry of Economy, Trade and Industry', REFORM],
  ['mlit', '国土交通省', 'コクドコウツウショウ', 'Ministry of Land, Infrastructure, Transport and Tourism', REFORM],
  ['env', '環境省', 'カンキョウショウ', 'Ministry of the Environment', REFORM],
  ['mod', '防衛省', 'ボウエイショウ', 'Ministry of Defense', '2007-01-09'],
];

const AGENCIES: readonly Row[] = [
  ['cas', '内閣官房', 'ナイカクカンボウ', 'Cabinet Secretariat', '1947-05-03'],
  ['clb', '内閣法制局', 'ナイカクホウセイキョク', 'Cabinet Legislation Bureau', '1962-07-01'],
  ['npa-personnel', '人事院', 'ジンジイン', 'National Personnel Authority', '1948-12-03'],
  ['audit-board', '会計検査院', 'カイケイケンサイン', 'Board of Audit', '1947-05-03'],
  ['iha', '宮内庁', 'クナイチョウ', 'Imperial Household Agency', '1949-06-01'],
  ['jftc', '公正取引委員会', 'コウセイトリヒキイインカイ', 'Japan Fair Trade Commission', '1947-07-01'],
  ['npa-police', '警察庁', 'ケイサツチョウ', 'National Police Agency', '1954-07-01'],
  ['ppc', '個人情報保護委員会', 'コジンジョウホウホゴイインカイ', 'Personal Information Protection Commission', '2016-01-01'],
  ['jcrc', 'カジノ管理委員会', 'カジノカンリイインカイ', 'Japan Casino Regulatory Commission', '2020-01-07'],
  ['fsa', '金融庁', 'キンユウチョウ', 'Financial Services Agency', '2000-07-01'],
  ['caa', '消費者庁', 'ショウヒシャチョウ', 'Consumer Affairs Agency', '2009-09-01'],
  ['cfa', 'こども家庭庁', 'コドモカテイチョウ', 'Children and Families Agency', '2023-04-01'],
  ['digital', 'デジタル庁', 'デジタルチョウ', 'Digital Agency', '2021-09-01'],
  ['reconstruction', '復興庁', 'フッコウチョウ', 'Reconstruction Agency', '2012-02-10'],
  ['fdma', '消防庁', 'ショウボウチョウ', 'Fire and Disaster Management Agency', '1960-07-01'],
  ['psia', '公安調査庁', 'コウアンチョウサチョウ', 'Public Security Intelligence Agency', '1952-07-21'],
  ['isa', '出入国在留管理庁', 'シュツニュウコクザイリュウカンリチョウ', 'Immigration Services Agency', '2019-04-01'],
  ['nta', '国税庁', 'コクゼイチョウ', 'National Tax Agency', '1949-06-01'],
  ['sports', 'スポーツ庁', 'スポーツチョウ', 'Japan Sports Agency', '2015-10-01'],
  ['culture', '文化庁', 'ブンカチョウ', 'Agency for Cultural Affairs', '1968-06-15'],
  ['forestry', '林野庁', 'リンヤチョウ', 'Forestry Agency', '1949-06-01'],
  ['fisheries', '水産庁', 'スイサンチョウ', 'Fisheries Agency', '1948-07-01'],
  ['anre', '資源エネルギー庁', 'シゲンエネルギーチョウ', 'Agency for Natural Resources and Energy', '1973-07-25'],
  ['jpo', '特許庁', 'トッキョチョウ', 'Japan Patent Office', '1949-05-25'],
  ['sme', '中小企業庁', 'チュウショウキギョウチョウ', 'Small and Medium Enterprise Agency', '1948-08-01'],
  ['jta', '観光庁', 'カンコウチョウ', 'Japan Tourism Agency', '2008-10-01'],
  ['jma', '気象庁', 'キショウチョウ', 'Japan Meteorological Agency', '1956-07-01'],
  ['jcg', '海上保安庁', 'カイジョウホアンチョウ', 'Japan Coast Guard', '1948-05-01'],
  ['jtsb', '運輸安全委員会', 'ウンユアンゼンイインカイ', 'Japan Transport Safety Board', '2008-10-01'],
  ['nra', '原子力規制委員会', 'ゲンシリョクキセイイインカイ', 'Nuclear Regulation Authority', '2012-09-19'],
  ['atla', '防衛装備庁', 'ボウエイソウビチョウ', 'Acquisition, Technology and Logistics Agency', '2015-10-01'],
];

const fact = (kind: OrganisationKind) => ([slug, nameJa, nameKana, nameEn, validFrom, validTo]: Row): OrganisationFact => ({
  slug, kind, nameJa, nameKana, nameEn, sectorCode: 'GOVERNMENT', prefectureCode: slug === 'culture' ? '26' : '13', validFrom, validTo: validTo ?? null,
});

export const GOVERNMENT_BODIES: readonly OrganisationFact[] = [
  ...AUTHORITIES.map(fact('AUTHORITY')),
  ...MINISTRIES.map(fact('MINISTRY')),
  ...AGENCIES.map(fact('AGENCY')),
];
