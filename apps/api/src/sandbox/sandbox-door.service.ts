import { SandboxClient, type CrowdProgress, type MessageView } from '@muster/notify/sandbox-client';
import { ENV, type Env, type Locale } from '@muster/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ReplyInvalid, SandboxAway } from './sandbox.refusals.ts';
import { SandboxCrowd, SandboxMessage, SandboxReply, SandboxWall } from './sandbox.types.ts';

/** A crowd takes up invitations of this many seconds before it began: people press "send" first. */
const EARLIER_SECONDS = 3600;
/** Crowd's seconds per second: half have answered a minute and a half after their message, or 4 s here. */
const SPEED = 20;
const MOST_TEXT = 1600;

/** The only way to the sandbox's process: on demo data, on this machine, for whoever may use it. */
@Injectable()
export class SandboxDoor {
  private readonly log = new Logger(SandboxDoor.name);
  private readonly client: SandboxClient | null;

  constructor(@Inject(ENV) private readonly env: Env) {
    const url = env.MUSTER_DEMO ? env.TWILIO_API_BASE_URL : undefined;
    this.client = url && new URL(url).hostname === '127.0.0.1' ? new SandboxClient(url.replace(/\/$/, '')) : null;
  }

  /** The newest messages, of one device when it is given, and the crowd. */
  wall(locale: Locale, device: string | null, channel: 'SMS' | 'EMAIL' | null, first: number): Promise<SandboxWall | SandboxAway> {
    return this.through(locale, async (client) => {
      const { messages } = await client.messages({ newest: true, limit: first, ...(device ? { to: device, both: true } : {}), ...(channel ? { channel } : {}) });
      return Object.assign(new SandboxWall(), { messages: messages.map((one) => this.shown(one)), crowd: await this.crowd(client) });
    });
  }

  /** Sends an SMS as a phone of the sandbox. */
  async reply(locale: Locale, device: string, text: string): Promise<SandboxReply | ReplyInvalid | SandboxAway> {
    if (!/^\+\d{7,15}$/.test(device)) return new ReplyInvalid(locale, 'device');
    if (text.trim() === '' || text.length > MOST_TEXT) return new ReplyInvalid(locale, 'text');
    return this.through(locale, async (client) => Object.assign(new SandboxReply(), { delivered: (await client.reply({ from: device, body: text })).delivered }));
  }

  /** Lets everybody who was invited lately, or will be, answer as chance has it. */
  letAnswer(locale: Locale, seed: number): Promise<SandboxCrowd | SandboxAway> {
    return this.through(locale, async (client) => crowdOf(await client.startCrowd({ seed, speed: SPEED, earlierSeconds: EARLIER_SECONDS })));
  }

  /** Nobody answers by himself any more. */
  stopAnswering(locale: Locale): Promise<SandboxWall | SandboxAway> {
    return this.through(locale, async (client) => {
      if (await this.crowd(client)) await client.stopCrowd();
      return Object.assign(new SandboxWall(), { messages: [], crowd: null });
    });
  }

  private async crowd(client: SandboxClient): Promise<SandboxCrowd | null> {
    return client.crowd().then(crowdOf, () => null);
  }

  private async through<T>(locale: Locale, work: (client: SandboxClient) => Promise<T>): Promise<T | SandboxAway> {
    if (!this.client) return new SandboxAway(locale);
    try {
      return await work(this.client);
    } catch (error) {
      this.log.warn(`the sandbox does not answer: ${(error as Error).name}`);
      return new SandboxAway(locale);
    }
  }

  private shown({ id, channel, direction, from, to, at, subject, text, status }: MessageView): SandboxMessage {
    const device = direction === 'OUTBOUND' ? to : from;
    return Object.assign(new SandboxMessage(), { id, channel, direction, device, at: new Date(at), subject, text, status, answerPath: this.answerPath(text) });
  }

  /** Only links to ourselves become links. */
  private answerPath(text: string): string | null {
    const at = text.indexOf(`${this.env.PUBLIC_URL}/a/`);
    return at < 0 ? null : text.slice(at + this.env.PUBLIC_URL.length).match(/^\/a\/[\w-]+/)?.[0] ?? null;
  }
}

/** Whoever has not answered and is not about to never will: a reply that was refused or lost is not tried again, and late ones are never let go here. */
function crowdOf({ people, answered, waiting }: CrowdProgress): SandboxCrowd {
  const total = Object.values(answered).reduce((sum, n) => sum + n, 0);
  return Object.assign(new SandboxCrowd(), { people, answered: total, waiting, silent: Math.max(people - total - waiting, 0) });
}
