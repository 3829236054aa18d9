import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Channel } from '../notify.types.ts';
import { ProviderSet } from '../provider/provider-set.ts';
import { channelHealth, type ChannelFacts, type ChannelHealth } from './channel-health.rule.ts';

const FACTS = `
  select c.channel, c.provider,
    coalesce(circuit.opened_at is not null, false) as "circuitOpen", circuit.last_error as "lastError",
    (select count(*)::int from sender s where s.channel = c.channel and s.enabled) as senders,
    (select count(*)::int from sender s where s.channel = c.channel and s.enabled and s.paused_until > muster_now()) as "pausedSenders",
    (select extract(epoch from muster_now() - d.not_before)::float8 from delivery d
      where d.channel = c.channel and d.state = 'QUEUED' and d.not_before <= muster_now() order by d.priority, d.not_before, d.id limit 1) as "dueSeconds",
    (select extract(epoch from clock_timestamp() - e.at)::float8 from delivery_event e order by e.id desc limit 1) as "idleSeconds"
  from unnest($1::text[], $2::text[]) as c(channel, provider) left join provider_circuit circuit on circuit.provider = c.provider`;

const CHANNELS: readonly Channel[] = ['SMS', 'EMAIL'];

/** How the channels stand: for readiness and administrators. */
@Injectable()
export class NotifyHealth {
  constructor(private readonly database: DataSource, private readonly providers: ProviderSet) {}

  /** What the database knows; cheap, asks no provider. */
  async check(): Promise<ChannelHealth[]> {
    const names = CHANNELS.map((channel) => this.providers.of(channel)?.name ?? null);
    const facts: ChannelFacts[] = await this.database.query(FACTS, [CHANNELS, names]);
    return facts.map(channelHealth);
  }

  /** Rejects, naming channels and states, when a configured channel cannot send. */
  async ready(): Promise<void> {
    const bad = (await this.check()).filter((health) => health.state !== 'OK' && health.provider !== null);
    if (bad.length > 0) throw new Error(bad.map((health) => `${health.channel}: ${health.state}`).join(', '));
  }
}
