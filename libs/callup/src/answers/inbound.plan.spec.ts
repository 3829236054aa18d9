import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { InboundMessage } from '@muster/notify';
import { planInbound, type Sender } from './inbound.plan.ts';

const at = (second: number): Date => new Date(Date.UTC(2026, 7, 10, 0, 0, second));
const sms = (text: string, second = 0, from = '+8190'): InboundMessage => ({ inboxId: `${second}-${text}`, provider: 'p', channel: 'SMS', from, to: '+8150', text, receivedAt: at(second) });
const candidate = (number: number, part = {}) => ({
  invitationId: `i${number}`, callUpId: `c${number}`, callUpNumber: number, expertId: 'e', launchedAt: at(number), open: true, answered: false, ...part,
});
const sender = (...candidates: ReturnType<typeof candidate>[]): ReadonlyMap<string, Sender> => new Map([['+8190', { contacts: [{ contactId: 'k', expertId: 'e' }], candidates }]]);
const brief = (messages: InboundMessage[], senders: ReadonlyMap<string, Sender>): string[] => planInbound(messages, senders).map((one) => {
  if (one.kind === 'ANSWER') return `${one.answer} ${one.invitation.invitationId}${one.severalOpen ? ' of several' : ''}${one.wish ? ` ${one.wish}` : ''}`;
  return one.kind === 'UNCLEAR' ? `${one.reason} ${one.callUpId} → ${one.helpTo?.invitationId ?? 'nobody'}` : one.kind;
});

describe('what becomes of replies', () => {
  it('an answer belongs to the call-up that its code names, else to the newest unanswered', () => {
    expect(brief([sms('1')], sender(candidate(14)))).toEqual(['YES i14']);
    expect(brief([sms('014 2')], sender(candidate(14), candidate(15)))).toEqual(['NO i14']);
    expect(brief([sms('1')], sender(candidate(14), candidate(15)))).toEqual(['YES i15 of several']);
  });

  it('what one reply answers is answered for the next, in the order of receipt', () => {
    expect(brief([sms('2', 2), sms('1', 1)], sender(candidate(14), candidate(15)))).toEqual(['YES i15 of several', 'NO i14 of several']);
  });

  it('a time becomes the next such instant in Japan', () => {
    const [one] = planInbound([sms('0930')], sender(candidate(14)));
    expect(one).toMatchObject({ kind: 'ANSWER', answer: 'YES_FROM', arriveAt: new Date(Date.UTC(2026, 7, 10, 0, 30)) });
  });

  it('what cannot be read goes to the list, with help to the person who is asked', () => {
    expect(brief([sms('えっと')], sender(candidate(14)))).toEqual(['NOT_UNDERSTOOD c14 → i14']);
    expect(brief([sms('HELP')], sender(candidate(14)))).toEqual(['HELP c14 → i14']);
    expect(brief([sms('099 1')], sender(candidate(14), candidate(15)))).toEqual(['CODE_NOT_INVITED null → i15']);
    expect(brief([sms('1')], sender())).toEqual(['NO_CALL_UP null → nobody']);
    const shared = [candidate(14), candidate(14, { invitationId: 'other', expertId: 'f' })];
    expect(brief([sms('1')], sender(...shared))).toEqual(['SHARED_NUMBER c14 → i14']);
  });

  it('STOP and a number that nobody has need no call-up', () => {
    expect(brief([sms('STOP'), sms('再開', 1), sms('1', 2, '+8170')], sender())).toEqual(['OPT_OUT', 'OPT_IN', 'UNKNOWN_NUMBER']);
  });

  it('a no beside STOP is an answer and an opt-out at once', () => {
    expect(brief([sms('2 stop'), sms('014 2 停止', 1)], sender(candidate(14)))).toEqual(['NO i14 OPT_OUT', 'NO i14 OPT_OUT']);
    expect(brief([sms('2 stop')], sender())).toEqual(['OPT_OUT']);
    expect(brief([sms('YES')], sender(candidate(14)))).toEqual(['YES i14 OPT_IN']);
  });

  it('every message gets exactly one decision, whatever it says', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.constantFrom('+8190', '+8170')), { maxLength: 20 }), (given) => {
      const messages = given.map(([text, from], second) => ({ ...sms(text, second, from), inboxId: String(second) }));
      const decided = planInbound(messages, sender(candidate(14), candidate(15)));
      expect(decided.map((one) => one.message.inboxId).sort()).toEqual(messages.map((one) => one.inboxId).sort());
    }));
  });
});
