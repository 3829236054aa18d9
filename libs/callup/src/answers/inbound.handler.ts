import { enqueueDeliveries, InboundHandler, suppressDeliveries, type InboundMessage } from '@muster/notify';
import { Vault } from '@muster/platform';
import { ContactBook } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announceChange } from '../assembly/assembly.request.ts';
import { AnswerService } from './answer.service.ts';
import type { InvitationCandidate } from './call-up.choice.ts';
import { ACKNOWLEDGEMENTS, HELP_DELIVERIES, readCandidates, readDeclined, storeUnclear } from './inbound.query.ts';
import { planInbound, wishOf, type InboundDecision, type Sender } from './inbound.plan.ts';
import { lockInvitations, type IncomingAnswer, type StoredAnswer } from './record-answers.query.ts';

type Answer = Extract<InboundDecision, { kind: 'ANSWER' }>;
type Unclear = Extract<InboundDecision, { kind: 'UNCLEAR' }>;

/** Segments that a helpful reply or an acknowledgement takes in the bucket of its sender; both languages fit. */
const REPLY_SEGMENTS = 2;

/**
 * Takes in what people reply by SMS, in batches: a batch of any size costs the same few statements. Runs in the transaction
 * that marks the stored messages as handled, so each is handled once.
 */
@Injectable()
export class CallUpInbound extends InboundHandler {
  constructor(private readonly contacts: ContactBook, private readonly answers: AnswerService, private readonly vault: Vault) {
    super();
  }

  override async handle(em: EntityManager, received: InboundMessage[]): Promise<Map<string, string>> {
    // E-mail replies and the voice keypad have no reader yet: such a message stays stored and says so.
    const [messages, others] = [received.filter((one) => one.channel === 'SMS'), received.filter((one) => one.channel !== 'SMS')];
    const senders = await this.sendersOf(em, messages);
    const decisions = planInbound(messages, senders);
    const answers = decisions.filter((one) => one.kind === 'ANSWER');
    const unclear = decisions.filter((one) => one.kind === 'UNCLEAR');
    await announceChange(em, answers.map((one) => one.invitation.callUpId));
    await lockInvitations(em, [...answers.map((one) => one.invitation.invitationId), ...unclear.flatMap((one) => one.invitationId ?? [])]);
    const stored = await this.answers.store(em, answers.map(incoming));
    await this.optOutsAndIns(em, decisions, senders);
    await storeUnclear(em, await this.vault.loaded(), unclear.map((one) => ({ ...one, inboxId: one.message.inboxId, text: one.message.text, receivedAt: one.message.receivedAt })));
    await this.reply(em, HELP_DELIVERIES, unclear.map((one) => ({ to: one.helpTo, message: one.message })), senders);
    await this.reply(em, HELP_DELIVERIES, await this.uncountedYes(em, answers, stored), senders);
    await this.reply(em, ACKNOWLEDGEMENTS, answers.filter((one) => one.severalOpen).map((one) => ({ to: one.invitation, message: one.message })), senders);
    await this.answers.settle(em, stored);
    const late = new Set(stored.filter((answer) => answer.late).map((answer) => answer.sourceKey));
    return new Map([
      ...decisions.map((one) => [one.message.inboxId, outcomeOf(one, late)] as const), ...others.map((one) => [one.inboxId, 'NO_READER'] as const),
    ]);
  }

  /**
   * Who said no in time and yes too late gets nothing from the assembly, for the no stands; he must hear that it does not count.
   * (The helpful reply says so once the answering is over.)
   */
  private async uncountedYes(em: EntityManager, answers: readonly Answer[], stored: readonly StoredAnswer[]): Promise<{ to: InvitationCandidate; message: InboundMessage }[]> {
    const late = stored.filter((answer) => answer.late && answer.kind !== 'NO').map((answer) => answer.invitationId);
    if (late.length === 0) return [];
    const declined = new Set(await readDeclined(em, late));
    return answers.filter((one) => declined.has(one.invitation.invitationId)).map((one) => ({ to: one.invitation, message: one.message }));
  }

  /** Who is behind each number: two queries for the whole batch. */
  private async sendersOf(em: EntityManager, messages: readonly InboundMessage[]): Promise<Map<string, Sender>> {
    const found = await this.contacts.byAddress(em, 'PHONE', [...new Set(messages.map((message) => message.from))]);
    const invitations = Map.groupBy(await readCandidates(em, [...new Set(found.map((contact) => contact.expertId))]), (one) => one.expertId);
    return new Map([...Map.groupBy(found, (contact) => contact.address)].map(([address, contacts]) => [
      address, { contacts, candidates: contacts.flatMap((contact) => invitations.get(contact.expertId) ?? []) },
    ]));
  }

  /**
   * STOP and START, in the order in which they were received and number by number. An opt-out ends what is queued for that
   * number at once; an answer that is a carrier's opt-in word too (YES, START) lifts an opt-out.
   */
  private async optOutsAndIns(em: EntityManager, decisions: readonly InboundDecision[], senders: ReadonlyMap<string, Sender>): Promise<void> {
    const wishes = decisions.filter((one) => wishOf(one) !== null);
    if (wishes.length === 0) return;
    const contactIds = wishes.flatMap((one) => senders.get(one.message.from)?.contacts.map((contact) => contact.contactId) ?? []);
    const known = await this.contacts.addressesFor(em, contactIds);
    const optedOut = new Set([...known.values()].filter((contact) => contact.optedOut).map((contact) => contact.address));
    const byNumber = [...Map.groupBy(wishes, (one) => one.message.from)].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [address, [...list]] of byNumber) {
      const last = list.at(-1)!;
      if (wishOf(last) === 'OPT_OUT') {
        await this.contacts.optOut(em, 'PHONE', address);
        await suppressDeliveries(em, { contactIds: senders.get(address)!.contacts.map((contact) => contact.contactId), reason: 'OPTED_OUT' });
      } else if (optedOut.has(address)) await this.contacts.optIn(em, 'PHONE', address);
    }
  }

  /** Queues a reply to each number that wrote, on that number. */
  private async reply(em: EntityManager, select: string, to: readonly { to: InvitationCandidate | null; message: InboundMessage }[], senders: ReadonlyMap<string, Sender>): Promise<void> {
    const asked = new Map<string, string>();
    for (const { to: invitation, message } of to) {
      const contact = senders.get(message.from)?.contacts.find((one) => one.expertId === invitation?.expertId);
      if (invitation && contact) asked.set(invitation.invitationId, contact.contactId);
    }
    if (asked.size > 0) await enqueueDeliveries(em, { select, params: [[...asked.keys()], [...asked.values()], REPLY_SEGMENTS] });
  }
}

function incoming(one: Answer): IncomingAnswer {
  const { message, invitation } = one;
  return {
    callUpId: invitation.callUpId, invitationId: invitation.invitationId, kind: one.answer, arriveAt: one.arriveAt, channel: 'SMS',
    receivedAt: message.receivedAt, note: null, inboxId: message.inboxId, enteredBy: null, sourceKey: message.inboxId,
  };
}

/** What the stored message is marked with. */
function outcomeOf(one: InboundDecision, late: ReadonlySet<string>): string {
  if (one.kind === 'UNCLEAR') return unclearOutcome(one);
  if (one.kind !== 'ANSWER') return { OPT_OUT: 'OPTED_OUT', OPT_IN: 'OPTED_IN', UNKNOWN_NUMBER: 'UNKNOWN_NUMBER' }[one.kind];
  return late.has(one.message.inboxId) ? 'ANSWERED_LATE' : 'ANSWERED';
}

function unclearOutcome(one: Unclear): string {
  return one.reason === 'HELP' || one.reason === 'NO_CALL_UP' ? one.reason : `UNCLEAR_${one.reason}`;
}
