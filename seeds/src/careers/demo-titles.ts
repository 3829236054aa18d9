import { roleOf } from '../reference/work-roles.ts';
import type { Responder } from '../reference/work-roles.ts';

/** What a unit of a demo body does, and the work roles of its posts. */
export interface DemoUnit {
  ja: string;
  en: string;
  roles: readonly Responder[];
  /** Its posts are posts of security management. */
  security: boolean;
}

/** A kind of post: how it is called after its unit, its rank, the level of its duties, and how many of them a body has. */
export interface DemoRank {
  rank: string;
  ja: string;
  en: string;
  level: number;
  posts: number;
}

export const UNITS: readonly DemoUnit[] = [
  { ja: 'サイバーセキュリティ総括', en: 'Cybersecurity coordination', roles: ['COMMANDER', 'POC'], security: true },
  { ja: 'インシデント対応', en: 'Incident response', roles: ['HANDLER', 'INCIDENT_MANAGER'], security: true },
  { ja: '監視分析', en: 'Monitoring and analysis', roles: ['LOG_ANALYSIS', 'TRIAGE'], security: true },
  { ja: '情報システム基盤', en: 'Systems', roles: ['NETWORK', 'CLOUD'], security: false },
  { ja: '脆弱性管理', en: 'Vulnerability management', roles: ['TRIAGE', 'MALWARE'], security: true },
  { ja: '業務改革', en: 'Business reform', roles: ['POC', 'CLOUD'], security: false },
  { ja: '教育訓練', en: 'Education and exercises', roles: ['COMMUNICATIONS', 'INCIDENT_MANAGER'], security: true },
  { ja: '制御システム', en: 'Control systems', roles: ['OT', 'FORENSICS'], security: true },
  { ja: '法務広報', en: 'Legal affairs and communications', roles: ['LEGAL', 'COMMUNICATIONS'], security: false },
  { ja: '証拠保全', en: 'Digital evidence', roles: ['FORENSICS', 'MALWARE'], security: true },
];

/** Eighty posts a body, from the top down. */
export const RANKS: readonly DemoRank[] = [
  { rank: 'DEPUTY_DIRECTOR_GENERAL', ja: '審議官', en: 'deputy director-general', level: 4, posts: 1 },
  { rank: 'DIRECTOR', ja: '参事官', en: 'director', level: 4, posts: 4 },
  { rank: 'OFFICE_DIRECTOR', ja: '室長', en: 'office director', level: 3, posts: 8 },
  { rank: 'DEPUTY_DIRECTOR', ja: '課長補佐', en: 'deputy director', level: 3, posts: 20 },
  { rank: 'UNIT_CHIEF', ja: '係長', en: 'unit chief', level: 2, posts: 27 },
  { rank: 'STAFF', ja: '担当', en: 'staff', level: 1, posts: 20 },
];

export const POSTS_A_BODY = RANKS.reduce((sum, { posts }) => sum + posts, 0);

/** The n-th post of a rank in a body: its unit, and a number where the unit has several. */
export function titleOf(rank: DemoRank, n: number): { titleJa: string; titleEn: string; unit: DemoUnit } {
  const unit = UNITS[n % UNITS.length]!;
  const number = rank.posts > UNITS.length ? Math.floor(n / UNITS.length) + 1 : null;
  return { titleJa: `${unit.ja}${rank.ja}${number === null ? '' : `(第${number})`}`, titleEn: `${unit.en} ${rank.en}${number === null ? '' : ` ${number}`}`, unit };
}

/** The duties of a post, at the level of its rank; the second role a level below. */
export function dutiesOf(unit: DemoUnit, { level }: DemoRank): { workRoleId: string; level: number }[] {
  return unit.roles.map((role, at) => ({ workRoleId: roleOf(role), level: Math.max(1, level - at) }));
}
