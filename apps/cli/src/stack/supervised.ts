import type { Child, ChildMessage } from './child.ts';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/** Keeps a child running: when it ends by itself it is started again, with growing pauses while it keeps failing. */
export class Supervised {
  private pause = FIRST_PAUSE_MS;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(readonly name: string, readonly child: Child, private readonly tell: (line: string) => void) {}

  /** The first start; a failure here is the caller's to handle. */
  async start(): Promise<ChildMessage> {
    return this.child.start(() => this.again());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.child.stop();
  }

  private again(): void {
    if (this.stopped || this.timer) return;
    this.tell(`${this.name} ended; starting it again`);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.child.start(() => this.again()).then(
        () => { this.pause = FIRST_PAUSE_MS; },
        () => this.again(),
      );
    }, this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }
}
