import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CareerEntryInvalid } from '../career.refusals.ts';
import { CareerReport, CareerReportResult } from './career-report.types.ts';
import { CareerReports } from './career-reports.service.ts';
import { CareerReportName } from './report.names.ts';

const YEAR = { type: () => Int, nullable: true } as const;

/** Reports of posts, slots and candidates. */
@Resolver()
export class CareerReportsResolver {
  constructor(private readonly reports: CareerReports) {}

  @Query(() => CareerReportResult, { description: 'A report of the bodies that the caller looks after' })
  @Allow('careers:read')
  async careerReport(
    @Args('name', { type: () => CareerReportName }) name: CareerReportName, @Args('fiscalYear', YEAR) fiscalYear: number | null,
    @Args('untilYear', { ...YEAR, description: 'SLOTS: the last of several fiscal years' }) untilYear: number | null,
    @Args('on', { type: () => String, nullable: true, description: 'As of this day, YYYY-MM-DD; left out: today' }) on: string | null, @CurrentActor() actor: Actor,
  ): Promise<typeof CareerReportResult> {
    const report = await this.reports.make(actor, name, { fiscalYear: fiscalYear ?? null, untilYear: untilYear ?? null, on: on ?? null });
    return 'code' in report ? new CareerEntryInvalid(actor.locale, report) : new CareerReport(report, actor.locale);
  }
}
