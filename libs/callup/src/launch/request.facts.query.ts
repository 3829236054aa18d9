import { TODAY } from '@muster/platform';
import { teamsInForce } from '@muster/registry';
import type { SendCapacity } from '../preflight/send.plan.ts';
import type { Queryable } from '../targeting/queryable.ts';
import type { CallUpRequest } from './launch.types.ts';

/** The incident as a launch needs it. */
export interface IncidentFacts {
  id: string;
  severity: number;
  drill: boolean;
  state: 'OPEN' | 'CLOSED';
}

/** What a request is checked against: the incident, the known among the values that it names, the senders, the clock. */
export interface RequestFacts {
  now: Date;
  incident: IncidentFacts | null;
  roles: { id: string; nameJa: string; nameEn: string }[];
  prefectureCodes: string[];
  blocks: string[];
  /** Of the teams that the filter names, those that exist today. */
  teams: { id: string; leastSeverity: number }[];
  attestationKinds: string[];
  credentialCodes: string[];
  /** Of which a wording is in force today. */
  agreementCodes: string[];
  senders: SendCapacity[];
  /** The number that the next call-up would get; only for showing and measuring texts. */
  nextNumber: number;
}

const FACTS = `
  select muster_now() as now,
    (select json_build_object('id', i.id, 'severity', i.severity, 'drill', i.drill, 'state', i.state) from incident i where i.id = $1::uuid) as incident,
    (select coalesce(json_agg(json_build_object('id', w.id, 'nameJa', w.name_ja, 'nameEn', w.name_en)), '[]') from work_role w where w.id = any($2::text[])) as roles,
    (select coalesce(json_agg(p.code), '[]') from prefecture p) as "prefectureCodes",
    (select coalesce(json_agg(b.name), '[]') from (select block_ja as name from prefecture union select block_en from prefecture) b) as blocks,
    (select coalesce(json_agg(t), '[]') from (${teamsInForce} and t.id::text = any($3::text[])) t) as teams,
    (select coalesce(json_agg(a.code), '[]') from attestation_kind a) as "attestationKinds",
    (select coalesce(json_agg(k.code), '[]') from credential_kind k) as "credentialCodes",
    (select coalesce(json_agg(distinct g.code), '[]') from agreement g where g.valid_from <= ${TODAY}) as "agreementCodes",
    (select coalesce(json_agg(json_build_object('channel', s.channel, 'ratePerSecond', s.rate_per_second, 'enabled', s.enabled)), '[]') from sender s) as senders,
    (select coalesce(max(c.number), 0) + 1 from call_up c) as "nextNumber"`;

/** Reads everything that a request is checked against, in one query. */
export async function readRequestFacts(db: Queryable, request: CallUpRequest): Promise<RequestFacts> {
  const roleIds = request.lines.map((line) => line.workRoleId).filter((id) => id !== null);
  const [row] = await db.query<[RequestFacts]>(FACTS, [request.incidentId, roleIds, request.audience.teamIds ?? []]);
  return row;
}
