/**
 * The 41 work roles of the NICE Workforce Framework, version 2 (NIST, public domain; components 2.1.0):
 * ids, categories and English names are NIST's; the Japanese names are the product's, no official translation exists.
 *
 * `responder` is the word that responders use in a call-up. The framework has no role of its own for malware, cloud,
 * log analysis, public relations or a point of contact: these take the role whose tasks and skills come nearest
 * (evidence analysis, infrastructure support, data analysis, policy and planning, programme management). Each word
 * stands for exactly one role.
 */
export const RESPONDERS = [
  'COMMANDER', 'INCIDENT_MANAGER', 'HANDLER', 'TRIAGE', 'FORENSICS', 'MALWARE', 'OT',
  'NETWORK', 'CLOUD', 'LOG_ANALYSIS', 'COMMUNICATIONS', 'LEGAL', 'POC',
] as const;
export type Responder = (typeof RESPONDERS)[number];

export interface WorkRoleFact {
  id: string;
  category: string;
  nameEn: string;
  nameJa: string;
  responder: Responder | null;
}

/** NICE's five categories by the letters that begin a role's id. */
export const WORK_ROLE_CATEGORIES: Readonly<Record<string, string>> = {
  OG: 'Oversight and Governance', DD: 'Design and Development', IO: 'Implementation and Operation',
  PD: 'Protection and Defense', IN: 'Investigation',
};

type Row = readonly [id: string, nameEn: string, nameJa: string, responder?: Responder];

const ROWS: readonly Row[] = [
  ['OG-WRL-001', 'Communications Security (COMSEC) Management', '通信保全(COMSEC)管理'],
  ['OG-WRL-002', 'Cybersecurity Policy and Planning', 'サイバーセキュリティ政策・企画', 'COMMUNICATIONS'],
  ['OG-WRL-003', 'Cybersecurity Workforce Management', 'サイバーセキュリティ人材管理'],
  ['OG-WRL-004', 'Cybersecurity Curriculum Development', 'サイバーセキュリティ教材開発'],
  ['OG-WRL-005', 'Cybersecurity Instruction', 'サイバーセキュリティ講師'],
  ['OG-WRL-006', 'Cybersecurity Legal Advice', 'サイバーセキュリティ法務', 'LEGAL'],
  ['OG-WRL-007', 'Executive Cybersecurity Leadership', 'サイバーセキュリティ統括責任', 'COMMANDER'],
  ['OG-WRL-008', 'Privacy Compliance', 'プライバシー保護'],
  ['OG-WRL-009', 'Product Support Management', '製品サポート管理'],
  ['OG-WRL-010', 'Program Management', 'プログラム管理', 'POC'],
  ['OG-WRL-011', 'Secure Project Management', 'セキュアプロジェクト管理'],
  ['OG-WRL-012', 'Security Control Assessment', 'セキュリティ管理策評価'],
  ['OG-WRL-013', 'Systems Authorization', 'システム運用認可'],
  ['OG-WRL-014', 'Systems Security Management', 'システムセキュリティ管理', 'INCIDENT_MANAGER'],
  ['OG-WRL-015', 'Technology Portfolio Management', '技術投資管理'],
  ['OG-WRL-016', 'Technology Program Auditing', '技術プログラム監査'],
  ['DD-WRL-001', 'Cybersecurity Architecture', 'セキュリティアーキテクチャ設計'],
  ['DD-WRL-002', 'Enterprise Architecture', '全体アーキテクチャ設計'],
  ['DD-WRL-003', 'Secure Software Development', 'セキュアソフトウェア開発'],
  ['DD-WRL-004', 'Secure Systems Development', 'セキュアシステム開発'],
  ['DD-WRL-005', 'Software Security Assessment', 'ソフトウェアセキュリティ診断'],
  ['DD-WRL-006', 'Systems Requirements Planning', 'システム要件定義'],
  ['DD-WRL-007', 'Systems Testing and Evaluation', 'システム試験・評価'],
  ['DD-WRL-008', 'Technology Research and Development', '技術研究開発'],
  ['DD-WRL-009', 'Operational Technology (OT) Cybersecurity Engineering', '制御系(OT)セキュリティ', 'OT'],
  ['IO-WRL-001', 'Data Analysis', 'データ分析', 'LOG_ANALYSIS'],
  ['IO-WRL-002', 'Database Administration', 'データベース管理'],
  ['IO-WRL-003', 'Knowledge Management', 'ナレッジ管理'],
  ['IO-WRL-004', 'Network Operations', 'ネットワーク運用', 'NETWORK'],
  ['IO-WRL-005', 'Systems Administration', 'システム管理'],
  ['IO-WRL-006', 'Systems Security Analysis', 'システムセキュリティ分析'],
  ['IO-WRL-007', 'Technical Support', '技術サポート'],
  ['PD-WRL-001', 'Defensive Cybersecurity', 'セキュリティ監視・防御', 'TRIAGE'],
  ['PD-WRL-002', 'Digital Forensics', 'デジタルフォレンジック', 'FORENSICS'],
  ['PD-WRL-003', 'Incident Response', 'インシデント対応', 'HANDLER'],
  ['PD-WRL-004', 'Infrastructure Support', 'セキュリティ基盤運用', 'CLOUD'],
  ['PD-WRL-005', 'Insider Threat Analysis', '内部脅威分析'],
  ['PD-WRL-006', 'Threat Analysis', '脅威分析'],
  ['PD-WRL-007', 'Vulnerability Analysis', '脆弱性分析'],
  ['IN-WRL-001', 'Cybercrime Investigation', 'サイバー犯罪捜査'],
  ['IN-WRL-002', 'Digital Evidence Analysis', 'デジタル証拠・検体解析', 'MALWARE'],
];

export const WORK_ROLES: readonly WorkRoleFact[] = ROWS.map(([id, nameEn, nameJa, responder]) => ({
  id, category: id.slice(0, 2), nameEn, nameJa, responder: responder ?? null,
}));

const BY_RESPONDER = new Map(WORK_ROLES.map((role) => [role.responder, role.id]));

/** The work role for which a responder's word stands. */
export function roleOf(responder: Responder): string {
  const id = BY_RESPONDER.get(responder);
  if (id === undefined) throw new Error(`no work role is called ${responder}`);
  return id;
}
