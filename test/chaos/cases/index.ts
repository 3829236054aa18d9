import type { ChaosCase } from '../chaos.case.ts';
import { killOneOfTwo, killWorker } from './kill-worker.case.ts';
import { restartPostgres } from './restart-postgres.case.ts';

/** The long list. */
export const CASES: readonly ChaosCase[] = [killWorker, killOneOfTwo, restartPostgres];
