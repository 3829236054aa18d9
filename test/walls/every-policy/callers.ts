import { contextOf, GATE, PERMISSIONS, permissionsOf, ROLES, type Role } from '@muster/identity';
import type { DatabaseContext } from '@muster/platform';

const id = (n: number): string => `0197a3f2-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Whose row it may be, as the caller sees it. A colleague belongs to the caller's body today. */
export const EXPERTS = { me: id(1), colleague: id(2), stranger: id(3) };
/** The caller's body and another one. */
export const BODIES = { mine: id(11), foreign: id(12) };
export const USERS = { me: id(21), other: id(22) };
/** An expert's account that was prepared for him and that he has not opened yet, and one of staff that was shut. */
export const SHUT = { invited: id(23), dismissed: id(24) };

/** Roles whose holders may be experts, too: what is decided about people is not decided by themselves. */
const OFFICERS: readonly Role[] = ['COORDINATOR', 'VETTING_OFFICER', 'HR', 'HR_CENTRAL', 'ADMINISTRATOR'];

function user(roles: readonly Role[]): DatabaseContext {
  const scoped = roles.includes('HR') || roles.includes('EMPLOYER_CONTACT');
  return contextOf({
    kind: 'user', userId: USERS.me, roles: [...roles], permissions: permissionsOf(roles), expertId: roles.includes('EXPERT') ? EXPERTS.me : null,
    organisationId: null, organisationIds: scoped ? [BODIES.mine] : [], locale: 'en', displayName: 'x', sessionId: null, strength: 'FULL', steppedUpAt: null,
  });
}

/** No role of ours: somebody of the caller's body who may read everything there is and write nothing. */
const READER: DatabaseContext = { kind: 'user', user: USERS.me, organisations: [BODIES.mine], may: Object.keys(PERMISSIONS).filter((name) => /read$/.test(name)) };

/** Everybody on whose behalf the api may ask; those with least rights first, because they notice soonest that a wall is open. */
export const CALLERS: Readonly<Record<string, DatabaseContext | null>> = {
  NOBODY: null, LINK: { kind: 'link', link: '1' }, RELEASE_LINK: { kind: 'release', link: '1' }, GATE,
  EMPLOYER_CONTACT: user(['EMPLOYER_CONTACT']), EXPERT: user(['EXPERT']), HR: user(['HR']), READER,
  ...Object.fromEntries(ROLES.filter((role) => !['EMPLOYER_CONTACT', 'EXPERT', 'HR'].includes(role)).map((role) => [role, user([role])])),
  ...Object.fromEntries(OFFICERS.map((role) => [`${role}+EXPERT`, user([role, 'EXPERT'])])),
};
