import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/**
 * Who meets the condition of a suitability confirmation: yes or unknown, never no. The only door to these facts, besides
 * the same question as an SQL set (`attestationHolders`) for audiences. The facts lie in a schema of their own, whose
 * functions log every question apart; the call-up for which it was asked is on the audit record (design 02).
 */
@Injectable()
export class AttestationStore {
  /**
   * Those of the experts for whom a confirmation of the kind holds on the given day (YYYY-MM-DD in Asia/Tokyo, the
   * last day of the deployment). Everybody who is absent is unknown.
   */
  async hold(em: EntityManager, expertIds: readonly string[], kind: string, on: string): Promise<Set<string>> {
    if (expertIds.length === 0) return new Set();
    const rows: { id: string }[] = await em.query(
      'select id from attestation.among($1::uuid[], $2::text, $3::date) as id', [expertIds, kind, on]);
    return new Set(rows.map((row) => row.id));
  }
}
