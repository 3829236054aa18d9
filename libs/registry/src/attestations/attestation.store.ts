import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttestationEntity } from './attestation.entity.ts';

/**
 * Who meets the condition of a suitability confirmation: yes or unknown, never no. The only door to these facts;
 * whoever calls it records the read (design 02, "Law that shapes the data").
 */
@Injectable()
export class AttestationStore {
  /**
   * Those of the experts for whom a confirmation of the kind holds on the given day (YYYY-MM-DD in Asia/Tokyo, the
   * last day of the deployment). Everybody who is absent is unknown.
   */
  async hold(em: EntityManager, expertIds: readonly string[], kind: string, on: string): Promise<Set<string>> {
    if (expertIds.length === 0) return new Set();
    const rows: { expertId: string }[] = await em
      .createQueryBuilder(AttestationEntity, 'a')
      .select('distinct a.expert_id', 'expertId')
      .where('a.expert_id = any(:expertIds::uuid[]) and a.kind = :kind', { expertIds, kind })
      .andWhere(':on::date between a.notified_on and a.expires_on', { on })
      .getRawMany();
    return new Set(rows.map((row) => row.expertId));
  }
}
