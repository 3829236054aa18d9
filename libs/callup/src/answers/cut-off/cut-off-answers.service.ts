import { createHash } from 'node:crypto';
import type { Actor } from '@muster/identity';
import { readSheet } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RuleProblem } from '../../rules.types.ts';
import type { CoordinatorEntry } from '../answer-entry.rule.ts';
import { AnswerService } from '../answer.service.ts';
import { readAnswerHeader, readCutOffAnswer, type CutOffAnswer, type CutOffProblem } from './cut-off-row.rule.ts';
import { namedInvitations, type NamedInvitation } from './cut-off.query.ts';

/** What a sheet of answers came to; every row with content is counted once as good, repeated or refused. */
export interface CutOffReport {
  rows: number;
  /** Answers that were new, or would be; entered when `accepted`. */
  good: number;
  /** Of the good ones, those that came too late to count. */
  late: number;
  /** Answers that are there already. */
  repeated: number;
  refused: number;
  accepted: boolean;
  problems: CutOffProblem[];
}

/** Enters what experts said while the platform was cut off: each answer as a coordinator's entry, at the time at which it was given. */
@Injectable()
export class CutOffAnswers {
  constructor(private readonly database: DataSource, private readonly answers: AnswerService) {}

  /** Looks at a sheet and, when asked, enters its answers in the order in which they were given. Interrupted or repeated, the next run goes on. */
  async take(actor: Actor, bytes: Uint8Array, accept: boolean): Promise<CutOffReport> {
    const report: CutOffReport = { rows: 0, good: 0, late: 0, repeated: 0, refused: 0, accepted: accept, problems: [] };
    const read = readSheet(bytes);
    if (!read.ok) return { ...report, accepted: false, problems: [{ ...read.problem, column: null, value: null }] };
    const [head, ...rows] = read.sheet.rows;
    const { header, problems } = readAnswerHeader(head!);
    if (problems.length > 0) return { ...report, accepted: false, problems };
    const answers: CutOffAnswer[] = [];
    for (const row of rows) {
      const one = readCutOffAnswer(row, header);
      if ('answer' in one) answers.push(one.answer);
      else report.problems.push(...one.problems);
    }
    await this.enter(actor, answers, report);
    report.rows = rows.length;
    report.refused = rows.length - report.good - report.repeated;
    report.problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return report;
  }

  private async enter(actor: Actor, answers: readonly CutOffAnswer[], report: CutOffReport): Promise<void> {
    const named = await namedInvitations(this.database.manager, answers);
    const inOrder = answers.map((answer, at) => ({ answer, named: named[at]! })).sort((a, b) => a.answer.receivedAt.getTime() - b.answer.receivedAt.getTime());
    const seen = new Set<string>();
    for (const { answer, named: found } of inOrder) {
      const invitationId = invitationOf(found);
      if (typeof invitationId !== 'string') {
        report.problems.push(atRow(answer, invitationId));
        continue;
      }
      const entry = entryOf(answer, invitationId);
      const outcome = report.accepted ? await this.answers.recordByCoordinator(actor, entry) : await this.answers.judge(entry);
      if (!outcome.ok) report.problems.push(atRow(answer, outcome.problem));
      else if (outcome.value.repeated || seen.has(entry.entryKey)) report.repeated++;
      else {
        report.good++;
        if (outcome.value.late) report.late++;
      }
      seen.add(entry.entryKey);
    }
  }
}

/** The same answer of the same person at the same time is one answer, in whatever file it stands. */
function entryOf({ kind, arriveAt, receivedAt, receivedBy, note }: CutOffAnswer, invitationId: string): CoordinatorEntry {
  const key = createHash('sha256').update([invitationId, kind, arriveAt?.toISOString() ?? '', receivedAt.toISOString()].join('|')).digest('hex').slice(0, 40);
  return { invitationId, kind, arriveAt, receivedAt, note: [`受付 ${receivedBy}(オフライン)`, note].filter(Boolean).join(' '), entryKey: `cut-off:${key}` };
}

function invitationOf({ callUpId, invitationIds }: NamedInvitation): string | RuleProblem {
  if (callUpId === null) return NO_CALL_UP;
  return invitationIds.length === 1 ? invitationIds[0]! : invitationIds.length === 0 ? NOT_INVITED : UNCLEAR;
}

function atRow(answer: CutOffAnswer, { code, message, remedy }: RuleProblem): CutOffProblem {
  return { code, line: answer.line, column: null, value: null, message, remedy };
}

const NO_CALL_UP: RuleProblem = {
  field: 'callUp', code: 'CALL_UP_UNKNOWN', message: { ja: 'この番号の招集はありません。', en: 'There is no call-up of this number.' },
  remedy: { ja: '文面にある番号か確認してください。', en: 'Look at the number in the message.' },
};
const NOT_INVITED: RuleProblem = {
  field: 'expert', code: 'NOT_INVITED', message: { ja: 'この人はこの招集の対象ではありません。', en: 'This person is not in the call-up.' },
  remedy: { ja: '招集番号と専門家コードを確認してください。', en: 'Look at the number of the call-up and the code of the expert.' },
};
const UNCLEAR: RuleProblem = {
  field: 'expert', code: 'EXPERT_UNCLEAR', message: { ja: 'このコードは2人以上に当てはまります。', en: 'The code fits several people.' },
  remedy: { ja: 'コードの代わりに、名簿の ID を書いてください。', en: 'Write the id of the roster instead of the code.' },
};
