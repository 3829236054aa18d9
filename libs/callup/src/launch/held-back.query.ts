import type { Channel } from '@muster/notify';
import type { Queryable } from '../targeting/queryable.ts';
import type { AudienceFilter, AudienceRequest, TargetLine } from '../targeting/audience.types.ts';
import type { CallUpKind } from '../rules.types.ts';

interface Row {
  incidentId: string;
  severity: number;
  kind: CallUpKind;
  channels: Channel[];
  audience: AudienceFilter;
  lines: (Omit<TargetLine, 'fromAt' | 'untilAt'> & { fromAt: string; untilAt: string })[];
}

const REQUEST = `
  select c.incident_id as "incidentId", n.severity, c.kind, c.channels, c.audience, (
    select coalesce(json_agg(json_build_object('position', r.position, 'workRoleId', r.work_role_id, 'minLevel', r.min_level, 'place', r.place, 'prefectureCode', r.prefecture_code,
      'fromAt', r.from_at, 'untilAt', r.until_at, 'attestationKind', r.attestation_kind, 'languages', r.languages, 'credentialCodes', r.credential_codes,
      'agreementCodes', r.agreement_codes)), '[]') from requirement r where r.call_up_id = c.id) as lines
  from call_up c join incident n on n.id = c.incident_id where c.id = $1`;

/** What was asked for when the call-up was launched, about the people whom it still holds back. */
export async function heldBackRequest(db: Queryable, callUpId: string): Promise<AudienceRequest> {
  const [row] = await db.query<[Row]>(REQUEST, [callUpId]);
  return {
    incidentId: row.incidentId, severity: row.severity, kind: row.kind, channels: row.channels, filter: row.audience, heldBackIn: callUpId,
    lines: row.lines.map((line) => ({ ...line, fromAt: new Date(line.fromAt), untilAt: new Date(line.untilAt) })),
  };
}
