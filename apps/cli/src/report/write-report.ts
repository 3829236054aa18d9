import { writeFileSync } from 'node:fs';
import { CareerReportName, CareerReports, isCareerReport } from '@muster/careers';
import type { Actor, Permission } from '@muster/identity';
import { Clock, reportFile, say, type Locale, type Report, type ReportFormat, type Text } from '@muster/platform';
import { ProgressReports } from '@muster/programme';
import { isTrainingReport, TrainingReportName, TrainingReports } from '@muster/training';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { atDesk } from '../exchange/exchange-desk.ts';

export interface WriteReportOptions {
  format: ReportFormat;
  fiscalYear?: number;
  untilYear?: number;
  course?: string;
  on?: string;
  language?: Locale;
  output?: string;
  as?: string;
}

type Made = Report | { code: string; message: Text; remedy: Text };

/** Reports by name: who may have one, and how it is made. */
const careers = (name: CareerReportName): Maker => ({
  may: 'careers:read', make: (desk, actor, { fiscalYear, untilYear, on }) => new CareerReports(desk.get(DataSource)).make(actor, name, { fiscalYear: fiscalYear ?? null, untilYear: untilYear ?? null, on: on ?? null }),
});
const training = (name: TrainingReportName): Maker => ({
  may: 'training:read', make: (desk, _actor, { fiscalYear, course, on }) => desk.get(TrainingReports, { strict: false }).make(name, { course: course ?? null, on: on ?? null, fiscalYear: fiscalYear ?? null }),
});
const progress: Maker = { may: 'progress:read', make: (desk, actor, { fiscalYear }) => desk.get(ProgressReports, { strict: false }).make(actor, fiscalYear ?? null) };

interface Maker {
  may: Permission;
  make(desk: INestApplicationContext, actor: Actor, options: WriteReportOptions): Promise<Made>;
}

function makerOf(name: string): Maker | null {
  if (isCareerReport(name)) return careers(name);
  if (isTrainingReport(name)) return training(name);
  return name === 'PROGRESS' ? progress : null;
}

/** The file of a report, and the name under which it is written unless another is given. Throws with what to do where there is no such report. */
export function reportAt(databaseUrl: string, wanted: string, options: WriteReportOptions): Promise<{ name: string; bytes: Buffer }> {
  const name = wanted.toUpperCase();
  const maker = makerOf(name);
  if (!maker) throw new Error(`There is no report ${wanted}: ask for one of ${[...Object.keys(CareerReportName), ...Object.keys(TrainingReportName), 'PROGRESS'].join(', ').toLowerCase()}.`);
  return atDesk(databaseUrl, { email: options.as, may: [maker.may] }, async (desk, actor) => {
    const report = await maker.make(desk, actor, options);
    const locale = options.language ?? actor.locale;
    if ('code' in report) throw new Error(`${say(locale, report.message)} ${say(locale, report.remedy)}`);
    const bytes = await reportFile(report, options.format, locale, await desk.get(Clock, { strict: false }).now());
    return { name: `${name.toLowerCase()}-${report.asOf}.${options.format}`, bytes };
  });
}

/** Writes a report to a file, or to standard output where that is asked for with "-". */
export async function writeReport(databaseUrl: string, wanted: string, options: WriteReportOptions, line: (text: string) => void): Promise<void> {
  const { name, bytes } = await reportAt(databaseUrl, wanted, options);
  if (options.output === '-') {
    process.stdout.write(bytes);
    return;
  }
  const file = options.output ?? name;
  writeFileSync(file, bytes);
  line(`${file} (${bytes.length} bytes)`);
}
