import { describe, expect, it } from '@jest/globals';
import { profileSteps, type ProfileFacts } from './profile-steps.rule.ts';

const whole: ProfileFacts = { phones: 1, mails: 1, ownChannel: true, affiliated: true, remoteOk: true, travelOk: false, skills: 2, saidWhen: true, pledged: true, confirmation: 'CURRENT' };
const open = (parts: Partial<ProfileFacts>): string[] => profileSteps({ ...whole, ...parts }).filter(({ state }) => state !== 'DONE').map(({ step, state }) => `${step} ${state}`);

describe('the steps of a profile', () => {
  it.each<[string, Partial<ProfileFacts>, string[]]>([
    ['are all done', {}, []],
    ['want an address', { phones: 0, mails: 0, ownChannel: false }, ['CONTACTS MISSING']],
    ['want an address that is not the employer’s', { ownChannel: false }, ['CONTACTS MISSING']],
    ['want both channels, where one will do', { phones: 0 }, ['CONTACTS DUE']],
    ['take nobody for missing who works for himself', { affiliated: false }, ['AFFILIATION DUE']],
    ['want somewhere to serve', { remoteOk: false }, ['PLACES DUE']],
    ['want a skill and a pledge', { skills: 0, pledged: false }, ['SKILLS MISSING', 'PLEDGE MISSING']],
    ['want a word on times', { saidWhen: false }, ['AVAILABILITY DUE']],
    ['want to be confirmed', { confirmation: 'OVERDUE' }, ['CONFIRMATION DUE']],
  ])('%s', (_, parts, expected) => expect(open(parts)).toEqual(expected));

  it('take three minutes when nothing is done yet, and none when all is', () => {
    const nothing: ProfileFacts = { phones: 0, mails: 0, ownChannel: false, affiliated: false, remoteOk: false, travelOk: false, skills: 0, saidWhen: false, pledged: false, confirmation: 'DUE' };
    const total = (facts: ProfileFacts): number => profileSteps(facts).reduce((sum, { seconds }) => sum + seconds, 0);
    expect([total(nothing), total(whole)]).toEqual([180, 0]);
  });
});
