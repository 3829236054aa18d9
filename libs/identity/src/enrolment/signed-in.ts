import type { Actor } from '../actor.ts';

/** The actor as somebody with a session: under `@Allow('me:…')` there is nobody else, and the guard has seen to it. */
export function signedIn(actor: Actor): Actor & { userId: string; sessionId: string } {
  const { userId, sessionId } = actor;
  if (userId === null || sessionId === null) throw new Error('Only somebody who is signed in has something of his own');
  return { ...actor, userId, sessionId };
}
