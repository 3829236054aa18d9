import { patience } from '@muster/notify/sandbox';
import pg from 'pg';

/** How long a condition may stay unmet before the story gives up; only ever the end of a failing test. */
const PATIENCE_MS = 12_000;

/** Tells of every statement that may have changed something a story waits for. */
const INSTRUMENT = `
  create function story_changed() returns trigger language plpgsql as $$ begin perform pg_notify('story_changed', ''); return null; end $$;
  do $$ declare target regclass; begin
    for target in
      select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and (n.nspname = 'job_queue' and c.relname like 'job%' or n.nspname = 'public' and c.relname in (
        'delivery', 'inbox', 'invitation', 'answer', 'call_up', 'call_up_event', 'unclear_reply', 'registry_alert', 'contact', 'sender', 'provider_circuit', 'clock_shift'))
    loop
      execute format('create trigger story_changed after insert or update or delete on %s for each statement execute function story_changed()', target);
    end loop;
  end $$;
`;

/** Waits for conditions in a story's own database: looks again whenever something was committed, never by the clock. */
export class ChangeWatch {
  private version = 0;
  private readonly waiting = new Set<() => void>();

  private constructor(private readonly client: pg.Client) {
    client.on('error', () => undefined);
    client.on('notification', () => {
      this.version += 1;
      for (const wake of [...this.waiting]) wake();
    });
  }

  /** Instruments the database and listens. */
  static async open(databaseUrl: string): Promise<ChangeWatch> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(INSTRUMENT);
    await client.query('listen story_changed');
    return new ChangeWatch(client);
  }

  /** What `look` gives as soon as it gives something; rejects with what was last seen when that takes too long. */
  async until<T>(what: string, look: () => Promise<T | null | undefined | false>, seen: () => Promise<unknown> = look, patienceMs = PATIENCE_MS): Promise<T> {
    const end = new AbortController();
    const callOff = patience(patienceMs, () => end.abort());
    try {
      for (;;) {
        const { version } = this;
        const found = await look();
        if (found) return found;
        if (end.signal.aborted) throw new Error(`In vain: ${what}. At last: ${JSON.stringify(await seen())}`);
        await this.changeAfter(version, end.signal);
      }
    } finally {
      callOff();
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private async changeAfter(version: number, signal: AbortSignal): Promise<void> {
    if (this.version !== version || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
