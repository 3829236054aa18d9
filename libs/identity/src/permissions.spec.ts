import { describe, expect, it } from '@jest/globals';
import { ALL_PERMISSIONS, PERMISSIONS, permissionsOf, ROLE_PERMISSIONS, ROLES, type Permission, type Role } from './permissions.ts';

const may = (role: Role, permission: Permission): boolean => ROLE_PERMISSIONS[role].has(permission);

describe('permissions and roles', () => {
  it('explains every permission in one sentence', () => {
    for (const sentence of Object.values(PERMISSIONS)) expect(sentence).toMatch(/^[A-Z][^\n]+\.$/);
  });

  it('gives every permission to at least one role', () => {
    expect(ALL_PERMISSIONS.filter((permission) => !ROLES.some((role) => may(role, permission)))).toEqual([]);
  });

  it('keeps sending and approving apart', () => {
    for (const role of ROLES) expect(may(role, 'callup:launch') && may(role, 'callup:approve')).toBe(false);
  });

  it('never shows suitability evaluations to HR, nor addresses to HR and auditors', () => {
    expect(may('HR', 'attestation:read') || may('HR', 'expert:contact-read') || may('AUDITOR', 'expert:contact-read')).toBe(false);
  });

  it('gives administrators no call-ups and auditors no changes', () => {
    expect([...ROLE_PERMISSIONS.ADMINISTRATOR].filter((permission) => permission.startsWith('callup:'))).toEqual([]);
    expect([...ROLE_PERMISSIONS.AUDITOR].filter((permission) => !/:read$/.test(permission))).toEqual(['me:update', 'me:enrol', 'me:secure']);
  });

  it('adds roles up', () => {
    expect(permissionsOf([])).toEqual(new Set());
    expect(permissionsOf(['EXPERT', 'APPROVER'])).toEqual(new Set([...ROLE_PERMISSIONS.EXPERT, ...ROLE_PERMISSIONS.APPROVER]));
  });
});
