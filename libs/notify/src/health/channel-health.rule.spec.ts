import { describe, expect, it } from '@jest/globals';
import { channelHealth, type ChannelFacts, type ChannelState } from './channel-health.rule.ts';

const well: ChannelFacts = {
  channel: 'SMS', provider: 'twilio', circuitOpen: false, lastError: null, senders: 2, pausedSenders: 0, dueSeconds: null, idleSeconds: null,
};

describe('channelHealth', () => {
  it.each<[Partial<ChannelFacts>, ChannelState]>([
    [{}, 'OK'],
    [{ pausedSenders: 1 }, 'OK'],
    [{ pausedSenders: 2 }, 'PAUSED'],
    [{ provider: null }, 'NOT_CONFIGURED'],
    [{ senders: 0 }, 'NOT_CONFIGURED'],
    [{ circuitOpen: true, lastError: '20003' }, 'PROVIDER_DOWN'],
    [{ dueSeconds: 120, idleSeconds: 5 }, 'OK'],
    [{ dueSeconds: 120, idleSeconds: 61 }, 'STALLED'],
    [{ dueSeconds: 120, idleSeconds: null }, 'STALLED'],
    [{ dueSeconds: 59, idleSeconds: 600 }, 'OK'],
  ])('%j: %s', (facts, state) => {
    const health = channelHealth({ ...well, ...facts });
    expect(health.state).toBe(state);
    expect(health.problem === null).toBe(state === 'OK');
  });

  it('names the provider\'s code', () => {
    expect(channelHealth({ ...well, circuitOpen: true, lastError: '20003' }).problem?.en).toContain('20003');
  });
});
