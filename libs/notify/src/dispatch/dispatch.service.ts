import { ENV, Wakeups, type Env } from '@muster/platform';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { parseStopOrder } from '../ledger/stop-order.ts';
import { MessageSource, ReachabilityHandler } from '../notify.ports.ts';
import type { Channel } from '../notify.types.ts';
import { WAKE } from '../notify.wakeups.ts';
import { ProviderSet } from '../provider/provider-set.ts';
import { refuseOutsideProvidersWithDemoData } from '../provider/outside.rule.ts';
import { ensureSenders } from '../provider/senders.ts';
import { ChannelDispatcher } from './channel-dispatcher.ts';
import { DeliveryNews } from './delivery-news.service.ts';

/** Sends what the ledger has queued, channel by channel, until the process is told to end. */
@Injectable()
export class DispatchService implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(DispatchService.name);
  private dispatchers: ChannelDispatcher[] = [];
  private deaf: (() => void)[] = [];

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly database: DataSource,
    private readonly wakeups: Wakeups,
    private readonly news: DeliveryNews,
    private readonly providers: ProviderSet,
    private readonly source: MessageSource,
    private readonly reachability: ReachabilityHandler,
  ) {}

  onModuleInit(): void {
    this.deaf = [
      this.wakeups.on(WAKE.delivery, () => this.dispatchers.forEach((d) => d.wake())),
      this.wakeups.on(WAKE.stop, (payload) => this.dispatchers.forEach((d) => d.obey(parseStopOrder(payload)))),
    ];
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.refuseToReachDemoPeople();
    await ensureSenders(this.database, this.env);
    const width: Record<Channel, number> = { SMS: this.env.SMS_CONCURRENCY, EMAIL: this.env.MAIL_CONCURRENCY, VOICE: 1 };
    this.dispatchers = this.providers.all().map((provider) => new ChannelDispatcher({
      database: this.database, news: this.news, source: this.source, reachability: this.reachability, provider, width: width[provider.channel],
    }));
    for (const dispatcher of this.dispatchers) dispatcher.start();
    this.log.log(`dispatching ${this.providers.all().map((p) => `${p.channel} by ${p.name}`).join(', ') || 'nothing: no provider is configured'}`);
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const stopListening of this.deaf) stopListening();
    await Promise.all(this.dispatchers.map((dispatcher) => dispatcher.stop()));
  }

  /** The database is asked too: a worker may be pointed at demo data by a mistake in its environment. */
  private async refuseToReachDemoPeople(): Promise<void> {
    const marked: unknown[] = await this.database.query('select 1 from demo_marker limit 1');
    const refusal = refuseOutsideProvidersWithDemoData(this.env, marked.length > 0);
    if (refusal) throw new Error(`${refusal.ja}\n${refusal.en}`);
  }
}
