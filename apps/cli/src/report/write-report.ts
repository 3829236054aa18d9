import { writeFileSync } from 'node:fs';
import { CareerReportName, CareerReports, isCareerReport } from '@muster/careers';
import { Clock, reportFile, say, type Locale, type ReportFormat } from '@muster/platform';
import { DataSource } from 'typeorm';
import { atDesk } from '../exchange/exchange-desk.ts';

export interface WriteReportOptions {
  format: ReportFormat;
  fiscalYear?: number;
  untilYear?: number;
  on?: string;
  language?: Locale;
  output?: string;
  as?: string;
}

/** The file of a report, and the name under which it is written unless another is given. Throws with what to do where there is no such report. */
export function reportAt(databaseUrl: string, wanted: string, { format, fiscalYear, untilYear, on, language, as }: WriteReportOptions): Promise<{ name: string; bytes: Buffer }> {
  const name = wanted.toUpperCase();
  if (!isCareerReport(name)) throw new Error(`There is no report ${wanted}: ask for one of ${Object.keys(CareerReportName).join(', ').toLowerCase()}.`);
  return atDesk(databaseUrl, { email: as, may: ['careers:read'] }, async (desk, actor) => {
    const database = desk.get(DataSource);
    const report = await new CareerReports(database).make(actor, name, { fiscalYear: fiscalYear ?? null, untilYear: untilYear ?? null, on: on ?? null });
    const locale = language ?? actor.locale;
    if ('code' in report) throw new Error(`${say(locale, report.message)} ${say(locale, report.remedy)}`);
    const bytes = await reportFile(report, format, locale, await desk.get(Clock, { strict: false }).now());
    return { name: `${name.toLowerCase()}-${report.asOf}.${format}`, bytes };
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
