import { credentialCurrentOn, leavesBefore, signedThrough } from '@muster/registry';
import type { AudienceRequest } from './audience.types.ts';
import { among } from './pairs.query.ts';

const asks = (request: AudienceRequest, codes: 'credentialCodes' | 'agreementCodes'): boolean => request.lines.some((line) => (line[codes]?.length ?? 0) > 0);

/**
 * Tables of what must hold on the last day beside membership and attestation: `leaving` are pairs of (expert, line) whose
 * planned last day comes first; `credentialed` those who hold every credential of the line, and whether each is current
 * then; `pledged` those whose signatures hold then. The last two only where a line asks for them.
 */
export function lastDayTables(request: AudienceRequest): string {
  const credentialed = `
  credentialed as materialized (
    select c.expert_id, l.position, bool_and(${credentialCurrentOn('c', 'l.last_day')}) as current
    from line l join expert_credential c on c.credential_code = any(l.credential_codes)
    group by c.expert_id, l.position, l.credential_codes having count(*) = cardinality(l.credential_codes)),`;
  const pledged = `
  pledged as materialized (
    select s.expert_id, l.position from line l join agreement_signature s on s.code = any(l.agreement_codes) and ${signedThrough('s', 'l.last_day')}
    group by s.expert_id, l.position, l.agreement_codes having count(distinct s.code) = cardinality(l.agreement_codes)),`;
  return `
  leaving as materialized (${leavesBefore('select l.position, l.last_day from line l')}),${asks(request, 'credentialCodes') ? credentialed : ''}${asks(request, 'agreementCodes') ? pledged : ''}`;
}

/** Holds every credential that the line asks for, whatever becomes of it; true where none is asked for. */
export function holdsCredentials(request: AudienceRequest, expert: string): string {
  return asks(request, 'credentialCodes') ? `(l.credential_codes = '{}' or ${among('credentialed', expert, 'l.position')})` : 'true';
}

/** Something that the line needs ends before its last day: the membership, by term or plan, a credential, a pledge. */
export function endsBeforeLastDay(request: AudienceRequest): string {
  return [
    'f.eligible_until < f.last_day',
    among('leaving', 'f.id', 'f.position'),
    ...asks(request, 'credentialCodes') ? [among('credentialed', 'f.id', 'f.position', 'not o.current')] : [],
    ...asks(request, 'agreementCodes') ? [`(f.pledges and not ${among('pledged', 'f.id', 'f.position')})`] : [],
  ].join(' or ');
}
