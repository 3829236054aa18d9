import { findAnswerLink } from './crowd/answer.link.ts';
import { DeviceWatch, type Watched } from './devices.watch.ts';
import { parseMail } from './mail/mail.parse.ts';
import type { Sandbox } from './sandbox.types.ts';
import { textOf } from './store/message.view.ts';
import type { DeviceSmsResult } from './twilio/inbound.ts';

/** An SMS that a device received as expected. */
export interface ReceivedSms {
  readonly text: string;
  readonly from: string;
  /** The answer link in it; throws when there is none. */
  link(): string;
  /** Answers it; resolves when the product took the webhook. */
  reply(body: string): Promise<DeviceSmsResult>;
}

/** A mail that a mailbox received as expected. */
export interface ReceivedMail {
  readonly subject: string;
  readonly text: string;
  link(): string;
  /** The whole mail: HTML, headers, attachments. */
  parsed(): ReturnType<typeof parseMail>;
}

/** An SMS to come: await it, or answer it straight away. */
export interface ExpectedSms extends PromiseLike<ReceivedSms> {
  reply(body: string): Promise<DeviceSmsResult>;
  link(): Promise<string>;
}

/** A mail to come. */
export interface ExpectedMail extends PromiseLike<ReceivedMail> { link(): Promise<string> }

/** Devices and mailboxes of people, for tests. */
export interface Devices {
  device(number: string): {
    /** The first SMS not yet expected whose text matches, now or later; rejects after the timeout. */
    expectSms(pattern: RegExp): ExpectedSms;
    /** Writes of its own accord. */
    sendSms(body: string): Promise<DeviceSmsResult>;
  };
  mailbox(address: string): {
    /** The first mail not yet expected whose subject or text matches, now or later; rejects after the timeout. */
    expectMail(pattern: RegExp): ExpectedMail;
  };
  /** Throws when any message arrived that no expectation took, naming them; those that match `but` are passed over. */
  expectNothingElse(but?: RegExp): void;
  /** Stops watching. */
  close(): void;
}

/** Watches a sandbox as the people behind its devices do. Messages from before are not seen. `timeoutMs`: how long an expectation waits. */
export function devices(sandbox: Sandbox, { timeoutMs = 10_000 }: { timeoutMs?: number } = {}): Devices {
  const watch = new DeviceWatch(sandbox, timeoutMs);
  return {
    device: (number) => ({
      expectSms: (pattern) => {
        const sms = watch.expect({ channel: 'SMS', to: number, pattern }).then((message) => receivedSms(sandbox, message));
        return Object.assign(awaitable(sms), { reply: async (body: string) => (await sms).reply(body), link: async () => (await sms).link() });
      },
      sendSms: (body) => sandbox.reply({ from: number, body }),
    }),
    mailbox: (address) => ({
      expectMail: (pattern) => {
        const mail = watch.expect({ channel: 'EMAIL', to: address, pattern }).then(receivedMail);
        return Object.assign(awaitable(mail), { link: async () => (await mail).link() });
      },
    }),
    expectNothingElse: (but) => watch.expectNothingElse(but),
    close: () => watch.close(),
  };
}

function awaitable<T>(promise: Promise<T>): PromiseLike<T> {
  return { then: (resolved, rejected) => promise.then(resolved, rejected) };
}

function receivedSms(sandbox: Sandbox, message: Watched): ReceivedSms {
  const { text } = textOf(message);
  return { text, from: message.from, link: () => linkIn(text), reply: (body) => sandbox.reply({ from: message.to, to: message.from, body }) };
}

function receivedMail(message: Watched): ReceivedMail {
  const { subject, text } = textOf(message);
  const raw = message.channel === 'EMAIL' ? message.raw : null;
  return { subject: subject ?? '', text, link: () => linkIn(text), parsed: () => parseMail(raw ?? Buffer.alloc(0)) };
}

function linkIn(text: string): string {
  const found = findAnswerLink(text);
  if (!found) throw new Error(`No answer link in: ${text}`);
  return found.url;
}
