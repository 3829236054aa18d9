import { fork } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { SandboxClient } from './sandbox.client.ts';
import { sandboxEntry } from './sandbox.entry.ts';
import { startSandbox } from './sandbox.ts';

describe('the sandbox as a process', () => {
  it('says where it is, works, and stops on SIGTERM', async () => {
    const child = fork(sandboxEntry, [JSON.stringify({ seed: 7 })]);
    const [ready] = (await once(child, 'message')) as [{ ready: boolean; url: string; env: Record<string, string> }];
    expect(ready).toMatchObject({ ready: true, env: { TWILIO_API_BASE_URL: ready.url } });
    expect((await new SandboxClient(ready.url).counters()).sms.accepted).toBe(0);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('says why it cannot start', async () => {
    const taken = await startSandbox();
    const child = fork(sandboxEntry, [JSON.stringify({ port: Number(new URL(taken.url).port) })]);
    const [message] = (await once(child, 'message')) as [{ error: string }];
    expect(message.error).toMatch(/EADDRINUSE/);
    expect(await once(child, 'exit')).toEqual([1, null]);
    await taken.stop();
  });

  it('ends with its parent', async () => {
    const child = fork(sandboxEntry, []);
    await once(child, 'message');
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
