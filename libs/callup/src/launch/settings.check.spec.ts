import { describe, expect, it } from '@jest/globals';
import type { CallUpRequest } from './launch.types.ts';
import { checkKey, checkSettings } from './settings.check.ts';

const REQUEST: CallUpRequest = {
  incidentId: '', lines: [], audience: {}, channels: ['SMS', 'EMAIL'], textJa: '', textEn: '', deadline: new Date(0),
  waveSize: null, waveIntervalSeconds: null, waveStop: 'FILLED', reminderAfterSeconds: null,
};
const codes = (part: Partial<CallUpRequest>): string[] => checkSettings({ ...REQUEST, ...part }, 60_000).map((problem) => `${problem.field}:${problem.code}`);

describe('checkSettings', () => {
  it('takes a call-up in one wave and one in several', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ waveSize: 200, waveIntervalSeconds: 600, reminderAfterSeconds: 60 })).toEqual([]);
    expect(codes({ waveSize: 200 })).toEqual([]);
  });

  it('wants a channel', () => {
    expect(codes({ channels: [] })).toEqual(['channels:CHANNEL_MISSING']);
  });

  it('wants sizes and waits in range', () => {
    for (const waveSize of [0, -1, 1.5, 60_001]) expect(codes({ waveSize })).toEqual(['waveSize:WAVE_SIZE_OUT_OF_RANGE']);
    for (const seconds of [0, 59, 604_801, 90.5]) expect(codes({ reminderAfterSeconds: seconds })).toEqual(['reminderAfterSeconds:WAIT_OUT_OF_RANGE']);
    expect(codes({ waveSize: 10, waveIntervalSeconds: 1 })).toEqual(['waveIntervalSeconds:WAIT_OUT_OF_RANGE']);
    expect(codes({ waveIntervalSeconds: 600 })).toEqual(['waveIntervalSeconds:INTERVAL_WITHOUT_SIZE']);
  });
});

describe('checkKey', () => {
  it('takes uuids and the like', () => {
    expect(checkKey('0198c0de-0000-7000-8000-000000000001')).toEqual([]);
  });

  it('refuses what could not be told apart or kept', () => {
    for (const key of ['', 'short', 'with blank inside', 'x'.repeat(101), 'キーキーキーキーキー']) expect(checkKey(key)).toHaveLength(1);
  });
});
