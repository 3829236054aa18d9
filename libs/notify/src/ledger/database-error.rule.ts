/** SQLSTATE classes that say "not now": connection lost, shutting down, too many connections, deadlock, serialisation. */
const AWAY_STATES = /^(?:08|57P|53|40)/;

const AWAY_SOCKETS = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** What node-postgres says, without a code, about a connection that ended or a pool that got none. */
const AWAY_WORDS = /connection terminated|connection ended|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/i;

/** Whether an error says that the database cannot serve us now, so that the same work may succeed later. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message, driverError } = (error ?? {}) as { code?: unknown; message?: unknown; driverError?: unknown };
  if (typeof code === 'string' && (AWAY_SOCKETS.has(code) || AWAY_STATES.test(code))) return true;
  if (driverError !== undefined && driverError !== error && isDatabaseAway(driverError)) return true;
  return typeof message === 'string' && AWAY_WORDS.test(message);
}

/** What a log may say of an error: its kind and code. Its text may quote addresses or messages. */
export function errorName(error: unknown): string {
  const { name, code, driverError } = (error ?? {}) as { name?: unknown; code?: unknown; driverError?: { code?: unknown } };
  return [name ?? 'Error', code ?? driverError?.code].filter((part) => part !== undefined).join(' ');
}
