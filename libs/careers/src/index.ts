export { CareersModule } from './careers.module.ts';
export { CareersGraphqlModule } from './careers.graphql.module.ts';
export { CareersTasksModule } from './careers.tasks.module.ts';
export { CAREERS_SEALED } from './careers.seal.ts';
export { CareerReports, type ReportWish } from './reports/career-reports.service.ts';
export { CareerReportName, isCareerReport } from './reports/report.names.ts';
export { EndRadar } from './appointments/ends/end-radar.service.ts';
export { Standings } from './appointments/standings.service.ts';
export { foldBody, foldSlots, type BodyEntry, type SlotEntry } from './slots/slot.fold.ts';
