import { describe, expect, it } from '@jest/globals';
import { linkActor, ROLES, SYSTEM } from '@muster/identity';
import { actorWith } from '../testing/actor.fixture.ts';
import { seesEveryExpert, visibleExperts } from './expert.access.ts';

const IDS = ['a', 'b', 'c'];

describe('visibleExperts', () => {
  it('shows the whole registry to those who work with it, and to nobody else', () => {
    const everybody = ROLES.filter((role) => seesEveryExpert(actorWith([role])));
    expect(everybody).toEqual(['COORDINATOR', 'VETTING_OFFICER', 'HR', 'AUDITOR', 'ADMINISTRATOR']);
  });

  it('shows an expert himself only, also through an answer link', () => {
    expect([...visibleExperts(actorWith(['EXPERT'], { expertId: 'b' }), IDS)]).toEqual(['b']);
    expect([...visibleExperts(linkActor('b', 'ja'), IDS)]).toEqual(['b']);
    expect([...visibleExperts(actorWith(['EXPERT'], { expertId: 'z' }), IDS)]).toEqual([]);
  });

  it('shows nobody to whoever has no role', () => {
    expect([...visibleExperts(actorWith([]), IDS)]).toEqual([]);
    expect([...visibleExperts({ ...actorWith(['COORDINATOR']), kind: 'link' }, IDS)]).toEqual([]);
  });

  it('adds up the roles of a user, and trusts the system', () => {
    expect([...visibleExperts(actorWith(['EXPERT', 'HR'], { expertId: 'b' }), IDS)]).toEqual(IDS);
    expect([...visibleExperts(SYSTEM, IDS)]).toEqual(IDS);
  });
});
