import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@muster/identity';
import { AttendanceImport } from '@muster/training';
import { atMainDesk } from './exchange-desk.ts';

export interface ImportAttendanceOptions {
  acceptGood: boolean;
  as?: string;
}

/** Takes a learning system's list of attendances in at the terminal and says what came of it; false when lines were refused. */
export function importAttendance(file: string, options: ImportAttendanceOptions, say: (line: string) => void): Promise<boolean> {
  const bytes = readFileSync(file);
  return atMainDesk({ email: options.as, may: ['training:update'] }, (desk, actor) => takeAttendance(desk, actor, bytes, options.acceptGood, say));
}

/** The same at an open desk. */
export async function takeAttendance(desk: INestApplicationContext, actor: Actor, bytes: Uint8Array, acceptGood: boolean, say: (line: string) => void): Promise<boolean> {
  const report = await desk.get(AttendanceImport, { strict: false }).run(actor, bytes, { dryRun: !acceptGood, acceptGood });
  if ('code' in report) {
    say(`${report.code}  ${report.message}`);
    say(`    -> ${report.remedy}`);
    return false;
  }
  for (const { line, column, value, message, remedy } of report.problems) {
    say(`line ${line} | ${column}${value === null ? '' : ` | ${JSON.stringify(value)}`}`);
    say(`    ${message} -> ${remedy}`);
  }
  const did = report.written ? `${report.fresh} added / 登録 ${report.fresh} 件` : `${report.fresh} good / 登録できる行 ${report.fresh}`;
  say(`${report.lines} lines: ${did}, ${report.known} known / 登録済み ${report.known}, ${report.notDone} not completed / 未修了 ${report.notDone}, ${report.bad} refused / 取り込めない行 ${report.bad}`);
  if (!acceptGood && report.fresh > 0) say('Nothing was written. To write the good lines: --accept-good / まだ何も書き込んでいません。--accept-good で登録します。');
  return report.bad === 0;
}
