import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linkActor, SYSTEM, type Actor } from '../actor.ts';
import { ALL_PERMISSIONS, permissionsOf, ROLES, type Permission } from '../permissions.ts';
import { decideAccess } from './access.decision.ts';

const holding = (...permissions: Permission[]): Actor => ({ ...linkActor('e', 'ja'), kind: 'user', userId: 'u', steppedUpAt: new Date(), permissions: new Set(permissions) });

describe('the decision about access', () => {
  it('refuses what names no rule, even to the system', () => {
    expect(decideAccess(undefined, SYSTEM)).toEqual({ verdict: 'FORBIDDEN', missing: null });
    expect(decideAccess(undefined, null)).toEqual({ verdict: 'UNAUTHENTICATED' });
  });

  it('refuses a rule without permissions', () => {
    expect(decideAccess({ public: false, permissions: [] as never }, SYSTEM).verdict).toBe('FORBIDDEN');
  });

  it('lets everybody through what is public', () => {
    expect(decideAccess({ public: true }, null).verdict).toBe('ALLOWED');
  });

  it('asks somebody unknown to sign in first', () => {
    expect(decideAccess({ public: false, permissions: ['callup:read'] }, null)).toEqual({ verdict: 'UNAUTHENTICATED' });
  });

  it('wants every permission, and names the first that is missing', () => {
    const rule = { public: false, permissions: ['callup:read', 'callup:launch'] } as const;
    expect(decideAccess(rule, holding('callup:read'))).toEqual({ verdict: 'FORBIDDEN', missing: 'callup:launch' });
    expect(decideAccess(rule, holding('callup:launch', 'callup:read')).verdict).toBe('ALLOWED');
  });

  it('wants a fresh proof of a user for what is grave, after the right itself', () => {
    const rule = { public: false, permissions: ['callup:read', 'callup:launch'] } as const;
    const stale = { ...holding('callup:read', 'callup:launch'), steppedUpAt: null };
    expect(decideAccess(rule, stale)).toEqual({ verdict: 'STEP_UP_REQUIRED' });
    expect(decideAccess(rule, { ...stale, permissions: new Set<Permission>(['callup:launch']) }).verdict).toBe('FORBIDDEN');
    expect(decideAccess({ public: false, permissions: ['callup:read'] }, stale).verdict).toBe('ALLOWED');
    expect(decideAccess(rule, SYSTEM).verdict).toBe('ALLOWED');
  });

  it('follows the sets exactly, for any roles and any permission', () => {
    fc.assert(fc.property(fc.subarray([...ROLES]), fc.constantFrom(...ALL_PERMISSIONS), (roles, permission) => {
      const permissions = permissionsOf(roles);
      const { verdict } = decideAccess({ public: false, permissions: [permission] }, { ...holding(), permissions });
      expect(verdict === 'ALLOWED').toBe(permissions.has(permission));
    }));
  });
});
