import type { AuditActor, AuditLog } from '@muster/audit';
import type { EntityManager } from 'typeorm';
import type { AudienceRequest } from '../targeting/audience.types.ts';

/** Puts on record that attestations were matched for an audience; reads of them are logged apart, by law. */
export async function recordAttestationUse(
  em: EntityManager, audit: AuditLog, actor: AuditActor, audience: AudienceRequest, purpose: 'preview' | 'launch',
): Promise<void> {
  const kinds = [...new Set(audience.lines.map((line) => line.attestationKind).filter((kind) => kind !== null))].sort();
  if (kinds.length === 0) return;
  await audit.append(em, { actor, action: 'attestation.match', subjectType: 'incident', subjectId: audience.incidentId, detail: { purpose, kinds } });
}
