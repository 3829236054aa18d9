import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Senders with their token buckets, and the circuit breaker of each provider. */
export class Notify1770000000007 implements MigrationInterface {
  name = 'Notify1770000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table provider_circuit (
  provider text primary key,
  failures int not null default 0,
  opened_at timestamptz,
  retry_at timestamptz,
  last_error text
);
create table sender (
  id text primary key,
  channel text not null check (channel in ('SMS','EMAIL','VOICE')),
  provider text not null,
  address text not null, -- number, Messaging Service SID or From
  rate_per_second double precision not null, -- SMS: segments/s; e-mail: messages/s
  burst double precision not null,
  tokens double precision not null,
  refilled_at timestamptz not null default now(),
  paused_until timestamptz,
  pause_reason text,
  enabled boolean not null default true
);
create sequence delivery_lease;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
