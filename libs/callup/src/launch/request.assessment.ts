import { isUuid, type Env, type Locale } from '@muster/platform';
import type { CallUpKind, RuleProblem } from '../rules.types.ts';
import { checkAudience } from '../targeting/audience.check.ts';
import { emptiedList, selectionOf } from '../targeting/audience.rule.ts';
import type { AudienceRequest } from '../targeting/audience.types.ts';
import type { Queryable } from '../targeting/queryable.ts';
import { EmptyAudience } from '../refusals/audience.refusals.ts';
import { InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { IncidentClosed } from '../refusals/launch.refusals.ts';
import type { CallUpIdentity } from '../text/text.identity.ts';
import { checkRequirements } from '../validate/requirement.check.ts';
import { measureInvites, type InviteLength } from './invite.length.ts';
import type { CallUpRequest } from './launch.types.ts';
import { readRequestFacts, type IncidentFacts, type RequestFacts } from './request.facts.query.ts';
import { checkSettings } from './settings.check.ts';

/** A request in which no rule found anything wrong. */
export interface Assessment {
  request: CallUpRequest;
  facts: RequestFacts;
  incident: IncidentFacts;
  kind: CallUpKind;
  audience: AudienceRequest;
  length: InviteLength;
}

/** Why a request is refused before anybody is counted. */
export type AssessmentRefusal = NotFound | IncidentClosed | EmptyAudience | InvalidInput;

export type AssessmentEnv = Pick<Env, 'MUSTER_AUDIENCE_CAP' | 'MUSTER_AUTHORITY' | 'PUBLIC_URL'>;

/** What a call-up that waits has already and keeps. */
export type KnownIdentity = Pick<CallUpIdentity, 'number' | 'authenticityCode'>;

/** Checks a request against the rules and the facts of the database; preview and launch begin with it. A new call-up's texts are measured with the next number. */
export async function assess(db: Queryable, given: CallUpRequest, env: AssessmentEnv, locale: Locale, known?: KnownIdentity): Promise<Assessment | AssessmentRefusal> {
  const request = { ...given, channels: [...new Set(given.channels)] };
  if (!isUuid(request.incidentId)) return new NotFound(locale, 'incidentId');
  const facts = await readRequestFacts(db, request);
  const { incident } = facts;
  if (!incident) return new NotFound(locale, 'incidentId');
  if (incident.state === 'CLOSED') return new IncidentClosed(locale);
  const nobody = callsNobody(request, locale);
  if (nobody) return nobody;
  const kind = incident.drill ? 'DRILL' : 'REAL';
  const length = measureInvites(request, facts.roles, {
    identity: { authority: env.MUSTER_AUTHORITY, number: facts.nextNumber, authenticityCode: '0000', ...known, kind },
    severity: incident.severity, publicUrl: env.PUBLIC_URL,
  });
  const [first, ...rest] = problemsOf(request, facts, incident, env.MUSTER_AUDIENCE_CAP, length);
  if (first) return new InvalidInput(locale, [first, ...rest]);
  return { request, facts, incident, kind, length, audience: audienceOf(request, incident, kind) };
}

/** Fail closed: a request that names nobody calls nobody, and says why. */
function callsNobody(request: CallUpRequest, locale: Locale): EmptyAudience | null {
  if (request.lines.length === 0) return new EmptyAudience(locale, 'NO_REQUIREMENT', 'lines');
  if (selectionOf(request.audience) !== 'NOBODY') return null;
  const list = emptiedList(request.audience);
  return list === null ? new EmptyAudience(locale, 'EMPTY_FILTER', 'audience') : new EmptyAudience(locale, 'EMPTIED_LIST', `audience.${list}`);
}

function problemsOf(request: CallUpRequest, facts: RequestFacts, incident: IncidentFacts, sizeCap: number, length: InviteLength): RuleProblem[] {
  const prefectureCodes = new Set(facts.prefectureCodes);
  const teams = new Map(facts.teams.map(({ id, leastSeverity }) => [id, leastSeverity]));
  return [
    ...checkRequirements(request, {
      now: facts.now, sizeCap, prefectureCodes,
      workRoleIds: new Set(facts.roles.map((role) => role.id)), attestationKinds: new Set(facts.attestationKinds),
      credentialCodes: new Set(facts.credentialCodes), agreementCodes: new Set(facts.agreementCodes),
    }),
    ...checkAudience(request.audience, { prefectureCodes, blocks: new Set(facts.blocks), teams, severity: incident.drill ? null : incident.severity, sizeCap }),
    ...checkSettings(request, sizeCap),
    ...length.problems,
  ];
}

function audienceOf(request: CallUpRequest, incident: IncidentFacts, kind: CallUpKind): AudienceRequest {
  return {
    incidentId: incident.id, severity: incident.severity, kind, channels: request.channels, filter: request.audience,
    lines: request.lines.map((line, position) => ({ ...line, position })),
  };
}
