/**
 * Credentials that count in Japan's incident response, with the rule that keeps each one current. Checked: RISS (holders'
 * accounts of IPA's rule), GIAC, CAIS (JASA's own page), November 2026. The other rules are written from general
 * knowledge; the issuer's renewal page is the source to check against. `validYears` null: does not lapse.
 * `exerciseRule`: what has to be done within that time, where the issuer asks for it.
 */
export interface CredentialFact {
  code: string;
  nameJa: string;
  nameEn: string;
  validYears: number | null;
  exerciseRuleJa: string | null;
  exerciseRuleEn: string | null;
}

const RISS_JA = '登録3年。毎年オンライン講習、期間内に実践講習または特定講習を1回受講';
const RISS_EN = 'Registered for 3 years; an online course every year and one practical or specified course within the period';
const CPE_JA = '3年で継続教育120単位(毎年の最低単位あり)';
const CPE_EN = '120 hours of continuing education in 3 years, with a yearly minimum';
const GIAC_JA = '4年で継続教育36単位または再試験';
const GIAC_EN = '36 continuing education credits in 4 years, or the examination again';

type Row = readonly [code: string, nameJa: string, nameEn: string, years: number | null, ruleJa?: string, ruleEn?: string];

const ROWS: readonly Row[] = [
  ['RISS', '情報処理安全確保支援士', 'Registered Information Security Specialist', 3, RISS_JA, RISS_EN],
  ['SG', '情報セキュリティマネジメント試験', 'Information Security Management Examination', null],
  ['NW', 'ネットワークスペシャリスト試験', 'Network Specialist Examination', null],
  ['DB', 'データベーススペシャリスト試験', 'Database Specialist Examination', null],
  ['AU', 'システム監査技術者試験', 'Systems Auditor Examination', null],
  ['CISSP', 'CISSP', 'Certified Information Systems Security Professional', 3, CPE_JA, CPE_EN],
  ['CCSP', 'CCSP', 'Certified Cloud Security Professional', 3, '3年で継続教育90単位', '90 hours of continuing education in 3 years'],
  ['SSCP', 'SSCP', 'Systems Security Certified Practitioner', 3, '3年で継続教育60単位', '60 hours of continuing education in 3 years'],
  ['CISA', '公認情報システム監査人(CISA)', 'Certified Information Systems Auditor', 3, CPE_JA, CPE_EN],
  ['CISM', '公認情報セキュリティマネージャー(CISM)', 'Certified Information Security Manager', 3, CPE_JA, CPE_EN],
  ['GCIH', 'GIAC インシデントハンドラー(GCIH)', 'GIAC Certified Incident Handler', 4, GIAC_JA, GIAC_EN],
  ['GCFA', 'GIAC フォレンジックアナリスト(GCFA)', 'GIAC Certified Forensic Analyst', 4, GIAC_JA, GIAC_EN],
  ['GREM', 'GIAC マルウェアリバースエンジニア(GREM)', 'GIAC Reverse Engineering Malware', 4, GIAC_JA, GIAC_EN],
  ['GICSP', 'GIAC 産業制御システム(GICSP)', 'GIAC Global Industrial Cyber Security Professional', 4, GIAC_JA, GIAC_EN],
  ['CEH', '認定ホワイトハッカー(CEH)', 'Certified Ethical Hacker', 3, CPE_JA, CPE_EN],
  ['OSCP', 'OSCP', 'OffSec Certified Professional', null],
  ['SECPLUS', 'CompTIA Security+', 'CompTIA Security+', 3, '3年で継続教育50単位', '50 continuing education units in 3 years'],
  ['CYSA', 'CompTIA CySA+', 'CompTIA Cybersecurity Analyst', 3, '3年で継続教育60単位', '60 continuing education units in 3 years'],
  ['AWS_SCS', 'AWS 認定セキュリティ – 専門知識', 'AWS Certified Security – Specialty', 3, '3年ごとに再試験', 'The examination again every 3 years'],
  ['CAIS', '公認情報セキュリティ監査人(CAIS)', 'Certified Information Security Auditor (JASA)', 3, '3年で資格維持120ポイント(毎年20以上)', '120 maintenance points in 3 years, at least 20 a year'],
  ['BENGOSHI', '弁護士', 'Attorney at law', null],
];

export const CREDENTIALS: readonly CredentialFact[] = ROWS.map(([code, nameJa, nameEn, validYears, ruleJa, ruleEn]) => ({
  code, nameJa, nameEn, validYears, exerciseRuleJa: ruleJa ?? null, exerciseRuleEn: ruleEn ?? null,
}));
