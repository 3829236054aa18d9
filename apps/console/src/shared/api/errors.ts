import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** The api did not answer: no network, no server, or it took too long. */
export class ApiUnreachable extends Error {
  override readonly name = 'ApiUnreachable';

  constructor(cause: unknown) {
    super('the api cannot be reached', { cause });
  }
}

/** An expected refusal, as result unions hold it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
  readonly remedy: string | null;
}

/** Whether a result is a refusal rather than what was asked for. */
export function isRefusal<T extends object>(result: T): result is Extract<T, Refusal> {
  return 'message' in result && 'remedy' in result && 'code' in result;
}

/** The code of an error: the api's own (`FORBIDDEN`), `UNREACHABLE`, or `UNKNOWN`. */
export function codeOf(error: unknown): string {
  if (error instanceof ApiUnreachable) return 'UNREACHABLE';
  if (CombinedGraphQLErrors.is(error)) return String(error.errors[0]?.extensions?.code ?? 'UNKNOWN');
  return 'UNKNOWN';
}

/** The number under which the api's log has more, or null. */
export function reportIdOf(error: unknown): string | null {
  const id = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.id : null;
  return typeof id === 'string' ? id : null;
}
