import { newId, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DOCUMENT, DOCUMENT_NAME } from '../vetting/vetting.seal.ts';
import { Attachment } from './attachment.types.ts';

type Row = Omit<Attachment, 'name'> & { name: Buffer };

const ROWS = `select id, case_id as "caseId", step, kind, name_sealed as name, size, uploaded_by as "uploadedBy", uploaded_at as "uploadedAt" from attachment`;

/** Documents as they are kept: content and name are sealed. */
@Injectable()
export class AttachmentBook {
  constructor(private readonly vault: Vault) {}

  /** The documents of cases, without their contents. */
  async of(em: EntityManager, caseIds: readonly string[]): Promise<Attachment[]> {
    return this.opened(await em.query<Row[]>(`${ROWS} where case_id = any($1::uuid[]) order by id`, [caseIds]));
  }

  /** How many a case holds. */
  async count(em: EntityManager, caseId: string): Promise<number> {
    const [row]: { count: number }[] = await em.query('select count(*)::int as count from attachment where case_id = $1', [caseId]);
    return row!.count;
  }

  async add(em: EntityManager, facts: Pick<Attachment, 'caseId' | 'step' | 'kind' | 'name'> & { by: string | null }, bytes: Buffer): Promise<Attachment> {
    const id = newId();
    const name = await this.vault.seal({ ...DOCUMENT_NAME, row: id }, facts.name);
    const content = await this.vault.sealBytes({ ...DOCUMENT, row: id }, bytes);
    await em.query('insert into attachment (id, case_id, step, kind, name_sealed, content_sealed, size, uploaded_by) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [id, facts.caseId, facts.step, facts.kind, name, content, bytes.length, facts.by]);
    return (await this.opened(await em.query<Row[]>(`${ROWS} where id = $1`, [id])))[0]!;
  }

  /** A document with its content and whose it is; null when there is none. */
  async content(em: EntityManager, id: string): Promise<{ attachment: Attachment; expertId: string; bytes: Buffer } | null> {
    const [attachment] = await this.opened(await em.query<Row[]>(`${ROWS} where id = $1`, [id]));
    if (!attachment) return null;
    const [row]: { content: Buffer; expertId: string }[] = await em.query(
      'select a.content_sealed as content, c.expert_id as "expertId" from attachment a join vetting_case c on c.id = a.case_id where a.id = $1', [id]);
    return { attachment, expertId: row!.expertId, bytes: await this.vault.openBytes({ ...DOCUMENT, row: id }, row!.content) };
  }

  private async opened(rows: readonly Row[]): Promise<Attachment[]> {
    const names = await this.vault.openAll(DOCUMENT_NAME, rows.map(({ id, name }) => ({ row: id, sealed: name })));
    return rows.map((row, at) => Object.assign(new Attachment(), row, { name: names[at]! }));
  }
}
