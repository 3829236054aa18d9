import { AuditLog, Disclosures, ownPurpose } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, newId, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NOT_A_DOCUMENT, TOO_LARGE, type UploadProblem } from '../attachments/attachments.service.ts';
import { fileKind, fileName, LARGEST_FILE } from '../attachments/file-kind.rule.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { OWN_DOCUMENT, OWN_DOCUMENT_NAME } from './own-document.seal.ts';
import { DocumentAbout, DocumentUnknown, MyDocuments, OwnDocument } from './own-document.types.ts';

/** Documents of one person at most. */
const MOST = 40;
const PURPOSE = ownPurpose('ownDocument');
const ROWS = `select id, expert_id as "expertId", about, subject, kind, name_sealed as name, size, handed_in_at as "handedInAt" from own_document`;
/** Whether there is such a subject: $1 about, $2 subject. */
const KNOWN_SUBJECT = `select ($1 = 'SKILL' and exists (select from work_role where id = $2) or $1 = 'CREDENTIAL' and exists (select from credential_kind where code = $2)) as known`;

const NO_EXPERT: UploadProblem = {
  status: 404, code: 'NOT_AN_EXPERT', field: 'about', problem: { ja: 'このアカウントは専門家として登録されていません。', en: 'This account does not belong to an expert.' }, remedy: { ja: '専門家のアカウントでサインインしてください。', en: 'Sign in as an expert.' },
};
const FULL: UploadProblem = {
  status: 409, code: 'TOO_MANY_DOCUMENTS', field: 'file', problem: { ja: `提出できる書類は ${MOST} 件までです。`, en: `There may be ${MOST} documents at most.` }, remedy: { ja: '古い書類を取り下げてください。', en: 'Take old ones back.' },
};
const NO_SUBJECT: UploadProblem = {
  status: 415, code: 'ABOUT_UNKNOWN', field: 'about', problem: { ja: '書類の対象の指定が正しくありません。', en: 'It is not clear what the document is about.' },
  remedy: { ja: `${Object.keys(DocumentAbout).join('、')} のいずれかを指定し、SKILL は職務の ID、CREDENTIAL は資格のコードを続けてください。`, en: `Give one of ${Object.keys(DocumentAbout).join(', ')}; after SKILL the work role, after CREDENTIAL its code.` },
};

/** What a document is given for. */
export interface HandedIn { about: string; subject: string | null; name: string; bytes: Buffer }

/** Evidence that experts hand in themselves, whether or not a case is open: by its bytes, sealed, and each look of an officer on record. */
@Injectable()
export class OwnDocuments {
  constructor(private readonly database: DataSource, private readonly vault: Vault, private readonly disclosures: Disclosures, private readonly audit: AuditLog) {}

  /** Somebody's, the newest first. */
  async of(expertId: string | null, em: EntityManager = this.database.manager): Promise<OwnDocument[]> {
    if (!expertId || !isUuid(expertId)) return [];
    const rows: (Omit<OwnDocument, 'name'> & { name: Buffer })[] = await em.query(`${ROWS} where expert_id = $1 order by id desc`, [expertId]);
    const names = await this.vault.openAll(OWN_DOCUMENT_NAME, rows.map(({ id, name }) => ({ row: id, sealed: name })));
    return rows.map((row, at) => Object.assign(new OwnDocument(), row, { name: names[at]! }));
  }

  /** I hand in a document. */
  add(actor: Actor, { about, subject, name, bytes }: HandedIn): Promise<OwnDocument | UploadProblem> {
    return this.database.transaction(async (em) => {
      const { expertId } = actor;
      if (!expertId) return NO_EXPERT;
      if (!(await this.isAbout(em, about, subject))) return NO_SUBJECT;
      if (bytes.length > LARGEST_FILE) return TOO_LARGE;
      const kind = fileKind(bytes);
      if (!kind) return NOT_A_DOCUMENT;
      await em.query('select id from expert where id = $1 for no key update', [expertId]);
      if ((await this.of(expertId, em)).length >= MOST) return FULL;
      const id = newId();
      await em.query('insert into own_document (id, expert_id, about, subject, kind, name_sealed, content_sealed, size) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
        id, expertId, about, subject, kind, await this.vault.seal({ ...OWN_DOCUMENT_NAME, row: id }, fileName(name, kind)), await this.vault.sealBytes({ ...OWN_DOCUMENT, row: id }, bytes), bytes.length,
      ]);
      await this.audit.append(em, { actor, action: 'document.hand-in', subjectType: 'own_document', subjectId: id, detail: { about, kind, size: bytes.length } });
      return (await this.of(expertId, em)).find((one) => one.id === id)!;
    });
  }

  /** I take a document back: it is erased at once. */
  remove(actor: Actor, id: string): Promise<MyDocuments | NotAnExpert | DocumentUnknown> {
    return this.database.transaction(async (em) => {
      const { expertId } = actor;
      if (!expertId) return new NotAnExpert(actor.locale);
      const [, gone]: [unknown, number] = isUuid(id) ? await em.query('delete from own_document where id = $1 and expert_id = $2', [id, expertId]) : [null, 0];
      if (gone === 0) return new DocumentUnknown(actor.locale);
      await this.audit.append(em, { actor, action: 'document.take-back', subjectType: 'own_document', subjectId: id });
      return Object.assign(new MyDocuments(), { documents: await this.of(expertId, em) });
    });
  }

  /** A document with its content: the own, or for an officer, who is put on record; null when there is none for the actor. */
  open(actor: Actor, id: string, as: 'OWNER' | 'OFFICER'): Promise<{ document: OwnDocument; bytes: Buffer } | null> {
    return this.database.transaction(async (em) => {
      const [row]: { expertId: string; content: Buffer }[] = isUuid(id) ? await em.query('select expert_id as "expertId", content_sealed as content from own_document where id = $1', [id]) : [];
      if (!row || (as === 'OWNER' && row.expertId !== actor.expertId)) return null;
      if (as === 'OFFICER') await this.disclosures.record(em, { actor, expertIds: [row.expertId], purpose: PURPOSE, what: 'DOCUMENT' });
      await this.audit.append(em, { actor, action: 'document.read', subjectType: 'own_document', subjectId: id });
      const document = (await this.of(row.expertId, em)).find((one) => one.id === id)!;
      return { document, bytes: await this.vault.openBytes({ ...OWN_DOCUMENT, row: id }, row.content) };
    });
  }

  private async isAbout(em: EntityManager, about: string, subject: string | null): Promise<boolean> {
    if (!Object.hasOwn(DocumentAbout, about)) return false;
    if (about !== 'SKILL' && about !== 'CREDENTIAL') return subject === null;
    const [row]: { known: boolean }[] = await em.query(KNOWN_SUBJECT, [about, subject ?? '']);
    return row!.known;
  }
}
