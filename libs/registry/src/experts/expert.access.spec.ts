import { describe, expect, it } from '@jest/globals';
import { linkActor, ROLES, SYSTEM } from '@muster/identity';
import { actorWith } from '../testing/actor.fixture.ts';
import { seesEveryExpert, visibleAddresses, visibleExperts, visiblePauses, type ExpertRecord } from './expert.access.ts';

const PEOPLE: ExpertRecord[] = [{ id: 'a', organisationIds: ['M'] }, { id: 'b', organisationIds: ['N', 'O'] }, { id: 'c', organisationIds: [] }];
const ids = (found: ExpertRecord[]): string[] => found.map(({ id }) => id);
const hr = actorWith(['HR'], { organisationIds: ['M'] });

describe('visibleExperts', () => {
  it('shows the whole registry to those who work with it, and to nobody else', () => {
    expect(ROLES.filter((role) => seesEveryExpert(actorWith([role])))).toEqual(['COORDINATOR', 'VETTING_OFFICER', 'ADMINISTRATOR']);
  });

  it('shows HR the people of its organisations, and nobody without one', () => {
    expect(ids(visibleExperts(hr, PEOPLE))).toEqual(['a']);
    expect(ids(visibleExperts(actorWith(['HR']), PEOPLE))).toEqual([]);
  });

  it('shows an employer contact no entry at all', () => {
    expect(ids(visibleExperts(actorWith(['EMPLOYER_CONTACT'], { organisationIds: ['M', 'N'] }), PEOPLE))).toEqual([]);
  });

  it('shows an expert himself only, also through an answer link', () => {
    expect(ids(visibleExperts(actorWith(['EXPERT'], { expertId: 'b' }), PEOPLE))).toEqual(['b']);
    expect(ids(visibleExperts(linkActor('b', 'ja'), PEOPLE))).toEqual(['b']);
    expect(ids(visibleExperts(actorWith(['EXPERT'], { expertId: 'z' }), PEOPLE))).toEqual([]);
  });

  it('shows nobody to whoever has no role', () => {
    expect(ids(visibleExperts(actorWith([]), PEOPLE))).toEqual([]);
    expect(ids(visibleExperts({ ...actorWith(['COORDINATOR']), kind: 'link' }, PEOPLE))).toEqual([]);
  });

  it('adds up the roles of a user, and trusts the system', () => {
    expect(ids(visibleExperts(actorWith(['EXPERT', 'HR'], { expertId: 'b', organisationIds: ['M'] }), PEOPLE))).toEqual(['a', 'b']);
    expect(ids(visibleExperts(SYSTEM, PEOPLE))).toEqual(['a', 'b', 'c']);
  });
});

describe('what of an entry is seen', () => {
  it('addresses by those who may read them, of whom they may see, and one’s own', () => {
    expect(ids(visibleAddresses(actorWith(['COORDINATOR']), PEOPLE))).toEqual(['a', 'b', 'c']);
    expect(ids(visibleAddresses(actorWith(['ADMINISTRATOR']), PEOPLE))).toEqual([]);
    expect(ids(visibleAddresses(hr, PEOPLE))).toEqual([]);
    expect(ids(visibleAddresses(actorWith(['EXPERT', 'HR'], { expertId: 'b', organisationIds: ['M'] }), PEOPLE))).toEqual(['b']);
  });

  it('pauses never by HR', () => {
    expect(ids(visiblePauses(actorWith(['COORDINATOR']), PEOPLE))).toEqual(['a', 'b', 'c']);
    expect(ids(visiblePauses(hr, PEOPLE))).toEqual([]);
    expect(ids(visiblePauses(actorWith(['EXPERT'], { expertId: 'b' }), PEOPLE))).toEqual(['b']);
  });
});
