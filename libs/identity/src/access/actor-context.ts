import type { DatabaseContext } from '@muster/platform';
import type { Actor } from '../actor.ts';

/** The narrow context in which sessions are looked up and sign-ins are made, before anybody is known. */
export const GATE: DatabaseContext = Object.freeze({ kind: 'gate' });

const contexts = new WeakMap<Actor, DatabaseContext>();

/** What PostgreSQL's policies are told of an actor: who he is, whose people are his, and what he may do. */
export function contextOf(actor: Actor): DatabaseContext {
  let context = contexts.get(actor);
  if (!context) {
    const { kind, userId: user, expertId: expert, organisationIds: organisations, permissions } = actor;
    context = { kind, user, expert, organisations, may: [...permissions] };
    contexts.set(actor, context);
  }
  return context;
}
