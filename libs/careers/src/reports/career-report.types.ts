import { reportRows, say, type Locale, type Report } from '@muster/platform';
import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareerEntryInvalid } from '../career.refusals.ts';
import { CareerReportName } from './report.names.ts';

export const ReportColumnKind = { LABEL: 'LABEL', COUNT: 'COUNT', DAYS: 'DAYS', SHARE: 'SHARE' } as const;
registerEnumType(CareerReportName, { name: 'CareerReportName', description: 'SLOTS by body and year; POSTS by body; VACANCY of every post; CANDIDATES by body; APPOINTMENTS: terms, extensions, vacancies, offers by body; ENDS of those in force by body; DECLINED: why offers were; PLANS: agreed, reached, returned by body' });
registerEnumType(ReportColumnKind, { name: 'ReportColumnKind', description: 'LABEL: who or what a row is about; SHARE: 0 to 1' });

/** A column of a report. */
@ObjectType({ description: 'A column of a report; every figure has its definition and denominator' })
export class CareerReportColumn {
  @Field(() => ReportColumnKind) kind: keyof typeof ReportColumnKind;
  @Field() label: string;
  @Field(() => String, { nullable: true, description: 'Null for labels only' }) definition: string | null;
  @Field(() => String, { nullable: true, description: 'Null for labels only' }) denominator: string | null;
}

/** A report as the console shows it; as a file it is at /career-reports/NAME?format=csv|xlsx|pdf. */
@ObjectType({ description: 'A report with all that makes its figures readable; as a file: /career-reports/NAME?format=csv|xlsx|pdf' })
export class CareerReport {
  @Field() title: string;
  @Field({ description: 'What it is about, e.g. a fiscal year' }) scope: string;
  @Field() source: string;
  @Field({ description: 'YYYY-MM-DD' }) asOf: string;
  @Field(() => [CareerReportColumn]) columns: CareerReportColumn[];
  @Field(() => [[String]], { description: 'Cells in the order of the columns; empty: nothing to count over' }) rows: string[][];

  constructor(report: Report, locale: Locale) {
    this.title = say(locale, report.title);
    this.scope = say(locale, report.scope);
    this.source = say(locale, report.source);
    this.asOf = report.asOf;
    this.columns = report.columns.map((column) => Object.assign(new CareerReportColumn(), {
      kind: column.kind, label: say(locale, column.label),
      definition: column.kind === 'LABEL' ? null : say(locale, column.definition), denominator: column.kind === 'LABEL' ? null : say(locale, column.denominator),
    }));
    this.rows = reportRows(report, locale).slice(1).map((row) => row.map(String));
  }
}

export const CareerReportResult = createUnionType({ name: 'CareerReportResult', types: () => [CareerReport, CareerEntryInvalid] as const });
