import { any, GATE, inContext, may, ownUser, type Wall } from './wall.types.ts';

/** The registry's office prepares the account of somebody whom it invites: an expert's, shut until he accepts. */
const INVITED = `((select muster_may('expert:update')) and expert_id is not null and disabled_at is not null)`;
const COLLEAGUES = may('user:read', 'user:update', 'callup:read', 'callup:approve');

/** Accounts, sessions and the means of signing in: the gate's, each user's own, and the user administration's. */
export const IDENTITY_WALLS: readonly Wall[] = [
  { table: 'app_user', api: { read: any(GATE, COLLEAGUES, ownUser('id'), INVITED), add: any(may('user:update'), INVITED), change: any(GATE, may('user:update'), ownUser('id')) }, worker: 'select, update' },
  { table: 'user_role', api: { read: any(GATE, COLLEAGUES, ownUser()), add: any(may('user:update'), `((select muster_may('expert:update')) and role = 'EXPERT' and user_id in (select u.id from app_user u where u.disabled_at is not null))`), remove: may('user:update') }, worker: 'select' },
  { table: 'user_scope', api: { read: any(GATE, may('user:read', 'user:update'), ownUser()), add: may('user:update'), remove: may('user:update') }, worker: 'select' },
  { table: 'session', api: { read: any(GATE, may('user:update'), ownUser()), add: any(GATE, ownUser()), change: any(GATE, may('user:update'), ownUser()) }, worker: 'select, update, delete' },
  { table: 'sign_in_code', api: { read: any(GATE, ownUser()), add: GATE, change: any(GATE, ownUser()) }, worker: 'select, delete' },
  { table: 'sign_in_attempt', api: { read: inContext('gate', 'user'), add: inContext('gate', 'user') }, worker: 'select, delete' },
  { table: 'sign_in_challenge', api: { read: inContext('gate', 'user'), add: inContext('gate', 'user'), remove: inContext('gate', 'user') }, worker: 'select, delete' },
  { table: 'passkey', api: { read: any(GATE, may('user:update'), ownUser()), add: ownUser(), change: any(GATE, ownUser()), remove: any(may('user:update'), ownUser()) }, worker: 'select' },
  { table: 'recovery_code', api: { read: any(GATE, may('user:update'), ownUser()), add: ownUser(), change: any(GATE, ownUser()), remove: any(may('user:update'), ownUser()) }, worker: 'select' },
  { table: 'authenticator_app', api: { read: any(GATE, may('user:update'), ownUser()), add: ownUser(), change: any(GATE, ownUser()), remove: any(may('user:update'), ownUser()) }, worker: 'select, update' },
  // Written with its cause, read by the worker that sends it.
  { table: 'account_notice', api: { add: any(GATE, may('user:update'), ownUser()) }, worker: 'select, update, delete' },
  { table: 'oidc_identity', api: { read: any(GATE, may('user:update'), ownUser()), add: any(GATE, ownUser()), change: any(GATE, ownUser()), remove: any(may('user:update'), ownUser()) }, worker: 'select' },
];
