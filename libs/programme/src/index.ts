export { ProgrammeModule } from './programme.module.ts';
export { ProgrammeGraphqlModule } from './programme.graphql.module.ts';
export { ProgrammeTasksModule } from './programme.tasks.module.ts';
export { ProgressReports } from './board/progress-report.service.ts';
export { BENCHMARK_METHOD } from './figures/benchmark.rule.ts';
export { computeFigures } from './figures/compute-figures.ts';
export { addComment, findSnapshots, publish, takeSnapshot } from './snapshots/snapshot.query.ts';
