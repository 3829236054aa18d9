import { startSandbox } from './sandbox.ts';
import type { SandboxOptions } from './sandbox.types.ts';

/**
 * The sandbox as a process of its own. Its options are the first argument, as JSON. Once it is open it sends
 * `{ready: true, url, smtpUrl, env}` to its parent (or prints it, when there is none); when it cannot start, `{error}`.
 * SIGTERM, SIGINT or the parent's end stop it.
 */
async function main(): Promise<void> {
  const sandbox = await startSandbox(JSON.parse(process.argv[2] ?? '{}') as SandboxOptions);
  const { url, smtpUrl, env } = sandbox;
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    sandbox.stop().then(() => process.exit(0), fail);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(signal, stop);
  tell({ ready: true, url, smtpUrl, env });
}

function tell(message: Record<string, unknown>): void {
  if (process.send) process.send(message);
  else console.log(JSON.stringify(message));
}

function fail(error: unknown): void {
  tell({ error: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  if (process.connected) process.disconnect();
}

main().catch(fail);
