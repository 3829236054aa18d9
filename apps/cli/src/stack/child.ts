import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface ChildOptions {
  name: string;
  /** Compiled entry file. */
  entry: string;
  env: NodeJS.ProcessEnv;
  args?: string[];
  /** Flags of Node itself. */
  nodeFlags?: string[];
  /** Called with every line of its output. */
  onOutput: (line: string) => void;
}

/** What a child says over its process channel. */
export interface ChildMessage {
  ready?: boolean;
  error?: string;
  [key: string]: unknown;
}

const STOP_GRACE_MS = 20_000;

/** One process of the stack: started until ready, stopped by SIGTERM, and by SIGKILL when it does not listen. */
export class Child {
  private process: ChildProcess | null = null;
  private stopping = false;

  constructor(private readonly options: ChildOptions) {}

  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Starts it and gives its "ready" message; rejects when it ends before that. */
  async start(onExit?: () => void): Promise<ChildMessage> {
    const { entry, env, args = [], nodeFlags = [], name } = this.options;
    // A group of its own: Ctrl-C in the terminal reaches the supervisor, which stops the parts in their order.
    const child = fork(entry, args, { env, silent: true, execArgv: nodeFlags, detached: true });
    this.process = child;
    this.stopping = false;
    for (const stream of [child.stdout, child.stderr]) this.forward(stream);
    const ready = new Promise<ChildMessage>((resolve, reject) => {
      child.on('message', (message: ChildMessage) => {
        if (message.ready) resolve(message);
        if (message.error) reject(new Error(`${name}: ${message.error}`));
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        reject(new Error(`${name} ended before it was ready (${signal ?? `exit code ${code}`})`));
        if (!this.stopping) onExit?.();
      });
    });
    return ready;
  }

  /** Sends a message and waits for the answer that carries the wanted key. */
  async ask(message: Record<string, unknown>, key: string): Promise<ChildMessage> {
    const child = this.process;
    if (!child?.connected) throw new Error(`${this.options.name} is not running`);
    const answer = new Promise<ChildMessage>((resolve, reject) => {
      const ended = (): void => reject(new Error(`${this.options.name} ended`));
      const listen = (said: ChildMessage): void => {
        if (!(key in said)) return;
        child.off('message', listen).off('exit', ended);
        resolve(said);
      };
      child.on('message', listen).once('exit', ended);
    });
    child.send(message);
    return answer;
  }

  kill(signal: NodeJS.Signals): void {
    this.process?.kill(signal);
  }

  async stop(): Promise<void> {
    const child = this.process;
    this.stopping = true;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS);
    await ended;
    clearTimeout(force);
  }

  private forward(stream: NodeJS.ReadableStream | null): void {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.filter(Boolean).forEach(this.options.onOutput);
    });
  }
}
