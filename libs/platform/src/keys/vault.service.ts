import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { unwrapKey } from './data-key.ts';
import { readDataKeys, type KeyTable } from './data-key.query.ts';
import { IndexLookup } from './index-lookup.ts';
import { keyRing, type KeySettings, type WrappingKey } from './key-ring.rule.ts';
import { LoadedKeys } from './loaded-keys.ts';
import type { SealPlace } from './sealed-value.ts';

/** A column whose values are sealed. */
export type SealColumn = Omit<SealPlace, 'row'>;

/** Milliseconds between looks for new keys, and the age from which a look-up by blind index asks first. */
const RELOAD_MS = 10_000;
const STALE_MS = 15_000;
/** Seconds from the making of a key until it seals: all processes know it by then. */
export const KNOWN_EVERYWHERE_SECONDS = 30;

/**
 * Seals and opens what must not lie about in the clear (AES-256-GCM under data keys, which wrapping keys from the
 * environment wrap), and makes blind indexes for exact look-ups under keys of their own. Plain data keys exist in memory
 * only. New keys are found every 10 s, and at once when a value carries one that is not known yet.
 */
export class Vault implements OnModuleInit, OnApplicationShutdown {
  /** The wrapping keys, the current one first. */
  readonly ring: readonly WrappingKey[];
  private readonly log = new Logger(Vault.name);
  private keys: LoadedKeys | null = null;
  private readAt = 0;
  private reading: Promise<LoadedKeys> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly table: KeyTable, settings: KeySettings) {
    this.ring = keyRing(settings);
  }

  /** A process that cannot open what is stored must not begin to work. */
  async onModuleInit(): Promise<void> {
    await this.reload();
    this.timer = setInterval(() => {
      this.reload().catch((error: Error) => this.log.warn(`keys could not be read: ${error.name}`));
    }, RELOAD_MS).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** The keys of this moment, for sets that are sealed or indexed without a pause. */
  async loaded(): Promise<LoadedKeys> {
    return this.keys ?? this.reload();
  }

  /** Reads the keys anew; callers at the same time share one reading. */
  reload(table: KeyTable = this.table): Promise<LoadedKeys> {
    this.reading ??= this.read(table).finally(() => { this.reading = null; });
    return this.reading;
  }

  async seal(place: SealPlace, text: string): Promise<Buffer> {
    return (await this.loaded()).seal(place, text);
  }

  /** The text behind a sealed value, or {@link SealRefused}. */
  async open(place: SealPlace, sealed: Uint8Array): Promise<string> {
    return (await this.keysFor([sealed])).open(place, sealed);
  }

  /** Seals what is no text: documents. */
  async sealBytes(place: SealPlace, bytes: Uint8Array): Promise<Buffer> {
    return (await this.loaded()).sealBytes(place, bytes);
  }

  /** The bytes behind a sealed value, or {@link SealRefused}. */
  async openBytes(place: SealPlace, sealed: Uint8Array): Promise<Buffer> {
    return (await this.keysFor([sealed])).openBytes(place, sealed);
  }

  /** Seals one column of many rows; null stays null. */
  async sealAll(column: SealColumn, values: readonly { row: string; text: string | null }[]): Promise<(Buffer | null)[]> {
    const keys = await this.loaded();
    return values.map(({ row, text }) => text === null ? null : keys.seal({ ...column, row }, text));
  }

  /** Opens one column of many rows, in one go; null stays null. Throws {@link SealRefused} when one of them does not open. */
  async openAll(column: SealColumn, values: readonly { row: string; sealed: Uint8Array | null }[]): Promise<(string | null)[]> {
    const keys = await this.keysFor(values.flatMap(({ sealed }) => sealed ?? []));
    return values.map(({ row, sealed }) => sealed === null ? null : keys.open({ ...column, row }, sealed));
  }

  /** The blind index under which a normalised value is stored now. */
  async index(purpose: string, value: string): Promise<Buffer> {
    return (await this.loaded()).index(purpose, value);
  }

  /** Every blind index under which these values may be stored, for a statement of the caller's transaction. */
  async lookup(em: KeyTable, purpose: string, values: readonly string[]): Promise<IndexLookup> {
    const keys = this.keys && performance.now() - this.readAt < STALE_MS ? this.keys : await this.read(em);
    return new IndexLookup(keys, purpose, values);
  }

  private async keysFor(sealed: readonly Uint8Array[]): Promise<LoadedKeys> {
    const keys = await this.loaded();
    return sealed.every((value) => keys.has(value)) ? keys : this.reload();
  }

  private async read(table: KeyTable): Promise<LoadedKeys> {
    const rows = await readDataKeys(table, this.ring[0]!);
    this.keys = new LoadedKeys(rows.flatMap((row) => unwrapKey(row, this.ring) ?? []));
    this.readAt = performance.now();
    return this.keys;
  }
}
