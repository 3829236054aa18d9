/**
 * The 15 critical-infrastructure sectors of 「重要インフラのサイバーセキュリティに係る行動計画」 (NISC/NCO, ports being the
 * fifteenth), in the plan's order. Codes are the product's own: no official short code exists.
 */
export interface SectorFact {
  code: string;
  nameJa: string;
  nameEn: string;
}

const ROWS: readonly (readonly [code: string, nameJa: string, nameEn: string])[] = [
  ['ICT', '情報通信', 'Information and communications'],
  ['FINANCE', '金融', 'Finance'],
  ['AVIATION', '航空', 'Aviation'],
  ['AIRPORT', '空港', 'Airports'],
  ['RAILWAY', '鉄道', 'Railways'],
  ['ELECTRICITY', '電力', 'Electric power'],
  ['GAS', 'ガス', 'Gas'],
  ['GOVERNMENT', '政府・行政サービス', 'Government and administrative services'],
  ['MEDICAL', '医療', 'Medical care'],
  ['WATER', '水道', 'Water'],
  ['LOGISTICS', '物流', 'Logistics'],
  ['CHEMICAL', '化学', 'Chemicals'],
  ['CREDIT', 'クレジット', 'Credit cards'],
  ['PETROLEUM', '石油', 'Petroleum'],
  ['PORT', '港湾', 'Ports'],
];

export const SECTORS: readonly SectorFact[] = ROWS.map(([code, nameJa, nameEn]) => ({ code, nameJa, nameEn }));
