import { agree } from './both-sides.ts';
/** Everything a drill measured; what `--json` writes. */
export interface DrillReport {
  experts: number;
  roster: number;
  seed: number;
  callUp: { id: string; code: string; recipients: number; launchMs: number };
  dispatch: {
    deliveries: number; accepted: number; lost: number; duplicates: number; seconds: number; perSecond: number; workerPeakRssMb: number;
  };
  answers: { yes: number; no: number; late: number; unclear: number; silent: number };
  lines: { role: string | null; need: number; assigned: number; reserve: number }[];
  reconciliation: Reconciliation;
  invariants: Record<string, boolean>;
}

/** The ledger beside what the outside world says that it got. */
export interface Reconciliation {
  /** (expert, channel) pairs that the launch owed a message. */
  owed: number;
  /** Of those, taken by a provider. */
  accepted: number;
  /** Of those, ended without being sent for a recorded reason (opted out, unreachable, cancelled). */
  excused: number;
  /** Neither: what must never be. */
  lost: number;
  /** Messages of every purpose that the ledger calls accepted, letters to single people beside it, and what the sandbox counted. */
  ledgerAccepted: number;
  letters: number;
  sandboxAccepted: number;
  duplicates: number;
}

/** Whether the drill proves what it must: nothing lost, nothing doubled, every invariant holds, both counts agree. */
export function passed(report: DrillReport): boolean {
  const { dispatch, reconciliation, invariants } = report;
  return dispatch.lost === 0 && dispatch.duplicates === 0 && agree(reconciliation)
    && Object.values(invariants).every(Boolean);
}

const bar = (share: number): string => '█'.repeat(Math.round(Math.min(share, 1) * 20)).padEnd(20, '░');
const count = (n: number): string => n.toLocaleString('en');

/** The report as a coordinator reads it in the terminal. */
export function describe(report: DrillReport): string {
  const { callUp, dispatch, answers, reconciliation } = report;
  const lines = report.lines.map((line) =>
    `  ${(line.role ?? 'any role').padEnd(12)} ${bar(line.assigned / line.need)} ${line.assigned}/${line.need}  reserve ${line.reserve}`);
  const invariants = Object.entries(report.invariants).map(([name, holds]) => `${name} ${holds ? 'ok' : 'BROKEN'}`);
  return [
    `\nTeam of call-up ${callUp.code}`, ...lines,
    '\nTimes',
    `  launch   ${callUp.launchMs} ms for ${count(callUp.recipients)} recipients`,
    `  dispatch ${dispatch.seconds.toFixed(1)} s for ${count(dispatch.accepted)} messages (${count(Math.round(dispatch.perSecond))}/s), worker at most ${dispatch.workerPeakRssMb} MB`,
    '\nAnswers',
    `  yes ${count(answers.yes)}  no ${count(answers.no)}  late ${count(answers.late)}  unclear ${count(answers.unclear)}  silent ${count(answers.silent)}`,
    '\nReconciliation of the ledger',
    `  owed ${count(reconciliation.owed)} = accepted ${count(reconciliation.accepted)} + excused ${count(reconciliation.excused)} + lost ${count(reconciliation.lost)}`,
    `  all purposes: ledger ${count(reconciliation.ledgerAccepted)} + letters beside it ${count(reconciliation.letters)}, sandbox ${count(reconciliation.sandboxAccepted)}, duplicates ${count(reconciliation.duplicates)}`,
    `\nInvariants  ${invariants.join('  ')}`,
    `\n${passed(report) ? 'The drill passed: nothing lost, nothing doubled.' : 'THE DRILL FAILED.'}`,
  ].join('\n');
}
