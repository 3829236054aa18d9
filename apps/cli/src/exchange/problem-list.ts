import { maskedValue, type IntakeProblem } from '@muster/registry';
import { writeCsv } from '@muster/platform';

/** Problems shown at a terminal, at most; a file of them holds all. */
const MOST = 100;

/** The problems of a file as lines for a terminal, Japanese first. Personal values are masked unless asked for: terminals are logged. */
export function problemLines(problems: readonly IntakeProblem[], showValues: boolean): string[] {
  const lines = problems.slice(0, MOST).flatMap((problem) => {
    const value = showValues ? problem.value : maskedValue(problem);
    const place = [problem.line === null ? null : `line ${problem.line}`, problem.column, value === null ? null : printable(value)].filter(Boolean).join(' | ');
    return [`${problem.code}  ${place}`, `    ${problem.message.ja} ${problem.message.en}`, `    -> ${problem.remedy.ja} ${problem.remedy.en}`];
  });
  const rest = problems.length - MOST;
  return rest > 0 ? [...lines, `… ${rest} more; --problems FILE writes all of them`, ...countLines(problems)] : lines;
}

/** How often each kind of problem occurs. */
function countLines(problems: readonly IntakeProblem[]): string[] {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code, count]) => `  ${code} × ${count}`);
}

/** All problems as a CSV file, values included: for the officer who mends the list. */
export function problemFile(problems: readonly IntakeProblem[]): Buffer {
  return writeCsv([
    ['line', 'column', 'value', 'code', '問題', '対処', 'problem', 'remedy'],
    ...problems.map(({ line, column, value, code, message, remedy }) => [String(line ?? ''), column ?? '', value ?? '', code, message.ja, remedy.ja, message.en, remedy.en]),
  ]);
}

/** A value without what moves the cursor of a terminal. */
function printable(value: string): string {
  return JSON.stringify(value.slice(0, 80));
}
