import { describe, expect, it } from '@jest/globals';
import type { FoundMessage } from '../provider/channel-provider.ts';
import { matchUnknown, type UnknownSend } from './match.rule.ts';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 7, 10) + seconds * 1000);
const send = (deliveryId: string, text: string, seconds = 0): UnknownSend => ({ deliveryId, text, claimedAt: at(seconds) });
const found = (messageId: string, text: string, seconds = 1): FoundMessage => ({ messageId, to: '+81', text, createdAt: at(seconds) });
const match = (sends: UnknownSend[], messages: FoundMessage[], known: string[] = []): Record<string, string> =>
  Object.fromEntries(matchUnknown(sends, messages, new Set(known)));

describe('looking a message up', () => {
  it('finds it by its text', () => {
    expect(match([send('d', '014 要:解析')], [found('SM1', '013 要:解析'), found('SM2', '014 要:解析')])).toEqual({ d: 'SM2' });
  });

  it('does not take a message that the ledger knows', () => {
    expect(match([send('d', 'a')], [found('SM1', 'a')], ['SM1'])).toEqual({});
  });

  it('never takes another text, however near its time', () => {
    expect(match([send('d', 'a')], [found('SM1', 'b', 0)])).toEqual({});
  });

  it('gives each message away once, the oldest first', () => {
    const messages = [found('SM2', 'a', 9), found('SM1', 'a', 2)];
    expect(match([send('e', 'a', 8), send('d', 'a', 1), send('f', 'a', 9)], messages)).toEqual({ d: 'SM1', e: 'SM2' });
  });

  it('forgives clocks that are wrong by minutes, not by a day', () => {
    expect(match([send('d', 'a', 600)], [found('SM1', 'a', 0)])).toEqual({ d: 'SM1' });
    expect(match([send('d', 'a', 86_400)], [found('SM1', 'a', 0)])).toEqual({});
  });
});
