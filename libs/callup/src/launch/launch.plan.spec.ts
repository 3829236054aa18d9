import { describe, expect, it } from '@jest/globals';
import type { AudienceCounts } from '../targeting/audience-counts.query.ts';
import { makePlan } from './launch.plan.ts';
import type { CallUpRequest } from './launch.types.ts';
import { measureInvites } from './invite.length.ts';
import type { Assessment } from './request.assessment.ts';

const NOW = new Date('2026-08-09T18:00:00Z');
const REQUEST: CallUpRequest = {
  incidentId: 'i', audience: { everybody: true }, channels: ['SMS', 'EMAIL', 'VOICE'],
  lines: [null, 'A', 'B'].map((workRoleId) => ({
    workRoleId, minLevel: 1, headCount: 2, reserveCount: 0, place: 'EITHER', prefectureCode: null, attestationKind: null, languages: [], fromAt: NOW, untilAt: NOW,
  })),
  textJa: '{number} {code} 要:{role}', textEn: '{number} {code} need: {role}', deadline: new Date('2026-08-09T20:00:00Z'),
  waveSize: null, waveIntervalSeconds: null, waveStop: 'FILLED', reminderAfterSeconds: null,
};
const ROLES = [{ id: 'A', nameJa: '短', nameEn: 'short' }, { id: 'B', nameJa: '長'.repeat(60), nameEn: 'long '.repeat(30) }];
const LENGTH = measureInvites(REQUEST, ROLES, {
  identity: { authority: 'NISC', number: 14, authenticityCode: '0000', kind: 'DRILL' }, severity: 3, publicUrl: 'https://m.example',
});
const COUNTS: AudienceCounts = {
  population: 120, recipients: 100, phone: { ja: 80, en: 10 }, mail: { ja: 50, en: 10 }, exclusions: [{ reason: 'PAUSED', people: 20 }],
  lines: [{ position: 0, people: 100 }, { position: 1, people: 30 }, { position: 2, people: 0 }],
};

function plan(request: Partial<CallUpRequest> = {}, rate = 10) {
  const assessment: Assessment = {
    request: { ...REQUEST, ...request }, kind: 'DRILL', length: LENGTH, incident: { id: 'i', severity: 3, drill: true, state: 'OPEN' },
    audience: { incidentId: 'i', severity: 3, kind: 'DRILL', channels: [], lines: [], filter: {} },
    facts: {
      now: NOW, incident: null, roles: ROLES, prefectureCodes: [], blocks: [], teams: [], attestationKinds: [], credentialCodes: [], agreementCodes: [], nextNumber: 14,
      senders: (['SMS', 'EMAIL'] as const).map((channel) => ({ channel, ratePerSecond: rate, enabled: true })),
    },
  };
  return makePlan(assessment, COUNTS, { MUSTER_SMS_YEN_PER_SEGMENT: 10, MUSTER_ACCEPTANCE_PRIOR: 0.5, MUSTER_COVERAGE_SMALLEST: 5 });
}

describe('the length of invitations', () => {
  it('reckons with the longest role, shows the first', () => {
    expect(LENGTH.segments).toEqual({ ja: 2, en: 2 });
    expect(LENGTH.sample.ja).toMatch(/^【訓練】014 0000 要:要員 https:/);
    expect(LENGTH.problems).toEqual([]);
  });
});

describe('the plan of a launch', () => {
  it('counts each channel by who can be reached on it, per language', () => {
    expect(plan().plan).toMatchObject({
      recipients: 100, firstWave: 100, fitting: { 0: 100, 1: 30, 2: 0 }, segments: { ja: 2, en: 2 },
      sending: { segments: 180, yen: 1800, channels: [{ channel: 'SMS', messages: 90 }, { channel: 'EMAIL', messages: 60 }, { channel: 'VOICE', messages: 90 }] },
    });
  });

  it('names the channel without a sender', () => {
    expect(plan().problems.map((problem) => `${problem.code} ${problem.channel}`)).toEqual(['NO_SENDER VOICE']);
  });

  it('lets a first wave through that the whole would be too long for', () => {
    const slow = 0.001;
    expect(plan({ channels: ['SMS'] }, slow).problems.map((problem) => problem.code)).toEqual(['QUEUE_TOO_LONG']);
    expect(plan({ channels: ['SMS'], waveSize: 10 }, slow)).toMatchObject({ problems: [], plan: { firstWave: 10, sending: { segments: 180 } } });
  });

  it('estimates the yes until the deadline, line by line', () => {
    const { estimate } = plan().plan;
    expect(estimate).toMatchObject({ method: 'ACCEPTANCE_RATE_ESTIMATE', byMinutes: 120, yesRate: 0.5 });
    expect(estimate.lines[2]).toMatchObject({ expectedYes: 0, chanceFilled: 0 });
  });
});
