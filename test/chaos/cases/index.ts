import type { ChaosCase } from '../chaos.case.ts';
import { killApiInAnswers, poisonReply } from './answers.case.ts';
import { callbacks } from './callbacks.case.ts';
import { cancelInDrain } from './cancel.case.ts';
import { killApiInSend } from './kill-api-in-send.case.ts';
import { killKeyRotation } from './kill-key-rotation.case.ts';
import { killOneOfTwo, killWorker } from './kill-worker.case.ts';
import { mailTrouble } from './mail-trouble.case.ts';
import { restartPostgres } from './restart-postgres.case.ts';
import { providersGone, smsRefused, smsTaken, throttleStorm } from './sms-trouble.case.ts';

/** The long list. */
export const CASES: readonly ChaosCase[] = [
  killWorker, killOneOfTwo, restartPostgres, killApiInSend, killApiInAnswers, throttleStorm, smsRefused, smsTaken, providersGone,
  mailTrouble, callbacks, cancelInDrain, poisonReply, killKeyRotation,
];
