import { roleOf, WORK_ROLES } from '../reference/work-roles.ts';
import type { Responder } from '../reference/work-roles.ts';
import type { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import { shifted } from './days.ts';
import type { Employment } from './employment.draw.ts';
import type { SkillRow } from './roster.types.ts';

/** How common a responder's role is among incident responders; roles without such a word count 1 each. */
const SHARES: Readonly<Record<Responder, number>> = {
  HANDLER: 16, TRIAGE: 13, NETWORK: 9, FORENSICS: 7, LOG_ANALYSIS: 7, INCIDENT_MANAGER: 7, CLOUD: 6,
  OT: 5, MALWARE: 4, POC: 4, COMMUNICATIONS: 3, LEGAL: 2, COMMANDER: 2,
};

const ROLES = new Weighted(...WORK_ROLES.map((role) => [role.id, role.responder ? SHARES[role.responder] : 1] as const));
const ROLE_COUNTS = new Weighted<number>([1, 28], [2, 38], [3, 24], [4, 10]);
const LEVELS = new Weighted<number>([1, 26], [2, 40], [3, 26], [4, 8]);

const INDUSTRIAL = new Set(['ELECTRICITY', 'GAS', 'WATER', 'CHEMICAL', 'PETROLEUM', 'RAILWAY', 'PORT', 'AIRPORT']);
const INVESTIGATION = ['IN-WRL-001', 'IN-WRL-002', 'PD-WRL-002'];

/** What somebody does first: industrial operators know control systems, the police investigates, others as the shares say. */
function firstRole(employment: Employment, random: Random): string {
  if (INDUSTRIAL.has(employment.infrastructure ?? '') && random.chance(0.35)) return roleOf('OT');
  if (employment.organisation === 'npa-police' && random.chance(0.6)) return random.pick(INVESTIGATION);
  return ROLES.pick(random);
}

/** Draws 1 to 4 distinct work roles with levels; a second or later role is seldom as high as the first. About 60 % are verified. */
export function drawSkills(expertId: string, employment: Employment, now: Date, random: Random): SkillRow[] {
  const wanted = ROLE_COUNTS.pick(random);
  const roles = new Set([firstRole(employment, random)]);
  while (roles.size < wanted) roles.add(ROLES.pick(random));
  return [...roles].map((workRoleId, index) => {
    const drawn = LEVELS.pick(random);
    const level = index > 0 && drawn > 1 && random.chance(0.5) ? drawn - 1 : drawn;
    return { expertId, workRoleId, level, verifiedAt: random.chance(0.6) ? shifted(now, -random.integer(5, 700)) : null };
  });
}
