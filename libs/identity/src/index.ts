export { linkActor, SYSTEM, type Actor } from './actor.ts';
export { ALL_PERMISSIONS, PERMISSIONS, permissionsOf, ROLE_PERMISSIONS, ROLES, type Permission, type Role } from './permissions.ts';
export { ACCESS_RULE, Allow, AllowPublic, type AccessRule } from './access/allow.decorator.ts';
export { CurrentActor } from './access/current-actor.decorator.ts';
