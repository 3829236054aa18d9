import { readFileSync } from 'node:fs';
import { CutOffAnswers } from '@muster/callup';
import { atMainDesk } from './exchange-desk.ts';
import { problemLines } from './problem-list.ts';

/** Enters the answers of a sheet at the terminal and says what came of it; false when rows were refused. */
export async function importAnswers(file: string, options: { acceptGood: boolean; as?: string }, say: (line: string) => void): Promise<boolean> {
  const bytes = readFileSync(file);
  const report = await atMainDesk({ email: options.as, may: ['callup:answer'] }, (desk, actor) => desk.get(CutOffAnswers, { strict: false }).take(actor, bytes, options.acceptGood));
  for (const line of problemLines(report.problems.map((problem) => ({ ...problem, personal: false })), true)) say(line);
  say(`${report.rows} rows: ${report.good} ${report.accepted ? 'entered / 登録' : 'good / 登録できる回答'} (${report.late} late / 期限後), ${report.repeated} there already / 登録済み, ${report.refused} refused / 取り込めない行`);
  if (!report.accepted && report.good > 0) say('Nothing was entered. To enter the good answers: --accept-good / まだ何も登録していません。--accept-good で登録します。');
  return report.problems.length === 0;
}
