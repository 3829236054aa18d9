import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addExpert, addFacts, addIncident, clearRoster, type RosterExpert } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { countAudience, type CountedAudience } from './audience-counts.query.ts';
import { countInParts } from './audience-parts.query.ts';
import type { AudienceRequest } from './audience.types.ts';

let scene: SceneApp;
let request: AudienceRequest;

beforeAll(async () => {
  scene = await sceneApp([]);
  await addFacts(scene.db);
});
afterAll(() => scene.close());
beforeEach(async () => {
  await clearRoster(scene.db);
  const people: RosterExpert[] = [{}, { prefecture: '27' }, { paused: true }, { email: null, messageLanguage: 'en' }, { skills: {} }, { eligibleUntil: '2031-08-11' }];
  for (let n = 0; n < 24; n += 1) await addExpert(scene.db, people[n % people.length]);
  request = {
    incidentId: await addIncident(scene.db), severity: 2, kind: 'REAL', channels: ['SMS', 'EMAIL'], filter: { everybody: true },
    lines: [{
      position: 0, workRoleId: 'PD-WRL-003', minLevel: 2, place: 'EITHER', prefectureCode: '13', attestationKind: null, languages: [],
      fromAt: new Date('2031-08-09T18:00:00Z'), untilAt: new Date('2031-08-12T06:00:00Z'),
    }],
  };
});

const counted = (part?: AudienceRequest['part']): Promise<CountedAudience> => scene.db.transaction((em) => countAudience(em, { ...request, part }));
const nothing = async (): Promise<void> => undefined;

describe('a roster that is counted in parts', () => {
  it('comes to the same as in one, and what is recorded with it is recorded once', async () => {
    const whole = await counted();
    expect(whole).toMatchObject({ population: 24, recipients: 12, places: [{ prefectureCode: '13', people: 8 }, { prefectureCode: '27', people: 4 }] });
    const recorded: string[] = [];
    expect(await countInParts(scene.db, request, async (em) => { await em.query('select 1'); recorded.push('once'); })).toEqual(whole);
    expect(recorded).toEqual(['once']);
  });

  it('has its own people in every part', async () => {
    const parts = [await counted({ n: 0, of: 2 }), await counted({ n: 1, of: 2 })];
    expect(parts.every(({ population }) => population > 0 && population < 24)).toBe(true);
    expect(parts.reduce((sum, { population }) => sum + population, 0)).toBe(24);
  });

  it('is one part where the filter takes few', async () => {
    const few = { ...request, filter: { prefectureCodes: ['27'] } };
    expect(await countInParts(scene.db, few, nothing)).toMatchObject({ population: 4, recipients: 4 });
  });

  it('fails as a whole with the part that fails', async () => {
    await expect(countInParts(scene.db, request, () => Promise.reject(new Error('not recorded')))).rejects.toThrow('not recorded');
    await expect(countInParts(scene.db, { ...request, severity: 100_000 }, nothing)).rejects.toThrow('out of range');
  });
});
