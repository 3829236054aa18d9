import { describe, expect, it } from '@jest/globals';
import { isWholeOrder, whyItStays, type HeldContact } from './contact-set.rule.ts';

const held = (id: string, parts: Partial<HeldContact> = {}): HeldContact => ({ id, employerOwned: false, verified: true, usable: true, ...parts });

describe('a contact may go', () => {
  it.each<[string, HeldContact[], ReturnType<typeof whyItStays>]>([
    ['while another one is in use', [held('a'), held('b')], null],
    ['but not the last', [held('a')], 'LAST_VERIFIED'],
    ['nor the last but unverified ones', [held('a'), held('b', { verified: false, usable: false })], 'LAST_VERIFIED'],
    ['nor the last but those that nothing reaches', [held('a'), held('b', { usable: false })], 'LAST_VERIFIED'],
    ['nor the last that is not the employer’s', [held('a'), held('b', { employerOwned: true })], 'LAST_OWN'],
    ['the employer’s while an own one stays', [held('a', { employerOwned: true }), held('b')], null],
    ['when it never counted', [held('a', { verified: false, usable: false })], null],
    ['when it is none of them', [held('b')], null],
  ])('%s', (_, contacts, why) => expect(whyItStays(contacts, 'a')).toBe(why));
});

describe('an order', () => {
  it('names each contact once', () => {
    const two = [{ id: 'a' }, { id: 'b' }];
    expect([['b', 'a'], ['a'], ['a', 'a'], ['a', 'b', 'c'], ['a', 'c']].map((order) => isWholeOrder(two, order))).toEqual([true, false, false, false, false]);
  });
});
