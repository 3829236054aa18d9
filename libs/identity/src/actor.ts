import type { Locale } from '@muster/platform';
import { ALL_PERMISSIONS, type Permission, type Role } from './permissions.ts';

/** Who acts: a signed-in user, the system itself, or the holder of an answer link. */
export interface Actor {
  kind: 'user' | 'system' | 'link';
  userId: string | null;
  roles: readonly Role[];
  permissions: ReadonlySet<Permission>;
  /** The expert that this actor is, if any. */
  expertId: string | null;
  /** The organisation on whose behalf this actor looks, if any. */
  organisationId: string | null;
  /** The organisations whose people this actor may look after: HR, employer contacts. */
  organisationIds: readonly string[];
  locale: Locale;
  displayName: string;
  /** The session that speaks, if any. */
  sessionId: string | null;
  /** FULL after a passkey, single sign-on or an authenticator app; ENROL opens the registration of these and nothing else. */
  strength: SessionStrength;
  /** When this session last showed a passkey or authenticator app (database time); null when that is too long ago to count. */
  steppedUpAt: Date | null;
}

/** How much a session's sign-in proved. */
export type SessionStrength = 'FULL' | 'ENROL';

/** The system itself: timers, workers, migrations. */
export const SYSTEM: Actor = Object.freeze({
  kind: 'system', userId: null, roles: [], permissions: new Set(ALL_PERMISSIONS),
  expertId: null, organisationId: null, organisationIds: [], locale: 'ja', displayName: 'Muster',
  sessionId: null, strength: 'FULL', steppedUpAt: null,
} satisfies Actor);

/** Whoever holds an expert's answer link: may answer that invitation and nothing else. */
export function linkActor(expertId: string, locale: Locale): Actor {
  return {
    kind: 'link', userId: null, roles: [], permissions: new Set<Permission>(['callup:answer-own']),
    expertId, organisationId: null, organisationIds: [], locale, displayName: '', sessionId: null, strength: 'FULL', steppedUpAt: null,
  };
}
