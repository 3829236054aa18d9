import { roleOf, type Responder } from './work-roles.ts';

/** A line of a step: what is asked for, of what, at which level, how much. */
export interface TrackLineFact {
  kind: 'POST' | 'SKILL' | 'EXERCISE' | 'COURSE' | 'TENURE' | 'SECONDMENT';
  ref: string | null;
  level: number | null;
  amount: number;
}

export interface TrackStepFact {
  code: string;
  nameJa: string;
  nameEn: string;
  after: readonly string[];
  lines: readonly TrackLineFact[];
}

export interface CareerTrackFact {
  code: string;
  nameJa: string;
  nameEn: string;
  aimJa: string;
  aimEn: string;
  validFrom: string;
  steps: readonly TrackStepFact[];
}

const skill = (word: Responder, level: number): TrackLineFact => ({ kind: 'SKILL', ref: roleOf(word), level, amount: 1 });
const role = (id: string, level: number): TrackLineFact => ({ kind: 'SKILL', ref: id, level, amount: 1 });
const served = (word: Responder, level: number, months: number): TrackLineFact => ({ kind: 'POST', ref: roleOf(word), level, amount: months });
const managed = (months: number): TrackLineFact => ({ kind: 'POST', ref: null, level: null, amount: months });
const tenure = (months: number): TrackLineFact => ({ kind: 'TENURE', ref: null, level: null, amount: months });
const exercises = (times: number, kind: string | null = null): TrackLineFact => ({ kind: 'EXERCISE', ref: kind, level: null, amount: times });
const secondments = (times: number): TrackLineFact => ({ kind: 'SECONDMENT', ref: null, level: null, amount: times });
const step = (code: string, nameJa: string, nameEn: string, after: readonly string[], ...lines: TrackLineFact[]): TrackStepFact => ({ code, nameJa, nameEn, after, lines });

const PLANNING = 'OG-WRL-002';
const FROM = '2026-04-01';

/** The first version of each track: a proposal of ours, from the skill levels of the national framework; bodies publish their own versions. Courses are left to them, because their codes are their own. */
export const CAREER_TRACKS: readonly CareerTrackFact[] = [
  {
    code: 'TECHNICAL_SPECIALIST', validFrom: FROM, nameJa: '技術専門人材', nameEn: 'Technical specialist',
    aimJa: '解析・フォレンジックなどの技術で省庁を越えて頼られる専門家', aimEn: 'A specialist in analysis and forensics on whom more than one body can rely',
    steps: [
      step('ANALYST', '解析担当', 'Analyst', [], skill('LOG_ANALYSIS', 2), skill('TRIAGE', 2), tenure(12), exercises(1)),
      step('SPECIALIST', '専門官', 'Specialist', ['ANALYST'], skill('FORENSICS', 3), skill('MALWARE', 2), served('HANDLER', 2, 24), exercises(3)),
      step('SENIOR_SPECIALIST', '上席専門官', 'Senior specialist', ['SPECIALIST'], skill('FORENSICS', 4), skill('MALWARE', 3), tenure(72), exercises(1, 'INTERNATIONAL'), secondments(1)),
    ],
  },
  {
    code: 'INCIDENT_COMMAND', validFrom: FROM, nameJa: 'インシデント指揮人材', nameEn: 'Incident command',
    aimJa: '重大インシデントで全体を指揮できる人材', aimEn: 'Somebody who can command a major incident as a whole',
    steps: [
      step('HANDLER', 'ハンドラー', 'Handler', [], skill('HANDLER', 2), tenure(12), exercises(1)),
      step('MANAGER', 'インシデントマネージャー', 'Incident manager', ['HANDLER'], skill('HANDLER', 3), skill('INCIDENT_MANAGER', 3), served('HANDLER', 3, 24), exercises(3)),
      step('COMMANDER', '指揮官', 'Commander', ['MANAGER'], skill('COMMANDER', 3), served('INCIDENT_MANAGER', 3, 24), exercises(2, 'CALL_UP_DRILL'), exercises(1, 'INTERNATIONAL')),
    ],
  },
  {
    code: 'BRIDGE_TALENT', validFrom: FROM, nameJa: '橋渡し人材', nameEn: 'Bridge talent',
    aimJa: '技術と政策・経営をつなぐ人材', aimEn: 'Somebody who joins technology to policy and management',
    steps: [
      step('LIAISON', '連絡調整担当', 'Liaison', [], skill('POC', 2), skill('COMMUNICATIONS', 2), tenure(12)),
      step('PLANNER', '企画担当', 'Planner', ['LIAISON'], role(PLANNING, 3), skill('HANDLER', 2), secondments(1), exercises(2)),
      step('COORDINATOR', '総括調整官', 'Coordinator', ['PLANNER'], role(PLANNING, 4), skill('LEGAL', 2), managed(24), secondments(2)),
    ],
  },
  {
    code: 'MANAGEMENT', validFrom: FROM, nameJa: '管理・統括人材(CISO まで)', nameEn: 'Management, up to CISO',
    aimJa: '最高情報セキュリティ責任者(CISO)とその補佐', aimEn: 'Chief information security officer, and the deputy',
    steps: [
      step('SECTION_CHIEF', '係長・班長', 'Section chief', [], skill('INCIDENT_MANAGER', 2), tenure(24), exercises(1)),
      step('SECURITY_MANAGER', 'セキュリティ管理官', 'Security manager', ['SECTION_CHIEF'], skill('INCIDENT_MANAGER', 3), role(PLANNING, 2), managed(24), exercises(3)),
      step('DEPUTY_CISO', '副 CISO・CISO 補佐', 'Deputy CISO', ['SECURITY_MANAGER'], skill('COMMANDER', 3), managed(60), secondments(1)),
      step('CISO', 'CISO', 'CISO', ['DEPUTY_CISO'], skill('COMMANDER', 4), role(PLANNING, 3), managed(84), exercises(1, 'INTERNATIONAL')),
    ],
  },
  {
    code: 'LOCAL_SHARED_OFFICER', validFrom: FROM, nameJa: '自治体の共同専門職', nameEn: 'Local-government shared officer',
    aimJa: '複数の自治体を一人で支える専門職', aimEn: 'An officer who serves several local governments',
    steps: [
      step('LOCAL_OFFICER', '自治体担当', 'Local officer', [], skill('TRIAGE', 2), skill('NETWORK', 2), tenure(12)),
      step('REGIONAL_MEMBER', '地域版 CYMAT 要員', 'Member of a regional CYMAT', ['LOCAL_OFFICER'], skill('HANDLER', 2), exercises(2), secondments(1)),
      step('SHARED_OFFICER', '共同専門官', 'Shared officer', ['REGIONAL_MEMBER'], skill('HANDLER', 3), skill('POC', 3), tenure(48), exercises(4)),
    ],
  },
];
