/**
 * How well a person fits a line, 0 to 1, in SQL.
 */
export function fitScoreSql(line: string, expert: string, level: string): string {
  return `(0.5 + 0.1 * (${level} - ${line}.min_level))::real`;
}
