import { describe, expect, it } from '@jest/globals';
import { asksTimeAlone, problemOf } from './expert-filter.rule.ts';
import type { ExpertFilter } from './expert.filter.ts';

const at = (time: string): Date => new Date(`2026-08-10T${time}:00+09:00`);

describe('problemOf', () => {
  it.each<[string, ExpertFilter]>([
    ['nothing', {}],
    ['an instant', { availableAt: { from: at('09:00') } }],
    ['a span', { availableAt: { from: at('09:00'), until: at('09:01') }, minLevel: 4, text: '山田' }],
    ['an unknown role', { roleId: 'nobody knows' }],
  ])('takes %s', (_, filter) => {
    expect(problemOf(filter)).toBeNull();
  });

  it.each<[string, ExpertFilter]>([
    ['text', { text: 'あ'.repeat(101) }],
    ['minLevel', { minLevel: 0 }],
    ['minLevel', { minLevel: 5 }],
    ['organisationId', { organisationId: "x' or true" }],
    ['prefectureCodes', { prefectureCodes: Array.from({ length: 101 }, () => '13') }],
    ['availableAt.until', { availableAt: { from: at('09:00'), until: at('09:00') } }],
    ['availableAt.until', { availableAt: { from: at('09:00'), until: at('08:00') } }],
  ])('names %s', (field, filter) => {
    expect(problemOf(filter)).toMatchObject({ field, message: { ja: expect.any(String), en: expect.any(String) } });
  });
});

describe('a filter asks for a time alone', () => {
  const time = { from: at('09:00'), until: at('18:00') };
  it.each<[boolean, string, ExpertFilter]>([
    [true, 'when nothing else is filled', { availableAt: time, text: null, verifiedOnly: false }],
    [false, 'not with another condition', { availableAt: time, sector: 'PUBLIC' }],
    [false, 'not with a list that was emptied, which selects nobody', { availableAt: time, blocks: [] }],
    [false, 'not without a time', {}],
  ])('%s: %s', (alone, _, filter) => expect(asksTimeAlone(filter)).toEqual(alone ? time : null));
});
