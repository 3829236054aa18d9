import { Logger } from '@nestjs/common';
import { errorLine } from '../text/scrub.ts';

export interface DrainOptions {
  name: string;
  /** Milliseconds between looks when nobody wakes it; default 1,000. */
  pollMs?: number;
  /** Does one batch and says how many rows it took; 0 means "nothing left". */
  drainOnce: (signal: AbortSignal) => Promise<number>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * A loop over durable rows: works while there is work, then sleeps until woken or until the next look.
 * An error is logged, backed off (100 ms, doubling to 5 s) and tried again: the rows are still there.
 */
export class Drain {
  private readonly log: Logger;
  private readonly abort = new AbortController();
  private running: Promise<void> | null = null;
  private woken = false;
  private rouse: () => void = () => undefined;

  constructor(private readonly options: DrainOptions) {
    this.log = new Logger(`Drain ${options.name}`);
  }

  start(): void {
    this.running ??= this.loop();
  }

  /** Ends the present sleep, or makes the running pass be followed by another at once. */
  wake(): void {
    this.woken = true;
    this.rouse();
  }

  /** Stops after the batch in hand. */
  async stop(): Promise<void> {
    this.abort.abort();
    this.rouse();
    await this.running;
  }

  private async loop(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!this.abort.signal.aborted) {
      this.woken = false;
      try {
        const taken = await this.options.drainOnce(this.abort.signal);
        pause = FIRST_PAUSE_MS;
        if (taken === 0 && !this.woken) await this.sleep(this.options.pollMs ?? 1_000);
      } catch (error) {
        if (this.abort.signal.aborted) return;
        this.log.error(`failed, next try in ${pause} ms: ${errorLine(error)}`);
        await this.sleep(pause, true);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  private async sleep(ms: number, deaf = false): Promise<void> {
    if (this.abort.signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.rouse = () => {
        if (deaf && !this.abort.signal.aborted) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.rouse = () => undefined;
  }
}
