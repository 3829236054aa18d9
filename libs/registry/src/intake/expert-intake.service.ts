import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { newId, readSheet, Vault, type Sheet } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { InvitationSender } from '../invitations/invitation-sender.service.ts';
import { readHeader, type Header } from './intake.columns.ts';
import { loadFacts, type IntakeFacts } from './intake.facts.ts';
import type { IntakeProblem } from './intake.problem.ts';
import { addPeople, BATCH, knownPeople } from './intake.query.ts';
import { readPerson, type PersonDraft } from './person-row.rule.ts';
import { sortPeople } from './same-people.rule.ts';

/** How a file is to be taken. */
export interface IntakeOptions {
  /** Writes the good rows; without it nothing is written. */
  acceptGood: boolean;
  /** Invites by mail whom this adds; a list that adds more than MOST_INVITED is not taken then. */
  invite?: boolean;
  /** Headings of columns that are to be left out. */
  ignore?: readonly string[];
  onProgress?: (done: number, total: number) => void;
}

/** What a file came to. Every row with content is counted once: added (or good, in a dry run), known, or refused. */
export interface IntakeReport {
  format: 'CSV' | 'XLSX' | null;
  encoding: string | null;
  rows: number;
  /** Good rows; they were written when `accepted`. */
  good: number;
  /** Rows of people who are registered and say nothing new. */
  known: number;
  /** Rows with problems; nothing of them is written. */
  refused: number;
  accepted: boolean;
  /** Of those added, whom an invitation goes to; the others have no mailbox, or one of another account. */
  invited: number;
  problems: IntakeProblem[];
}

/** Takes lists of people in: looks at everything, says everything that is wrong, and writes the good rows in one transaction. */
@Injectable()
export class ExpertIntake {
  constructor(private readonly database: DataSource, private readonly vault: Vault, private readonly sender: InvitationSender, private readonly audit: AuditLog) {}

  /** Looks at a file and, when asked, writes its good rows. Done twice, the second time finds everybody there. */
  async take(actor: Actor, bytes: Uint8Array, options: IntakeOptions): Promise<IntakeReport> {
    const read = readSheet(bytes);
    if (!read.ok) return { ...NOTHING, problems: [{ ...read.problem, column: null, value: null, personal: false }] };
    const { header, problems } = readHeader(read.sheet.rows[0]!, options.ignore ?? []);
    const about = { format: read.sheet.format, encoding: read.sheet.encoding };
    if (problems.length > 0) return { ...NOTHING, ...about, problems };
    const facts = await loadFacts(this.database.manager);
    const readable = await readPeople(read.sheet, header, facts, options.onProgress);
    return this.database.transaction(async (em) => ({ ...about, ...await this.write(em, actor, bytes, readable, options) }));
  }

  private async write(em: EntityManager, actor: Actor, bytes: Uint8Array, readable: Readable, options: IntakeOptions): Promise<Omit<IntakeReport, 'format' | 'encoding'>> {
    // One list at a time: two copies of a file at once must not both find nobody there.
    if (options.acceptGood) await em.query(`select pg_advisory_xact_lock(hashtext('expert_intake'))`);
    const { fresh, known, problems: doubles } = sortPeople(readable.drafts, await knownPeople(em, this.vault, readable.drafts));
    const problems = [...readable.problems, ...doubles].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    const report = { rows: readable.rows, good: fresh.length, known, refused: readable.rows - fresh.length - known, accepted: options.acceptGood, invited: 0, problems };
    if (options.invite && fresh.length > MOST_INVITED) return { ...report, accepted: false, problems: [TOO_MANY_TO_INVITE, ...problems] };
    if (options.acceptGood && fresh.length > 0) {
      const keys = await this.vault.loaded();
      for (let start = 0; start < fresh.length; start += BATCH) {
        const added = await addPeople(em, keys, fresh.slice(start, start + BATCH));
        if (options.invite) report.invited += await this.sender.inviteAdded(em, actor, added);
        options.onProgress?.(readable.rows + Math.min(start + BATCH, fresh.length), readable.rows + fresh.length);
      }
      const detail = { sha256: createHash('sha256').update(bytes).digest('hex'), rows: report.rows, added: fresh.length, invited: report.invited, known, refused: report.refused };
      await this.audit.append(em, { actor, action: 'expert.import', subjectType: 'import', subjectId: newId(), detail });
    }
    return report;
  }
}

/** Each invitation is an account, a mail and lines on record in the one transaction of the list: more would hold others up. */
const MOST_INVITED = 2_000;
const TOO_MANY_TO_INVITE: IntakeProblem = {
  code: 'TOO_MANY_TO_INVITE', line: null, column: null, value: null, personal: false,
  message: { ja: `一度に招待できるのは ${MOST_INVITED} 人までです。何も書き込んでいません。`, en: `At most ${MOST_INVITED} people are invited at once. Nothing was written.` },
  remedy: { ja: 'ファイルを分けるか、招待なしで取り込んでください。', en: 'Split the list, or take it in without inviting.' },
};

interface Readable { rows: number; drafts: PersonDraft[]; problems: IntakeProblem[] }

const NOTHING: IntakeReport = { format: null, encoding: null, rows: 0, good: 0, known: 0, refused: 0, accepted: false, invited: 0, problems: [] };

/** Reads every row, and lets others use the process in between. */
async function readPeople({ rows: [head, ...rows] }: Sheet, header: Header, facts: IntakeFacts, onProgress: IntakeOptions['onProgress']): Promise<Readable> {
  const headed = new Set([...header.values()].map(({ at }) => at));
  const ignored = new Set(head!.cells.flatMap(({ text }, at) => (text.trim() !== '' && !headed.has(at) ? [at] : [])));
  const found: Readable = { rows: rows.length, drafts: [], problems: [] };
  for (const [at, row] of rows.entries()) {
    if (at % 500 === 0) await setImmediate();
    const read = readPerson(row, header, ignored, facts);
    if ('person' in read) found.drafts.push(read.person);
    else found.problems.push(...read.problems);
    if (at % 1_000 === 999) onProgress?.(at + 1, 2 * rows.length);
  }
  return found;
}
