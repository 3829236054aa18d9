import pg from 'pg';
import { currentContext, type DatabaseContext } from './database-context.ts';

type Send = (text: unknown, ...rest: unknown[]) => Promise<pg.QueryResult>;
/** Sends several statements as one packet: a packet each would wake the server once for each. */
type Together = (send: () => Promise<pg.QueryResult>[]) => Promise<pg.QueryResult>[];

const BEGINS = /^\s*(?:start\s+transaction|begin)\b/i;
const ENDS = /^\s*(?:commit|end|abort|rollback(?!\s+(?:(?:work|transaction)\s+)?to\b))\b/i;

/**
 * The statement that tells PostgreSQL on whose behalf the transaction runs; it forgets with the transaction. SET and not
 * `select set_config`: that would be the transaction's first query, after which no isolation level can be chosen.
 */
function setting(context: DatabaseContext | null): string {
  return `set local muster.context = ${pg.escapeLiteral(context === null ? '' : JSON.stringify(context))}`;
}

/** A statement of its own runs in a transaction of its own; what it did counts only when that has committed. */
async function alone(send: Send, together: Together, context: DatabaseContext, text: unknown, rest: unknown[]): Promise<pg.QueryResult> {
  const parts = await Promise.allSettled(together(() => [send(`begin; ${setting(context)}`), send(text, ...rest), send('commit')]));
  for (const part of parts) if (part.status === 'rejected') throw part.reason;
  return (parts[1] as PromiseFulfilledResult<pg.QueryResult>).value;
}

/**
 * Puts the caller's context before every statement. In a transaction it is said once at the start, in the same message,
 * and again only when another context goes on in it: so a transaction that somebody left open lends nobody his rights.
 */
function inContext(send: Send, together: Together): Send {
  let open = false;
  let said: DatabaseContext | null = null;
  return (text, ...rest) => {
    if (typeof text !== 'string' || typeof rest.at(-1) === 'function') return send(text, ...rest);
    const context = currentContext();
    if (ENDS.test(text)) {
      [open, said] = [false, null];
      return send(text, ...rest);
    }
    if (BEGINS.test(text)) {
      [open, said] = [true, context];
      if (context === null) return send(text, ...rest);
      return send(`${text}; ${setting(context)}`).then((results) => [results].flat()[0]!);
    }
    if (!open) return context === null ? send(text, ...rest) : alone(send, together, context, text, rest);
    if (context === said) return send(text, ...rest);
    said = context;
    return Promise.all(together(() => [send(setting(context)), send(text, ...rest)])).then((results) => results.at(-1)!);
  };
}

/**
 * A connection whose statements run on behalf of whoever asks; statements with a callback run for nobody. Context,
 * statement and commit leave together (pipeline mode), so that a statement alone still costs one round trip.
 */
export class ContextClient extends pg.Client {
  constructor(config: pg.ClientConfig) {
    super({ ...config, pipeline: true });
    const send = this.query.bind(this) as unknown as Send;
    this.query = inContext(send, (statements) => this.corked(statements)) as unknown as typeof this.query;
  }

  /** In pipeline mode a connected client writes at once, so that all is written when the cork comes out. */
  private corked<T>(write: () => T): T {
    const { stream } = this.connection;
    stream.cork();
    try {
      return write();
    } finally {
      stream.uncork();
    }
  }
}
