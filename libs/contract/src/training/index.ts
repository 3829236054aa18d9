// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { CoursesDocument } from './courses.ts';
export { TrainingCoverageDocument } from './coverage.ts';
export { DemandSeatsDocument } from './demand-seats.ts';
export { ExerciseDocument } from './exercise.ts';
export { ExercisesDocument } from './exercises.ts';
export { FindingsDocument } from './findings.ts';
export { ImportAttendanceDocument } from './import-attendance.ts';
export { RecordFindingDocument } from './record-finding.ts';
export { RecordHeadcountDocument } from './record-headcount.ts';
export { SettleFindingDocument } from './settle-finding.ts';
