import { describe, expect, it } from '@jest/globals';
import { rightToDecide } from './decider.rule.ts';

describe('who may decide', () => {
  it('is an approver who wrote nothing of it', () => {
    expect(rightToDecide('APPROVER', { author: false, onBehalfOf: null })).toEqual({ ok: true, onBehalfOf: null });
    expect(rightToDecide('APPROVER', { author: true, onBehalfOf: null })).toEqual({ ok: false });
  });

  it('is his delegate, who stands for him and wrote nothing of it either', () => {
    expect(rightToDecide('DELEGATE', { author: false, onBehalfOf: 'a' })).toEqual({ ok: true, onBehalfOf: 'a' });
    expect(rightToDecide('DELEGATE', { author: true, onBehalfOf: 'a' })).toEqual({ ok: false });
    expect(rightToDecide('DELEGATE', { author: false, onBehalfOf: null })).toEqual({ ok: false });
  });
});
