import type { AuditLogQuery } from '@muster/contract/audit';

type Entry = AuditLogQuery['auditEntries']['nodes'][number];
const COLUMNS = ['seq', 'at', 'actorKind', 'actorId', 'action', 'subjectType', 'subjectId', 'detail', 'hash'] as const satisfies readonly (keyof Entry)[];

/** A value as a cell; what a spreadsheet would take for a formula, half or full width, is led by an apostrophe. */
function cell(value: string | null): string {
  const text = value ?? '';
  return `"${(/^\s*[=+\-@＝＋－＠\t\r\n|%]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** Entries as CSV that Excel opens in UTF-8. */
export function csvOf(entries: readonly Entry[]): string {
  const lines = entries.map((entry) => COLUMNS.map((column) => cell(entry[column])).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}
