/**
 * What the law allows of appointments to the state, from a day on. Sources, as read (later amendments are further rows,
 * which an administrator records): 任期付職員法 (Act 125 of 2000) articles 3 to 5 and 7 and 一般職給与法 (Act 95 of 1950)
 * article 22, both as amended by Act 81 of 2022; 官民人事交流法 (Act 224 of 1999) article 19. The others are written from
 * general knowledge, with the article to check against: 人事院規則8-12 (職員の任免), 国家公務員法 articles 100, 101, 103, 104.
 */
export interface AppointmentKindFact {
  code: string;
  nameJa: string;
  nameEn: string;
}

export interface AppointmentRuleFact {
  kind: string;
  validFrom: string;
  mostMonths: number | null;
  mostMonthsExtended: number | null;
  endsWithFiscalYear: boolean;
  beside: readonly string[];
  needsMain: boolean;
  needsHome: boolean;
  homeBarred: boolean;
  pay: 'SCALE' | 'DAILY_CAP' | 'DAILY' | 'HOME' | 'CONTRACT';
  payScales: readonly string[];
  sideJobs: 'PERMISSION' | 'FREE';
  lawJa: string;
  lawEn: string;
}

/** Beside the design's nine kinds the permanent official, from whom one is seconded and to whom one returns. */
export const APPOINTMENT_KINDS: readonly AppointmentKindFact[] = [
  { code: 'REGULAR', nameJa: '常勤(任期なし)', nameEn: 'Permanent' },
  { code: 'SPECIFIED_FIXED_TERM', nameJa: '特定任期付', nameEn: 'Specified fixed-term' },
  { code: 'GENERAL_FIXED_TERM', nameJa: '一般任期付', nameEn: 'General fixed-term' },
  { code: 'FIXED_PERIOD_PART_TIME', nameJa: '期間業務', nameEn: 'Fixed-period part-time' },
  { code: 'COMMITTEE', nameJa: '委員・顧問・参与', nameEn: 'Committee member or adviser' },
  { code: 'PUBLIC_PRIVATE_EXCHANGE', nameJa: '官民人事交流', nameEn: 'Public-private exchange' },
  { code: 'CONCURRENT', nameJa: '併任', nameEn: 'Concurrent' },
  { code: 'SECONDMENT', nameJa: '出向', nameEn: 'Secondment' },
  { code: 'CROSS_APPOINTMENT', nameJa: 'クロスアポイントメント', nameEn: 'Cross-appointment' },
  { code: 'COMMISSION', nameJa: '委嘱', nameEn: 'Commission' },
];

const NO_LIMIT = { mostMonths: null, mostMonthsExtended: null, endsWithFiscalYear: false, needsMain: false, needsHome: false, homeBarred: false, sideJobs: 'PERMISSION' } as const;
const FIVE_YEARS = { ...NO_LIMIT, mostMonths: 60, mostMonthsExtended: 60 };

export const APPOINTMENT_RULES: readonly AppointmentRuleFact[] = [
  { ...NO_LIMIT, kind: 'REGULAR', validFrom: '1950-04-03', beside: ['CONCURRENT', 'SECONDMENT', 'CROSS_APPOINTMENT'], pay: 'SCALE', payScales: ['ADMINISTRATIVE_1', 'DESIGNATED'], lawJa: '国家公務員法 第101条・第104条、一般職給与法 第6条', lawEn: 'National Public Service Act, articles 101 and 104; Remuneration Act, article 6' },
  { ...FIVE_YEARS, kind: 'SPECIFIED_FIXED_TERM', validFrom: '2000-11-27', beside: ['CONCURRENT'], pay: 'SCALE', payScales: ['SPECIFIED_FIXED_TERM'], lawJa: '任期付職員法(平成12年法律第125号)第3条第1項・第4条・第5条・第7条', lawEn: 'Fixed-term Officials Act (Act 125 of 2000), articles 3(1), 4, 5 and 7' },
  { ...FIVE_YEARS, kind: 'GENERAL_FIXED_TERM', validFrom: '2000-11-27', beside: ['CONCURRENT'], pay: 'SCALE', payScales: ['ADMINISTRATIVE_1'], lawJa: '任期付職員法(平成12年法律第125号)第3条第2項・第4条・第5条', lawEn: 'Fixed-term Officials Act (Act 125 of 2000), articles 3(2), 4 and 5' },
  { ...NO_LIMIT, kind: 'FIXED_PERIOD_PART_TIME', validFrom: '2010-10-01', mostMonths: 12, mostMonthsExtended: 12, endsWithFiscalYear: true, beside: ['COMMITTEE', 'COMMISSION'], pay: 'DAILY', payScales: [], lawJa: '人事院規則8-12 第46条の2、一般職給与法 第22条第2項', lawEn: 'NPA Rule 8-12, article 46-2; Remuneration Act, article 22(2)' },
  { ...NO_LIMIT, kind: 'COMMITTEE', validFrom: '1950-04-03', mostMonths: 24, mostMonthsExtended: null, beside: ['COMMITTEE', 'COMMISSION', 'FIXED_PERIOD_PART_TIME'], pay: 'DAILY_CAP', payScales: ['COMMITTEE_DAILY'], sideJobs: 'FREE', lawJa: '一般職給与法 第22条第1項(任期は設置根拠による。定めがない場合は2年)', lawEn: 'Remuneration Act, article 22(1) (the term is that of the body; two years unless said otherwise)' },
  { ...NO_LIMIT, kind: 'PUBLIC_PRIVATE_EXCHANGE', validFrom: '2000-03-21', mostMonths: 36, mostMonthsExtended: 60, beside: ['CONCURRENT'], needsHome: true, homeBarred: true, pay: 'SCALE', payScales: ['SPECIFIED_FIXED_TERM', 'ADMINISTRATIVE_1'], lawJa: '官民人事交流法(平成11年法律第224号)第19条', lawEn: 'Public-private Personnel Exchange Act (Act 224 of 1999), article 19' },
  { ...NO_LIMIT, kind: 'CONCURRENT', validFrom: '2009-04-01', beside: ['REGULAR', 'SPECIFIED_FIXED_TERM', 'GENERAL_FIXED_TERM', 'PUBLIC_PRIVATE_EXCHANGE', 'SECONDMENT', 'CROSS_APPOINTMENT', 'CONCURRENT'], needsMain: true, pay: 'HOME', payScales: [], lawJa: '国家公務員法 第101条、人事院規則8-12 第35条・第36条', lawEn: 'National Public Service Act, article 101; NPA Rule 8-12, articles 35 and 36' },
  { ...NO_LIMIT, kind: 'SECONDMENT', validFrom: '1950-04-03', beside: ['REGULAR', 'SPECIFIED_FIXED_TERM', 'GENERAL_FIXED_TERM', 'CONCURRENT'], needsHome: true, pay: 'SCALE', payScales: ['ADMINISTRATIVE_1', 'DESIGNATED', 'SPECIFIED_FIXED_TERM'], lawJa: '国家公務員法 第35条、人事院規則8-12 第5条(転任・出向)、任期付職員法 第8条(人事院の承認)', lawEn: 'National Public Service Act, article 35; NPA Rule 8-12, article 5 (transfer, secondment); Fixed-term Officials Act, article 8 (with approval)' },
  { ...NO_LIMIT, kind: 'CROSS_APPOINTMENT', validFrom: '2014-12-26', beside: ['REGULAR', 'CROSS_APPOINTMENT', 'COMMISSION'], needsHome: true, pay: 'CONTRACT', payScales: [], lawJa: '両機関の協定(経済産業省「クロスアポイントメントの基本的枠組み」平成26年12月26日)', lawEn: 'Agreement of the two bodies (METI framework of 26 December 2014)' },
  { ...NO_LIMIT, kind: 'COMMISSION', validFrom: '1950-04-03', mostMonths: 24, mostMonthsExtended: null, beside: ['COMMISSION', 'COMMITTEE', 'FIXED_PERIOD_PART_TIME', 'CROSS_APPOINTMENT'], pay: 'CONTRACT', payScales: [], sideJobs: 'FREE', lawJa: '委嘱契約(国家公務員の身分を有しない)', lawEn: 'Contract of commission (not a public servant)' },
];

export interface TlpCeilingFact {
  standing: string;
  validFrom: string;
  highest: 'RED' | 'AMBER+STRICT' | 'AMBER' | 'GREEN' | 'CLEAR';
  basisJa: string;
  basisEn: string;
}

const SECRECY = { basisJa: '国家公務員法 第100条(秘密を守る義務)', basisEn: 'National Public Service Act, article 100 (duty of secrecy)' };

/** Officials are under the secrecy law; others by contract or pledge alone. The levels for these are the product's first setting, for the authority to change. */
export const TLP_CEILINGS: readonly TlpCeilingFact[] = [
  ...APPOINTMENT_KINDS.filter(({ code }) => code !== 'COMMISSION').map(({ code }): TlpCeilingFact => ({ standing: code, validFrom: '2015-04-01', highest: 'RED', ...SECRECY })),
  { standing: 'COMMISSION', validFrom: '2015-04-01', highest: 'AMBER', basisJa: '委嘱契約の守秘条項', basisEn: 'Secrecy clause of the contract' },
  { standing: 'NONE', validFrom: '2015-04-01', highest: 'GREEN', basisJa: '誓約書のみ(任用なし)', basisEn: 'Pledge alone (not appointed)' },
];

export interface PayRateFact {
  scale: string;
  grade: string;
  validFrom: string;
  yen: number;
  per: 'MONTH' | 'DAY';
  lawJa: string;
  lawEn: string;
}

const ARTICLE_7 = { scale: 'SPECIFIED_FIXED_TERM', validFrom: '2022-11-18', per: 'MONTH', lawJa: '任期付職員法 第7条第1項(令和4年法律第81号による改正後)', lawEn: 'Fixed-term Officials Act, article 7(1), as amended by Act 81 of 2022' } as const;
const ARTICLE_22 = { scale: 'COMMITTEE_DAILY', validFrom: '2022-11-18', per: 'DAY', lawJa: '一般職給与法 第22条第1項(令和4年法律第81号による改正後)', lawEn: 'Remuneration Act, article 22(1), as amended by Act 81 of 2022' } as const;

/** Pay tables: what is given for a month, or the most for a day. The large administrative tables are recorded by the administrator. */
export const PAY_RATES: readonly PayRateFact[] = [
  ...[376_000, 422_000, 472_000, 533_000, 608_000, 710_000, 830_000].map((yen, at): PayRateFact => ({ ...ARTICLE_7, grade: String(at + 1), yen })),
  { ...ARTICLE_22, grade: 'ORDINARY', yen: 34_200 },
  { ...ARTICLE_22, grade: 'SPECIAL', yen: 100_000 },
];
