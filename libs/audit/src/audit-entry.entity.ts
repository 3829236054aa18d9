import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of the record. The database numbers, dates and chains it; nobody can change or delete it. */
@Entity('audit_entry')
export class AuditEntryRow {
  /** Without gaps, from 1; text, because a bigint may exceed a number. */
  @PrimaryColumn('bigint') seq: string;
  @Column('timestamptz') at: Date;
  @Column('text', { name: 'actor_kind' }) actorKind: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('text') action: string;
  @Column('text', { name: 'subject_type' }) subjectType: string;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId: string | null;
  /** Ids, codes and counts only. */
  @Column('jsonb') detail: Record<string, unknown>;
  @Column('bytea', { name: 'previous_hash' }) previousHash: Buffer;
  /** SHA-256 over the previous hash and the line. */
  @Column('bytea') hash: Buffer;
}
