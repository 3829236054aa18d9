import { describe, expect, it } from '@jest/globals';
import { draftOfCallUp, draftOfPreset, inputOf, isNarrowed, newLine, type Preset } from './draft.ts';

const NOW = new Date('2026-11-27T01:10:00Z');
const PRESET = {
  code: 'X', kind: 'X', nameJa: '例', nameEn: 'Example', severity: 2, textJa: '文', textEn: 'Text',
  lines: [{ position: 0, workRoleId: null, minLevel: 2, headCount: 3, reserveCount: 1, place: 'ON_SITE', durationHours: 24, attestationKind: null, languages: ['ja'] }],
} as unknown as Preset;

describe('a call-up while it is being written', () => {
  it('begins with the preset: from the full hour three hours ahead, on-site work in Tokyo, everybody, two hours to answer', () => {
    const input = inputOf(draftOfPreset(PRESET, false, NOW), 'incident', NOW);
    expect(input).toMatchObject({ incidentId: 'incident', audience: { everybody: true }, channels: ['SMS', 'EMAIL'], deadline: '2026-11-27T03:10:00.000Z', waveStop: 'FILLED', reminderAfterSeconds: 1800 });
    expect(input.lines).toEqual([expect.objectContaining({ fromAt: '2026-11-27T05:00:00.000Z', untilAt: '2026-11-28T05:00:00.000Z', prefectureCode: '13', headCount: 3 })]);
    expect(Object.keys(input.lines[0]!)).not.toContain('key');
  });

  it('asks everybody to the end in a drill, and reminds nobody', () => {
    expect(inputOf(draftOfPreset(PRESET, true, NOW), 'i', NOW)).toMatchObject({ waveStop: 'NEVER', reminderAfterSeconds: null });
  });

  it('says "everybody" in words only while nothing narrows the audience', () => {
    const draft = draftOfPreset(PRESET, false, NOW);
    const narrowed = { ...draft, audience: { ...draft.audience, prefectureCodes: ['01'] } };
    expect(inputOf(narrowed, 'i', NOW).audience).toEqual({ prefectureCodes: ['01'], verifiedOnly: false, respectPattern: false });
    expect([isNarrowed(draft.audience), isNarrowed(narrowed.audience)]).toEqual([false, true]);
  });

  it('is the same again where what waits is written anew, whatever no step shows, with the time to answer of when it was last asked for', () => {
    const [line] = inputOf(draftOfPreset(PRESET, false, NOW), 'i', NOW).lines;
    const stored = {
      createdAt: '2026-11-27T00:10:00.000Z', approval: { askedAt: NOW.toISOString() }, deadline: '2026-11-27T02:40:00.000Z', channels: ['SMS'], textJa: '文', textEn: 'Text', waveSize: 50, waveIntervalSeconds: 600, waveStop: 'NEVER', reminderAfterSeconds: 1200,
      lines: [{ ...line, credentialCodes: ['RISS'], agreementCodes: ['PLEDGE'] }],
      audience: { everybody: false, prefectureCodes: [], blocks: ['関東'], sector: null, organisationIds: ['o'], teamIds: ['t'], withMutualAid: true, languages: [], addExpertIds: ['e'], removeExpertIds: [], verifiedOnly: true, respectPattern: false },
    } as unknown as Parameters<typeof draftOfCallUp>[0];
    expect(inputOf(draftOfCallUp(stored), 'i', NOW)).toEqual({
      incidentId: 'i', deadline: stored.deadline, channels: ['SMS'], textJa: '文', textEn: 'Text', waveSize: 50, waveIntervalSeconds: 600, waveStop: 'NEVER', reminderAfterSeconds: 1200, lines: stored.lines,
      audience: { blocks: ['関東'], organisationIds: ['o'], teamIds: ['t'], withMutualAid: true, addExpertIds: ['e'], verifiedOnly: true, respectPattern: false },
    });
  });

  it.each([['2026-11-27T03:10:00Z', 120], ['2026-11-27T03:08:20Z', 120], ['2026-11-27T03:04:00Z', 114], ['2026-11-27T03:10:40Z', 121]])('has the time to answer that was chosen, though the proof of who asks takes a while: %s', (deadline, minutes) => {
    const stored = { createdAt: NOW.toISOString(), approval: { askedAt: NOW.toISOString() }, deadline, channels: [], lines: [], audience: {}, waveIntervalSeconds: null, reminderAfterSeconds: null };
    expect(draftOfCallUp(stored as unknown as Parameters<typeof draftOfCallUp>[0]).deadlineMinutes).toBe(minutes);
  });

  it('calls the teams that owe aid only beside teams that are chosen', () => {
    const draft = draftOfPreset(PRESET, false, NOW);
    const asked = (teamIds: string[]) => inputOf({ ...draft, audience: { ...draft.audience, teamIds, withMutualAid: true } }, 'i', NOW).audience;
    expect(asked(['t'])).toMatchObject({ teamIds: ['t'], withMutualAid: true });
    expect(asked([])).toEqual({ everybody: true, verifiedOnly: false, respectPattern: false });
  });

  it('gives an interval only to waves', () => {
    const draft = { ...draftOfPreset(PRESET, false, NOW), waveMinutes: 15 };
    expect(inputOf(draft, 'i', NOW).waveIntervalSeconds).toBeNull();
    expect(inputOf({ ...draft, waveSize: 10 }, 'i', NOW)).toMatchObject({ waveSize: 10, waveIntervalSeconds: 900 });
  });

  it('adds a line for one person of any role', () => {
    expect(newLine(NOW)).toMatchObject({ workRoleId: null, headCount: 1, minLevel: 1, hours: 24 });
  });
});
