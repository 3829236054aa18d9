import { permissionsOf, type Actor, type Role } from '@muster/identity';

/** Somebody signed in with these roles. */
export function actorWith(roles: Role[], parts: Partial<Actor> = {}): Actor {
  return {
    kind: 'user', userId: null, roles, permissions: permissionsOf(roles), expertId: null, organisationId: null, organisationIds: [],
    locale: 'en', sessionId: null, strength: 'FULL', steppedUpAt: new Date(), displayName: roles.join(), ...parts,
  };
}
