import { fileURLToPath } from 'node:url';
import { Child } from '@muster/cli';

/** A program of the bench that runs as a process of its own: a baseline, or a load. */
export class Peer {
  private readonly child: Child;

  private constructor(program: string, onOutput: (line: string) => void) {
    this.child = new Child({ name: program, entry: fileURLToPath(new URL(`./${program}.ts`, import.meta.url)), env: process.env, onOutput });
  }

  static async start(program: string, tell: (line: string) => void): Promise<Peer> {
    const peer = new Peer(program, tell);
    await peer.child.start();
    return peer;
  }

  /** Lets it work once and gives what it measured. */
  async run<T>(order: Record<string, unknown>): Promise<T> {
    const { result, failed } = await this.child.ask({ run: order }, 'result') as { result?: T; failed?: string };
    if (failed !== undefined) throw new Error(failed);
    return result!;
  }

  async stop(): Promise<void> {
    await this.child.stop();
  }
}
