import type { EntityManager } from 'typeorm';
import type { Circuit, CircuitChange } from '../dispatch/circuit.rule.ts';

/**
 * Takes the right to probe an open circuit: one worker gets it, and the next chance comes after the window,
 * in case that worker dies with the probe.
 */
export async function takeProbe(em: EntityManager, provider: string, windowSeconds: number): Promise<boolean> {
  const [rows]: [unknown[]] = await em.query(
    `update provider_circuit set retry_at = muster_now() + make_interval(secs => $2)
     where provider = $1 and opened_at is not null and retry_at <= muster_now() returning provider`,
    [provider, windowSeconds],
  );
  return rows.length > 0;
}

/** The circuit of a provider, locked until the transaction ends; a provider never heard of is well. */
export async function lockCircuit(em: EntityManager, provider: string): Promise<Circuit> {
  await em.query('insert into provider_circuit (provider) values ($1) on conflict do nothing', [provider]);
  const rows: Circuit[] = await em.query(
    'select failures, opened_at is not null as open from provider_circuit where provider = $1 for update',
    [provider],
  );
  return rows[0]!;
}

/** Writes the circuit of a provider; the code of the last error is kept while it is open. */
export async function saveCircuit(em: EntityManager, provider: string, change: CircuitChange, error: string | null): Promise<void> {
  await em.query(
    `update provider_circuit set failures = $2, last_error = $4,
       opened_at = case when $3::float8 is null then null else coalesce(opened_at, muster_now()) end,
       retry_at = muster_now() + make_interval(secs => $3::float8 / 1000)
     where provider = $1`,
    [provider, change.failures, change.retryInMs, error],
  );
}
