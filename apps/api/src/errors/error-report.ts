import { randomUUID } from 'node:crypto';
import { scrub } from '@muster/platform';

/** What goes into the log about an unexpected error. The id is what the user is told. */
export interface ErrorReport {
  id: string;
  error: string;
  message: string;
  code?: string;
  constraint?: string;
  table?: string;
  frames: string[];
}

/** What the user is told about it, beside the id. */
export const INTERNAL_TEXT = '予期しないエラーが発生しました。続く場合は番号 (id) を添えて管理者にお知らせください。 / '
  + 'Something unexpected went wrong. If it happens again, give the id to your administrator.';

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Describes an unexpected error for the log; of a failed query neither its text nor its parameters are kept. */
export function reportError(error: unknown): ErrorReport {
  const id = randomUUID();
  if (!(error instanceof Error)) return { id, error: typeof error, message: '', frames: [] };
  const driver = (error as { driverError?: Record<string, unknown> }).driverError;
  const source = driver ?? (error as unknown as Record<string, unknown>);
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).slice(0, 12).map((line) => line.trim());
  return {
    id, error: error.name, message: scrub(error.message).slice(0, 300),
    code: text(source.code), constraint: text(source.constraint), table: text(source.table), frames,
  };
}
