import type { InboundMessage } from '@muster/notify';
import type { AnswerKind } from '../rules.types.ts';
import { chooseCallUp, type InvitationCandidate } from './call-up.choice.ts';
import { parseReply } from './reply.parser.ts';
import { nextArrival } from './reply.time.ts';
import type { UnclearReplyReason } from './unclear.reason.ts';

/** Who is behind a number, and to which call-ups they are invited. */
export interface Sender {
  contacts: readonly { contactId: string; expertId: string }[];
  candidates: readonly InvitationCandidate[];
}

/** What to do with one message that came in. */
export type InboundDecision = { message: InboundMessage } & (
  | { kind: 'ANSWER'; invitation: InvitationCandidate; answer: AnswerKind; arriveAt: Date | null; wish: 'OPT_IN' | 'OPT_OUT' | null; severalOpen: boolean }
  | { kind: 'OPT_OUT' | 'OPT_IN' | 'UNKNOWN_NUMBER' }
  /** For a coordinator's eyes. `helpTo` gets the one helpful reply; null where nobody is asked anything at present. */
  | { kind: 'UNCLEAR'; reason: UnclearReplyReason; callUpId: string | null; invitationId: string | null; helpTo: InvitationCandidate | null }
);

/**
 * Decides about a batch of replies, in the order in which they were received: what one message answers is answered for
 * the next one from the same number. A number that nobody has gets no reply, so that nobody learns who is registered.
 */
export function planInbound(messages: readonly InboundMessage[], senders: ReadonlyMap<string, Sender>): InboundDecision[] {
  const answered = new Set<string>();
  const inOrder = [...messages].sort((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime() || (one.inboxId < other.inboxId ? -1 : 1));
  return inOrder.map((message) => {
    const sender = senders.get(message.from);
    if (!sender) return { kind: 'UNKNOWN_NUMBER', message };
    const candidates = sender.candidates.map((one) => (answered.has(one.invitationId) ? { ...one, answered: true } : one));
    const decision = decide(message, candidates);
    if (decision.kind === 'ANSWER') answered.add(decision.invitation.invitationId);
    return decision;
  });
}

function decide(message: InboundMessage, candidates: readonly InvitationCandidate[]): InboundDecision {
  const reply = parseReply(message.text, new Set(candidates.map((one) => one.callUpNumber)));
  if (reply.kind === 'OPT_OUT') return (reply.declines ? declining(message, candidates, reply.callUpNumber) : null) ?? { kind: 'OPT_OUT', message };
  if (reply.kind === 'OPT_IN') return { kind: 'OPT_IN', message };
  const number = reply.kind === 'HELP' ? undefined : reply.callUpNumber;
  const choice = chooseCallUp(candidates, number);
  if (choice.kind === 'UNCLEAR') {
    const near = candidates.filter((one) => one.callUpId === choice.callUpId);
    return { kind: 'UNCLEAR', message, reason: choice.reason, callUpId: choice.callUpId, invitationId: null, helpTo: first(near) ?? newestOpen(candidates) };
  }
  const { invitation } = choice;
  if (reply.kind !== 'ANSWER') {
    const reason = reply.kind === 'HELP' ? 'HELP' : reply.reason;
    return { kind: 'UNCLEAR', message, reason, callUpId: invitation.callUpId, invitationId: invitation.invitationId, helpTo: invitation };
  }
  const open = new Set(candidates.filter((one) => one.open).map((one) => one.callUpId));
  return {
    kind: 'ANSWER', message, invitation, answer: reply.answer, arriveAt: reply.time ? nextArrival(reply.time, message.receivedAt) : null,
    wish: reply.optIn ? 'OPT_IN' : null, severalOpen: choice.because !== 'CODE' && open.size > 1,
  };
}

/** "2 stop": the no must not be lost for somebody who had said yes. Null where it is unclear to which call-up it belongs. */
function declining(message: InboundMessage, candidates: readonly InvitationCandidate[], number: number | undefined): InboundDecision | null {
  const choice = chooseCallUp(candidates, number);
  if (choice.kind === 'UNCLEAR') return null;
  return { kind: 'ANSWER', message, invitation: choice.invitation, answer: 'NO', arriveAt: null, wish: 'OPT_OUT', severalOpen: false };
}

/** What a message wishes for its number besides, or instead of, an answer. */
export function wishOf(decision: InboundDecision): 'OPT_IN' | 'OPT_OUT' | null {
  if (decision.kind === 'ANSWER') return decision.wish;
  return decision.kind === 'OPT_OUT' || decision.kind === 'OPT_IN' ? decision.kind : null;
}

function newestOpen(candidates: readonly InvitationCandidate[]): InvitationCandidate | null {
  return first(candidates.filter((one) => one.open).sort((one, other) => other.launchedAt.getTime() - one.launchedAt.getTime()));
}

function first(candidates: readonly InvitationCandidate[]): InvitationCandidate | null {
  return candidates[0] ?? null;
}
