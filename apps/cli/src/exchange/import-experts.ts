import { readFileSync, writeFileSync } from 'node:fs';
import { ExpertIntake, type IntakeReport } from '@muster/registry';
import { progress } from '../terminal/progress.ts';
import { atMainDesk } from './exchange-desk.ts';
import { problemFile, problemLines } from './problem-list.ts';

export interface ImportExpertsOptions {
  acceptGood: boolean;
  invite?: boolean;
  ignore: string[];
  showValues: boolean;
  problems?: string;
  as?: string;
}

/** Takes a list of people in at the terminal and says what came of it; false when rows were refused. */
export async function importExperts(file: string, options: ImportExpertsOptions, say: (line: string) => void): Promise<boolean> {
  const bytes = readFileSync(file);
  const report = await atMainDesk({ email: options.as, may: ['expert:update'] }, async (desk, actor) => {
    let bar: ReturnType<typeof progress> | null = null;
    const taken = await desk.get(ExpertIntake, { strict: false }).take(actor, bytes, {
      acceptGood: options.acceptGood, invite: options.invite ?? false, ignore: options.ignore,
      onProgress: (done, total) => { (bar ??= progress('Import', total)).update(Math.min(done, total)); },
    });
    (bar as ReturnType<typeof progress> | null)?.finish();
    return taken;
  });
  if (options.problems) writeFileSync(options.problems, problemFile(report.problems), { mode: 0o600 });
  for (const line of [...problemLines(report.problems, options.showValues), ...summary(report)]) say(line);
  return report.problems.length === 0;
}

function summary({ rows, good, known, refused, accepted, invited, format, encoding }: IntakeReport): string[] {
  const about = [format, encoding].filter(Boolean).join(', ');
  const did = accepted ? `${good} added / 登録 ${good} 人` : `${good} good / 登録できる行 ${good}`;
  return [
    ...invited > 0 ? [`${invited} invited by mail / メールで招待 ${invited} 人`] : [],
    `${rows} rows${about ? ` (${about})` : ''}: ${did}, ${known} known / 登録済み ${known}, ${refused} refused / 取り込めない行 ${refused}`,
    ...!accepted && good > 0 ? ['Nothing was written. To write the good rows: --accept-good / まだ何も書き込んでいません。--accept-good で登録します。'] : [],
  ];
}
