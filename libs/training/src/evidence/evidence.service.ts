import { AuditLog } from '@muster/audit';
import { SYSTEM } from '@muster/identity';
import { newId, Vault, type JobData } from '@muster/platform';
import { EVIDENCE_NOTE } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addEvidence, noteExercised, owedByCourse, owedByExercise } from './evidence.query.ts';

/** Turns what people practised and attended into evidence for their skills and credentials. Doing it twice changes nothing. */
@Injectable()
export class EvidenceKeeper {
  constructor(private readonly vault: Vault, private readonly audit: AuditLog) {}

  /** Settles what an exercise or a course owes, in the transaction of its job. */
  async settle(em: EntityManager, { exerciseId, courseId }: JobData): Promise<void> {
    await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['training evidence']);
    const id = String(exerciseId ?? courseId);
    const owed = exerciseId ? await owedByExercise(em, id) : await owedByCourse(em, id);
    const rows = owed.map((one) => ({ ...one, id: newId() }));
    const notes = await this.vault.sealAll(EVIDENCE_NOTE, rows.map((row) => ({ row: row.id, text: row.what })));
    for (const [at, row] of rows.entries()) await addEvidence(em, row, row.id, notes[at]!);
    const exercised = exerciseId ? await noteExercised(em, id) : 0;
    if (rows.length + exercised === 0) return;
    await this.audit.append(em, { actor: SYSTEM, action: 'training.evidence', subjectType: exerciseId ? 'exercise' : 'course', subjectId: id, detail: { credentials: rows.length, skills: exercised } });
  }
}
