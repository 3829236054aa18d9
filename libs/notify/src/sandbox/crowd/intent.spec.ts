import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { behaviourSchema, CROWD_KINDS } from './crowd.types.ts';
import { decide } from './intent.ts';

const behaviour = behaviourSchema.parse({});
const phones = Array.from({ length: 20_000 }, (_, i) => `+81907${String(i).padStart(7, '0')}`);

describe('decide', () => {
  it('gives a person the same intent every time, and other people or seeds others', () => {
    fc.assert(fc.property(fc.integer(), fc.string(), fc.constantFrom('SMS' as const, 'EMAIL' as const), (seed, person, channel) => {
      expect(decide(behaviour, seed, person, channel)).toEqual(decide(behaviour, seed, person, channel));
    }));
    const kinds = (seed: number) => phones.map((phone) => decide(behaviour, seed, phone, 'SMS').kind).join();
    expect(kinds(1)).not.toBe(kinds(2));
  });

  it('keeps the shares', () => {
    const counts = new Map(CROWD_KINDS.map((kind) => [kind, 0]));
    for (const phone of phones) {
      const { kind } = decide(behaviour, 7, phone, 'SMS');
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    for (const [kind, share] of Object.entries(behaviour.shares)) expect(Math.abs((counts.get(kind as 'yes') ?? 0) / phones.length - share)).toBeLessThan(0.012);
  });

  it('answers a mail by link only, and never with garbage', () => {
    for (const phone of phones.slice(0, 2000)) {
      const { act, kind } = decide(behaviour, 7, phone, 'EMAIL');
      expect(act.by).not.toBe('SMS');
      expect(kind).not.toBe('garbage');
    }
  });

  it('says a time exactly when the kind is yesFrom', () => {
    for (const phone of phones.slice(0, 4000)) {
      const { kind, act } = decide(behaviour, 7, phone, 'SMS');
      if (act.by === 'LINK') expect(act.time !== null).toBe(kind === 'yesFrom');
      if (act.by === 'SMS' && kind === 'yesFrom') expect(act.body.normalize('NFKC')).toMatch(/\d{1,2}:\d\d|\d{4}|\d{1,2}時/);
    }
  });

  it('stays within the longest delay', () => {
    for (const phone of phones) expect(decide(behaviour, 7, phone, 'SMS').delayMs).toBeLessThanOrEqual(1_200_000);
  });
});

describe('behaviourSchema', () => {
  it('refuses shares beyond the whole', () => {
    expect(behaviourSchema.safeParse({ shares: { yes: 0.9, no: 0.9 } }).success).toBe(false);
  });
});
