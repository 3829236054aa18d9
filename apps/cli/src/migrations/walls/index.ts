import { APPOINTMENT_WALLS } from './appointment.walls.ts';
import { CALLUP_WALLS } from './callup.walls.ts';
import { CAREER_WALLS } from './career.walls.ts';
import { EMPLOYER_WALLS } from './employer.walls.ts';
import { IDENTITY_WALLS } from './identity.walls.ts';
import { OFFICE_WALLS } from './office.walls.ts';
import { OWN_RECORD_WALLS } from './own-record.walls.ts';
import { PEOPLE_WALLS } from './people.walls.ts';
import { PROGRAMME_WALLS } from './programme.walls.ts';
import { RECORD_WALLS } from './record.walls.ts';
import { REGISTRY_WALLS } from './registry.walls.ts';
import { SKILL_WALLS } from './skill.walls.ts';
import { TRACK_WALLS } from './track.walls.ts';
import { TRAINING_WALLS } from './training.walls.ts';
import { VETTING_WALLS } from './vetting.walls.ts';
import type { Wall } from './wall.types.ts';

export { CONTEXT_FUNCTIONS } from './context.sql.ts';
export { DEFINER_GRANTS, DEFINERS } from './definer.ts';
export { OPENINGS } from './openings.ts';
export { GROUP_ROLES, openingSql, wallSql } from './wall.sql.ts';

/** Every table with row-level security. */
export const WALLS: readonly Wall[] = [
  ...IDENTITY_WALLS, ...REGISTRY_WALLS, ...VETTING_WALLS, ...CALLUP_WALLS, ...EMPLOYER_WALLS, ...SKILL_WALLS, ...OWN_RECORD_WALLS, ...PEOPLE_WALLS, ...RECORD_WALLS,
  ...CAREER_WALLS,
  ...APPOINTMENT_WALLS,
  ...TRACK_WALLS,
  ...TRAINING_WALLS,
  ...PROGRAMME_WALLS,
  ...OFFICE_WALLS,
];
