import { writeCsv, writeXlsx } from '../sheet/sheet.writer.ts';
import type { Locale } from '../text/text.ts';
import { reportPdf } from './report.pdf.ts';
import { reportTable } from './report.table.ts';
import type { Report } from './report.types.ts';

/** The files that a report can be had as, and their media types. */
export const REPORT_FORMATS = {
  csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pdf: 'application/pdf',
} as const;
export type ReportFormat = keyof typeof REPORT_FORMATS;

/** Whether this is the name of a format. */
export const isReportFormat = (name: string): name is ReportFormat => Object.hasOwn(REPORT_FORMATS, name);

/** A report, or several one after the other, as a file; `at`: when it was made, by the database's clock. */
export async function reportFile(report: Report | readonly [Report, ...Report[]], format: ReportFormat, locale: Locale, at: Date): Promise<Buffer> {
  const reports = 'columns' in report ? [report] as const : report;
  if (format === 'pdf') return reportPdf(reports, locale, at);
  return (format === 'csv' ? writeCsv : writeXlsx)(reports.flatMap((one, nth) => [...(nth > 0 ? [[], []] : []), ...reportTable(one, locale)]));
}
