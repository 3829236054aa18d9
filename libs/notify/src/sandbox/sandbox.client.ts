import type { CrowdPhase, CrowdProgress, CrowdSettings } from './crowd/crowd.types.ts';
import type { FaultSettings } from './faults/fault.types.ts';
import type { CounterReport } from './store/counters.ts';
import type { MessageView } from './store/message.view.ts';
import type { DeviceSms, DeviceSmsResult } from './twilio/inbound.ts';

/** Which messages: to this device (`both`: from it, too), of this channel or direction, after this position, or the `newest` first; `wait` seconds for the first. */
export interface MessageListing { to?: string; channel?: 'SMS' | 'EMAIL'; direction?: 'OUTBOUND' | 'INBOUND'; after?: number; limit?: number; wait?: number; newest?: boolean; both?: boolean }

/** Steers and reads a sandbox that runs in another process, through its control API. */
export class SandboxClient {
  readonly #base: string;

  /** `url`: the sandbox's own, without a path. */
  constructor(url: string) {
    this.#base = `${url}/sandbox`;
  }

  env(): Promise<Record<string, string>> { return this.#call('GET', '/env'); }

  counters(): Promise<CounterReport> { return this.#call('GET', '/counters'); }

  /** A page of messages, oldest first; `last` is the position to go on from. */
  messages(listing: MessageListing = {}): Promise<{ messages: MessageView[]; last: number }> {
    const given = Object.entries(listing).map(([name, value]): [string, string] => [name, String(value)]);
    return this.#call('GET', `/messages?${new URLSearchParams(given)}`);
  }

  faults(): Promise<FaultSettings> { return this.#call('GET', '/faults'); }

  setFaults(settings: FaultSettings): Promise<FaultSettings> { return this.#call('POST', '/faults', settings); }

  clearFaults(): Promise<unknown> { return this.#call('DELETE', '/faults'); }

  setInboundUrl(url: string): Promise<unknown> { return this.#call('POST', '/inbound', { url }); }

  reply(sms: DeviceSms): Promise<DeviceSmsResult> { return this.#call('POST', '/reply', sms); }

  reset(): Promise<unknown> { return this.#call('POST', '/reset', {}); }

  /** Starts a crowd in the sandbox's process, in place of a running one. */
  startCrowd(settings: CrowdSettings = {}): Promise<CrowdProgress> { return this.#call('POST', '/crowd', settings); }

  crowd(): Promise<CrowdProgress> { return this.#call('GET', '/crowd'); }

  crowdPhase(phase: CrowdPhase): Promise<CrowdProgress> { return this.#call('POST', '/crowd/phase', { phase }); }

  stopCrowd(): Promise<CrowdProgress> { return this.#call('DELETE', '/crowd'); }

  async #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.#base}${path}`, body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    const answer = (await response.json()) as { error?: string };
    if (!response.ok) throw new Error(answer.error ?? `The sandbox answered ${response.status}`);
    return answer as T;
  }
}
