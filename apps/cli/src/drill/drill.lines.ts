import type { BoardLine } from './drill.operations.ts';

const WIDTH = 20;

/** How full the requirement lines are, one bar a line. */
export function showLines(lines: readonly BoardLine[]): void {
  for (const line of lines) {
    const full = Math.round((line.assigned / line.headCount) * WIDTH);
    console.log(`  ${(line.workRoleId ?? 'any role').padEnd(12)} ${'█'.repeat(full).padEnd(WIDTH, '░')} ${line.assigned}/${line.headCount}`);
  }
}
