import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ProviderSet } from '../provider/provider-set.ts';
import { burstOf, sendersOf } from '../provider/senders.ts';
import { LAST_SENDER, NO_PROVIDER, numberProblem, NUMBER_KNOWN, rateProblem, SENDER_UNKNOWN, typedNumber, type SenderProblem } from './sender.rule.ts';
import { keyOf, Sender, SenderList, SenderRefused } from './sender.types.ts';
import { holdSenders, insertSender, putOut, readSenders, setRate, type SenderLine } from './senders.query.ts';

/** Senders by hand: what is set here outlives a restart; how a provider is entered stays in the environment. */
@Injectable()
export class SenderDesk {
  constructor(
    private readonly database: DataSource, private readonly providers: ProviderSet, private readonly audit: AuditLog, @Inject(ENV) private readonly env: Env,
  ) {}

  /** All senders as they stand. */
  async list(): Promise<Sender[]> {
    return (await readSenders(this.database.manager)).map((line) => Sender.of(line));
  }

  /** Uses a further number of the SMS provider's account. */
  add(actor: Actor, typed: string, ratePerSecond: number): Promise<SenderList | SenderRefused> {
    const number = typedNumber(typed);
    const provider = this.providers.of('SMS')?.name;
    const problem = numberProblem(number) ?? rateProblem(ratePerSecond) ?? (provider ? null : NO_PROVIDER);
    if (problem || !provider) return Promise.resolve(new SenderRefused(actor.locale, problem ?? NO_PROVIDER));
    return this.database.transaction(async (em) => {
      const id = `${provider}:${number}`;
      if (!await insertSender(em, { id, provider, address: number, ratePerSecond, burst: burstOf(ratePerSecond), by: actor.userId })) return new SenderRefused(actor.locale, NUMBER_KNOWN);
      return this.done(em, actor, 'sender.add', { ratePerSecond });
    });
  }

  /** Takes a sender out of use, or puts it back. What a worker has begun to send with it still leaves. */
  setInUse(actor: Actor, key: string, inUse: boolean): Promise<SenderList | SenderRefused> {
    return this.change(actor, key, async (em, line, all) => {
      const others = all.filter(({ id, channel, enabled }) => id !== line.id && channel === line.channel && enabled);
      if (!inUse && line.enabled && others.length === 0) return LAST_SENDER;
      await putOut(em, line.id, !inUse, line.added || this.fromSettings(line.id) !== undefined);
      return this.note(em, actor, inUse ? 'sender.put-in' : 'sender.put-out', { channel: line.channel });
    });
  }

  /** Sets how much a second; null: what the settings say. */
  setRate(actor: Actor, key: string, rate: number | null): Promise<SenderList | SenderRefused> {
    const problem = rateProblem(rate);
    if (problem) return Promise.resolve(new SenderRefused(actor.locale, problem));
    return this.change(actor, key, async (em, line) => {
      const now = rate ?? this.fromSettings(line.id)?.ratePerSecond ?? line.ratePerSecond;
      await setRate(em, line.id, rate ?? (line.added ? now : null), now, burstOf(now));
      return this.note(em, actor, 'sender.rate', { channel: line.channel, before: line.ratePerSecond, after: now });
    });
  }

  private change(actor: Actor, key: string, act: (em: EntityManager, line: SenderLine, all: readonly SenderLine[]) => Promise<SenderProblem | null>): Promise<SenderList | SenderRefused> {
    return this.database.transaction(async (em) => {
      const all = await holdSenders(em);
      const line = all.find(({ id }) => keyOf(id) === key);
      const problem = line ? await act(em, line, all) : SENDER_UNKNOWN;
      return problem ? new SenderRefused(actor.locale, problem) : this.read(em);
    });
  }

  private fromSettings(id: string): { ratePerSecond: number } | undefined {
    return sendersOf(this.env).find((one) => one.id === id);
  }

  private async done(em: EntityManager, actor: Actor, action: string, detail: Record<string, unknown>): Promise<SenderList> {
    await this.note(em, actor, action, detail);
    return this.read(em);
  }

  private async note(em: EntityManager, actor: Actor, action: string, detail: Record<string, unknown>): Promise<null> {
    await this.audit.append(em, { actor, action, subjectType: 'sender', subjectId: null, detail });
    return null;
  }

  private async read(em: EntityManager): Promise<SenderList> {
    return Object.assign(new SenderList(), { senders: (await readSenders(em)).map((line) => Sender.of(line)) });
  }
}
