import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Queue, readJapaneseDay, readSheet, say, todayInJapan, type Sheet } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { keptBodies } from '../training.access.ts';
import { TrainingInvalid } from '../training.refusals.ts';
import { AHEAD, BODY_CEASED, columnsOf, COURSE_NOT_HELD, NO_BODY, NO_COURSE, NO_STAFF, readRow, wrong, type AttendanceRow, type RowProblem } from './attendance-row.rule.ts';
import { lookUp, writeAttendance, type KnownRow } from './attendance.query.ts';
import { AttendanceImported, AttendanceProblem } from './attendance.types.ts';

const MOST_SHOWN = 1_000;

/** What is done with a list: only looked at, or written, the good lines alone where there are bad ones. */
export interface ImportWish {
  dryRun: boolean;
  acceptGood: boolean;
}

/** Takes attendances over from the list of a learning system. Doing it twice changes nothing. */
@Injectable()
export class AttendanceImport {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly queue: Queue) {}

  /** Reads a file, says everything that is wrong with it, and writes what is wished, in one transaction. */
  async run(actor: Actor, bytes: Uint8Array, wish: ImportWish): Promise<AttendanceImported | TrainingInvalid> {
    const read = readSheet(bytes);
    if (!read.ok) return new TrainingInvalid(actor.locale, { ...read.problem, field: 'file' });
    return this.database.transaction(async (em) => {
      const { rows, problems, notDone, lines } = this.parse(read.sheet);
      const known = await lookUp(em, rows);
      const today = await todayInJapan(em);
      const checked = rows.map((row, at) => ({ row, known: known[at]!, problems: factProblems(row, known[at]!, keptBodies(actor), today) }));
      const all = [...problems, ...checked.flatMap((one) => one.problems)].sort((a, b) => a.line - b.line);
      const good = checked.filter((one) => one.problems.length === 0);
      const write = !wish.dryRun && (wish.acceptGood || all.length === 0) && good.length > 0;
      if (write) await this.write(em, actor, good);
      const fresh = new Set(good.filter(({ known: k }) => !k.onRecord).map(({ row, known: k }) => `${k.staffId} ${k.courseId} ${row.attendedOn}`)).size;
      const shown = all.slice(0, MOST_SHOWN).map(({ message, remedy, ...one }) => Object.assign(new AttendanceProblem(), one, { message: say(actor.locale, message), remedy: say(actor.locale, remedy) }));
      return Object.assign(new AttendanceImported(), {
        lines, notDone, fresh, known: good.length - fresh, bad: new Set(all.map(({ line }) => line)).size, written: write, problems: shown,
      });
    });
  }

  private parse(sheet: Sheet): { rows: AttendanceRow[]; problems: RowProblem[]; notDone: number; lines: number } {
    const [heading, ...body] = sheet.rows;
    const { columns, problems } = columnsOf(heading!.cells.map(({ text }) => text));
    if (problems.length > 0) return { rows: [], problems, notDone: 0, lines: body.length };
    const read = body.map(({ line, cells }) => readRow(line, cells.map(({ text }) => text), columns, readJapaneseDay));
    return {
      rows: read.filter((one): one is AttendanceRow => one !== 'NOT_DONE' && !Array.isArray(one)),
      problems: read.flatMap((one) => (Array.isArray(one) ? one : [])), notDone: read.filter((one) => one === 'NOT_DONE').length, lines: body.length,
    };
  }

  private async write(em: EntityManager, actor: Actor, good: readonly { row: AttendanceRow; known: KnownRow }[]): Promise<void> {
    const added = await writeAttendance(em, good.map(({ row, known }) => ({ courseId: known.courseId!, staffId: known.staffId!, attendedOn: row.attendedOn })), 'IMPORT', actor.userId);
    const courses = [...new Set(good.map(({ known }) => known.courseId!))];
    for (const courseId of courses) await this.queue.enqueue(em, 'training.evidence', { courseId }, { key: courseId });
    await this.audit.append(em, { actor, action: 'attendance.import', subjectType: 'attendance', subjectId: null, detail: { lines: good.length, added, courses: courses.length } });
  }
}

/** What the database has against a line. A body that is not the caller's is as one that does not exist. */
function factProblems({ line, organisation, number, course, attendedOn }: AttendanceRow, known: KnownRow, bodies: readonly string[] | null, today: string): RowProblem[] {
  const reached = known.organisationId !== null && (bodies === null || bodies.includes(known.organisationId));
  const problems: RowProblem[] = [];
  if (!reached) problems.push(wrong(line, 'organisation', organisation, NO_BODY));
  else if (!known.bodyThere) problems.push(wrong(line, 'organisation', organisation, BODY_CEASED));
  else if (known.staffId === null) problems.push(wrong(line, 'number', number, NO_STAFF));
  if (known.courseId === null) problems.push(wrong(line, 'course', course, NO_COURSE));
  else if (!known.courseHeld) problems.push(wrong(line, 'attendedOn', attendedOn, COURSE_NOT_HELD));
  if (attendedOn > today) problems.push(wrong(line, 'attendedOn', attendedOn, AHEAD));
  return problems;
}
