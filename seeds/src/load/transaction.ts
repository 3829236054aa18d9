import type { ClientBase } from 'pg';

/** Runs the work in one transaction: all of it stays, or nothing does and the error goes on. */
export async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await rollBack(client, error);
    throw error;
  }
}

/** A rollback on a lost connection fails too; the first error is the one that tells why. */
async function rollBack(client: ClientBase, cause: unknown): Promise<void> {
  try {
    await client.query('rollback');
  } catch (error) {
    throw new AggregateError([cause, error], 'the work failed and could not be rolled back', { cause });
  }
}
