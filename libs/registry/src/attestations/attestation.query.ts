/**
 * A condition for any statement that has experts: a confirmation of the kind holds on the day. Arguments are SQL
 * expressions that code writes (columns, or placeholders with their type), never input. False means unknown, never no.
 */
export function attestationHeld(expert: string, kind: string, on: string): string {
  return `exists (select from attestation a where a.expert_id = ${expert} and a.kind = ${kind} and ${on} between a.notified_on and a.expires_on)`;
}
