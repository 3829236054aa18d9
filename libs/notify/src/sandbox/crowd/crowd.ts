import { DueQueue } from '../schedule/due-queue.ts';
import { Pump } from '../schedule/pump.ts';
import type { StoredMessage } from '../store/message.types.ts';
import { textOf } from '../store/message.view.ts';
import { NO_INBOUND_URL, type DeviceSms, type DeviceSmsResult } from '../twilio/inbound.ts';
import { findAnswerLink } from './answer.link.ts';
import { CROWD_KINDS, crowdSettingsSchema, type Crowd, type CrowdKind, type CrowdPhase, type CrowdProgress, type CrowdSettings } from './crowd.types.ts';
import { decide, type Act } from './intent.ts';
import { LinkClient, type LinkResult } from './link.client.ts';

/** What a crowd needs of a sandbox. */
export interface CrowdGround {
  onMessage(listener: (message: StoredMessage) => void): () => void;
  /** Messages accepted since this time (ms since the epoch), oldest first. */
  since(time: number): readonly StoredMessage[];
  reply(sms: DeviceSms): Promise<DeviceSmsResult>;
  readonly inboundUrl: string | null;
  readonly reachAt: string | undefined;
}

/** A crowd's settings and where it stands. `person` maps a phone number and a mailbox of the same person to one name; without it the recipient that hears first decides. */
export interface CrowdOptions extends CrowdSettings { sandbox: CrowdGround; person?: (recipient: string) => string }

interface Answer { kind: CrowdKind; act: Exclude<Act, { by: 'NOTHING' }>; device: string; link: string }

type Counts = Record<CrowdKind, number>;

/** Lets everybody who is invited from now on answer as their seed has it. People are told apart by their link's token, so who hears on two channels answers once. Throws when the sandbox has no inbound URL. */
export function startCrowd(options: CrowdOptions): Crowd {
  if (!options.sandbox.inboundUrl) throw new Error(NO_INBOUND_URL);
  return new RunningCrowd(options);
}

class RunningCrowd implements Crowd {
  readonly #options: CrowdOptions;
  readonly #settings: ReturnType<typeof crowdSettingsSchema.parse>;
  readonly #links: LinkClient;
  readonly #due: DueQueue<Answer>;
  readonly #pump: Pump<Answer>;
  readonly #leave: () => void;
  readonly #known = new Set<string>();
  readonly #intended = zeros();
  readonly #answered = zeros();
  readonly #refused: Record<string, number> = {};
  #phase: CrowdPhase = 'inTime';
  #held: Answer[] = [];
  #failed = 0;
  #otherMessages = 0;
  #waiters: (() => void)[] = [];

  constructor(options: CrowdOptions) {
    const { sandbox, person, ...settings } = options;
    this.#options = options;
    this.#settings = crowdSettingsSchema.parse(settings);
    const { concurrency, answersPerSecond } = this.#settings;
    this.#links = new LinkClient({ connections: concurrency, reachAt: sandbox.reachAt });
    this.#pump = new Pump({ concurrency, perSecond: answersPerSecond, run: (answer) => this.#give(answer), onDone: () => this.#wakeWaiters() });
    this.#due = new DueQueue((answer) => this.#pump.push(answer));
    const { earlierSeconds } = this.#settings;
    if (earlierSeconds > 0) for (const message of sandbox.since(Date.now() - earlierSeconds * 1000)) this.#hear(message, person);
    this.#leave = sandbox.onMessage((message) => this.#hear(message, person));
  }

  progress(): CrowdProgress {
    return {
      phase: this.#phase, people: this.#known.size, intended: { ...this.#intended }, answered: { ...this.#answered }, refused: { ...this.#refused },
      failed: this.#failed, waiting: this.#waiting, held: this.#held.length, otherMessages: this.#otherMessages,
    };
  }

  phase(phase: CrowdPhase): void {
    this.#phase = phase;
    if (phase !== 'late') return;
    for (const answer of this.#held) this.#pump.push(answer);
    this.#held = [];
  }

  settled(): Promise<void> {
    if (this.#waiting === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  async stop(): Promise<void> {
    this.#leave();
    this.#due.stop();
    this.#pump.clear();
    this.#held = [];
    await this.settled();
    await this.#links.close();
  }

  get #waiting(): number { return this.#due.size + this.#pump.waiting + this.#pump.running; }

  #hear(message: StoredMessage, person: (recipient: string) => string = (recipient) => recipient): void {
    if (message.direction !== 'OUTBOUND') return;
    const link = findAnswerLink(textOf(message).text);
    if (!link || this.#known.has(link.token)) {
      this.#otherMessages++;
      return;
    }
    this.#known.add(link.token);
    const { behaviour, seed, speed } = this.#settings;
    const { kind, delayMs, act } = decide(behaviour, seed, person(message.to), message.channel);
    this.#intended[kind]++;
    if (act.by === 'NOTHING') return;
    const answer = { kind, act, device: message.to, link: link.url };
    if (kind !== 'late') this.#due.add(answer, Date.now() + delayMs / speed);
    else if (this.#phase === 'late') this.#pump.push(answer);
    else this.#held.push(answer);
  }

  async #give({ kind, act, device, link }: Answer): Promise<void> {
    const result = act.by === 'SMS' ? await this.#sms(device, act.body) : await this.#links.answer(link, act.answer, act.time);
    if (result === 'failed') this.#failed++;
    else if (result !== 'no form' && result.taken) this.#answered[kind]++;
    else this.#refuse(result === 'no form' ? result : String(result.status));
  }

  async #sms(from: string, body: string): Promise<LinkResult> {
    const { delivered } = await this.#options.sandbox.reply({ from, body });
    return delivered ? { status: 200, taken: true } : 'failed';
  }

  #refuse(why: string): void { this.#refused[why] = (this.#refused[why] ?? 0) + 1; }

  #wakeWaiters(): void {
    if (this.#waiting > 0) return;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const resolve of waiters) resolve();
  }
}

function zeros(): Counts {
  return Object.fromEntries(CROWD_KINDS.map((kind) => [kind, 0])) as Counts;
}
