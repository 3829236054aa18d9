import { any, GATE, inContext, may, ownUser, type Wall } from './wall.types.ts';

const COLLEAGUES = may('user:read', 'user:update', 'callup:read', 'callup:approve');

/** Accounts, sessions and the means of signing in: the gate's, each user's own, and the user administration's. */
export const IDENTITY_WALLS: readonly Wall[] = [
  { table: 'app_user', api: { read: any(GATE, COLLEAGUES, ownUser('id')), add: may('user:update'), change: any(GATE, may('user:update'), ownUser('id')) }, worker: 'select, update' },
  { table: 'user_role', api: { read: any(GATE, COLLEAGUES, ownUser()), add: may('user:update'), remove: may('user:update') }, worker: 'select' },
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
