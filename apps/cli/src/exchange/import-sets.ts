import { readFileSync } from 'node:fs';
import { SYSTEM } from '@muster/identity';
import { PublicSets, type SetReport } from '@muster/registry';
import { seedFacts } from '../stack/demo.ts';
import { withMainDatabase } from '../stack/main-database.ts';
import { atDesk } from './exchange-desk.ts';
import { problemLines } from './problem-list.ts';

type Say = (line: string) => void;

function run(work: (sets: PublicSets) => Promise<SetReport>, say: Say): Promise<boolean> {
  return withMainDatabase(async (url) => {
    // The product's own facts first: prefectures must be there, and its Japanese names of roles stand.
    await seedFacts(url);
    const report = await atDesk(url, { email: undefined, may: [] }, (desk) => work(desk.get(PublicSets, { strict: false })));
    for (const line of [...problemLines(report.problems, true), ...summary(report)]) say(line);
    return report.problems.length === 0;
  });
}

/** Brings the NICE framework in; false when nothing was written because of problems. */
export function importNice(files: readonly string[], say: Say): Promise<boolean> {
  return run((sets) => sets.nice(SYSTEM, files.map((file) => readFileSync(file, 'utf8'))), say);
}

/** Brings the local governments in; false when nothing was written because of problems. */
export function importMunicipalities(file: string, say: Say): Promise<boolean> {
  return run((sets) => sets.municipalities(SYSTEM, readFileSync(file)), say);
}

function summary({ found, written, keptBeside, problems }: SetReport): string[] {
  if (problems.length > 0) return [`${problems.length} problems: nothing was written / 問題があるため、何も書き込んでいません`];
  const counts = (of: Record<string, number>): string => Object.entries(of).map(([what, count]) => `${count} ${what}`).join(', ');
  const beside = Object.fromEntries(Object.entries(keptBeside).filter(([, count]) => count > 0));
  return [
    `Found ${counts(found)}; ${written} rows added or changed / 追加・更新 ${written} 行`,
    ...Object.keys(beside).length > 0 ? [`Kept beside them, because records may point there: ${counts(beside)}`] : [],
  ];
}
