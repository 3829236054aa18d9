import { AuditLog, Disclosures, ownPurpose } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, type Text } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { VettingStepKind } from '../vetting/decision.rule.ts';
import { holdCase } from '../vetting/vetting-case.query.ts';
import { AttachmentBook } from './attachment-book.service.ts';
import type { Attachment } from './attachment.types.ts';
import { fileKind, fileName, LARGEST_FILE } from './file-kind.rule.ts';

/** Documents of one case at most. */
const MOST = 40;

/** For what a document was opened, as the person reads it in the log of disclosures. */
const PURPOSE = ownPurpose('vettingDocument');

/** Why a document was not taken, in the form of every refusal. */
export interface UploadProblem {
  status: 404 | 413 | 415 | 409;
  code: string;
  field: string;
  problem: Text;
  remedy: Text;
}

export const TOO_LARGE: UploadProblem = {
  status: 413, code: 'FILE_TOO_LARGE', field: 'file', problem: { ja: 'ファイルが大きすぎます。', en: 'The file is too large.' },
  remedy: { ja: '5 MB 以下のファイルにしてください。', en: 'Give a file of at most 5 MB.' },
};
export const NOT_A_DOCUMENT: UploadProblem = {
  status: 415, code: 'FILE_KIND', field: 'file', problem: { ja: 'PDF、PNG、JPEG のいずれでもないか、途中で切れています。', en: 'This is neither PDF nor PNG nor JPEG, or it breaks off.' },
  remedy: { ja: 'PDF、PNG、JPEG のファイルを選び直してください。', en: 'Choose a PDF, PNG or JPEG file.' },
};
const NO_CASE: UploadProblem = {
  status: 404, code: 'CASE_UNKNOWN', field: 'caseId', problem: { ja: '進行中の審査が見つかりません。', en: 'There is no such open case.' },
  remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
};
const FULL: UploadProblem = {
  status: 409, code: 'CASE_FULL', field: 'caseId', problem: { ja: `1件の審査に添付できる書類は ${MOST} 件までです。`, en: `A case holds at most ${MOST} documents.` },
  remedy: { ja: '書類をまとめてください。', en: 'Put documents together.' },
};

/** Documents of vetting: what they are is read from their bytes, they are kept sealed, and each look is on record for the person. */
@Injectable()
export class Attachments {
  constructor(private readonly database: DataSource, private readonly book: AttachmentBook, private readonly disclosures: Disclosures, private readonly audit: AuditLog) {}

  /** Attaches a document to an open case of somebody else. */
  add(actor: Actor, caseId: string, step: VettingStepKind, name: string, bytes: Buffer): Promise<Attachment | UploadProblem> {
    return this.database.transaction(async (em) => {
      const held = isUuid(caseId) ? await holdCase(em, caseId) : null;
      if (!held || held.expertId === actor.expertId) return NO_CASE;
      if (bytes.length > LARGEST_FILE) return TOO_LARGE;
      const kind = fileKind(bytes);
      if (!kind) return NOT_A_DOCUMENT;
      if (await this.book.count(em, caseId) >= MOST) return FULL;
      const added = await this.book.add(em, { caseId, step, kind, name: fileName(name, kind), by: actor.userId }, bytes);
      await this.audit.append(em, { actor, action: 'vetting.attach', subjectType: 'attachment', subjectId: added.id, detail: { caseId, kind, size: bytes.length } });
      return added;
    });
  }

  /** A document with its content, null when there is none; no record, no content. */
  open(actor: Actor, id: string): Promise<{ attachment: Attachment; bytes: Buffer } | null> {
    return this.database.transaction(async (em) => {
      const found = isUuid(id) ? await this.book.content(em, id) : null;
      if (!found) return null;
      await this.disclosures.record(em, { actor, expertIds: [found.expertId], purpose: PURPOSE, what: 'DOCUMENT' });
      await this.audit.append(em, { actor, action: 'vetting.document-read', subjectType: 'attachment', subjectId: id });
      return found;
    });
  }
}
