import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { attestationHeld } from './attestation.query.ts';

/**
 * Who meets the condition of a suitability confirmation: yes or unknown, never no. The only door to these facts,
 * besides the same question as an SQL condition (`attestationHeld`) for sets; whoever asks records the read, because
 * only he knows for which call-up (design 02, "Law that shapes the data").
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
      `select asked.id from unnest($1::uuid[]) as asked(id) where ${attestationHeld('asked.id', '$2::text', '$3::date')}`, [expertIds, kind, on]);
    return new Set(rows.map((row) => row.id));
  }
}
