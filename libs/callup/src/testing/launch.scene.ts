import type { Actor, Role } from '@muster/identity';
import { permissionsOf } from '@muster/identity';
import type { DataSource } from 'typeorm';
import { CallUpOpening } from '../launch/call-up-opening.service.ts';
import { ApprovalDesk } from '../approval/approval-desk.service.ts';
import { WaitingEdit } from '../approval/waiting-edit.service.ts';
import { WaitingEnd } from '../approval/waiting-end.service.ts';
import { CallUpEnd } from '../control/call-up-end.service.ts';
import { Approval } from '../approval/approval.service.ts';
import { Launch } from '../launch/launch.service.ts';
import type { CallUpRequest } from '../launch/launch.types.ts';
import { Preview } from '../launch/preview.service.ts';
import { ReleaseDesk } from '../release/release-desk.service.ts';

/** The services of the launching side. */
export const LAUNCHING = [Preview, Launch, CallUpOpening, Approval, ApprovalDesk, WaitingEdit, WaitingEnd, CallUpEnd, ReleaseDesk];

/** A signed-in user of a test. */
export function staff(userId: string, ...roles: Role[]): Actor {
  return { kind: 'user', userId, roles, permissions: permissionsOf(roles), expertId: null, organisationId: null, organisationIds: [], locale: 'en', sessionId: null, strength: 'FULL', steppedUpAt: new Date(), displayName: 'x' };
}

export const COORDINATOR = staff('0198c0de-0000-7000-8000-00000000c001', 'COORDINATOR', 'APPROVER');
export const APPROVER = staff('0198c0de-0000-7000-8000-00000000a001', 'APPROVER');

/** Lets both channels carry whatever comes. */
export async function addSenders(db: DataSource): Promise<void> {
  await db.query(`insert into sender (id, channel, provider, address, rate_per_second, burst, tokens) values
    ('sms-1', 'SMS', 'scene', '+815000000000', 100, 100, 100), ('mail-1', 'EMAIL', 'scene', 'muster@example.jp', 100, 100, 100) on conflict do nothing`);
}

/** A good request for an incident: one line of two handlers, everybody, both channels, two hours to answer. */
export function requestFor(incidentId: string, part: Partial<CallUpRequest> = {}): CallUpRequest {
  const hours = (count: number): Date => new Date(Date.now() + count * 3_600_000);
  return {
    incidentId, audience: { everybody: true }, channels: ['SMS', 'EMAIL'],
    lines: [{ ...LINE, fromAt: hours(6), untilAt: hours(54) }],
    textJa: '【{authority}招集】{number} 深刻度{severity} 要:{role} {deadline} 1=可 2=不可 照合{code}',
    textEn: '{authority} CALL-UP {number}: {role} needed by {deadline}. 1=yes 2=no. Check code {code}',
    deadline: hours(2), waveSize: null, waveIntervalSeconds: null, waveStop: 'FILLED', reminderAfterSeconds: null, ...part,
  };
}

const LINE = {
  workRoleId: 'PD-WRL-003', minLevel: 2, headCount: 2, reserveCount: 0, place: 'EITHER' as const, prefectureCode: '13', attestationKind: null, languages: [],
};
