import { stringify } from 'node:querystring';
import twilio from 'twilio';
import { Pool, type Dispatcher } from 'undici';
import { TwilioRefusal, TwilioSilence } from './twilio.errors.ts';

/** Where Twilio's API is unless the environment says otherwise. */
export const TWILIO_API = 'https://api.twilio.com';

interface ClientOptions {
  baseUrl?: string | undefined;
  accountSid: string;
  authToken: string;
  connections: number;
  timeoutMs: number;
}

type SdkClient = InstanceType<typeof twilio.RequestClient>;
type SdkRequest = Parameters<SdkClient['request']>[0];
type SdkAnswer<T> = Awaited<ReturnType<typeof twilio.RequestClient.prototype.request<T>>>;

/**
 * Carries the official SDK's requests over undici: kept connections, no retries of its own, and errors that
 * say whether the request can have reached Twilio. The SDK's host is replaced by the base URL's, so a local
 * server can stand in.
 */
export class TwilioRequestClient extends twilio.RequestClient {
  private readonly pool: Pool;
  private readonly authorization: string;

  constructor(options: ClientOptions) {
    super();
    this.authorization = `Basic ${Buffer.from(`${options.accountSid}:${options.authToken}`).toString('base64')}`;
    this.pool = new Pool(new URL(options.baseUrl ?? TWILIO_API).origin, {
      connections: options.connections, pipelining: 1,
      headersTimeout: options.timeoutMs, bodyTimeout: options.timeoutMs,
      connect: { timeout: Math.min(5_000, options.timeoutMs) },
    });
  }

  override async request<T>(options: SdkRequest): Promise<SdkAnswer<T>> {
    const path = pathOf(options.uri, options.params);
    const method = options.method.toUpperCase() as Dispatcher.HttpMethod;
    const body = options.data === undefined ? null : stringify(options.data as Record<string, string>);
    const headers = { ...options.headers, authorization: this.authorization } as Record<string, string>;
    const { status, text, retryAfter } = await exchange(this.pool, { path, method, headers, body });
    if (status >= 400) throw new TwilioRefusal(status, codeOf(text), seconds(retryAfter));
    return { statusCode: status, body: (method === 'POST' ? created(text) : parsed(text)) as T, headers: {} };
  }

  /** Lets what is in flight end, then closes every connection. */
  async close(): Promise<void> {
    await this.pool.close();
  }
}

function pathOf(uri: string, params: unknown): string {
  const path = uri.slice(uri.indexOf('/', uri.indexOf('//') + 2));
  return params && Object.keys(params).length > 0 ? `${path}?${stringify(params as Record<string, string>)}` : path;
}

interface Exchanged { status: number; text: string; retryAfter: string | undefined }

/** One request and its whole answer, on undici's own handler interface: half the cost of its promise API. */
function exchange(pool: Pool, request: Dispatcher.DispatchOptions): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    let written = false;
    let status = 0;
    let retryAfter: string | undefined;
    let text = '';
    let chunks: Buffer[] | null = null;
    pool.dispatch(request, {
      onRequestStart: () => { written = true; },
      onResponseStart: (_, statusCode, headers) => {
        status = statusCode;
        retryAfter = headers['retry-after'] as string | undefined;
      },
      onResponseData: (_, chunk) => { (chunks ??= []).push(chunk); },
      onResponseEnd: () => {
        if (chunks) text = (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8');
        resolve({ status, text, retryAfter });
      },
      onResponseError: (_, error) => reject(new TwilioSilence((error as NodeJS.ErrnoException).code ?? error.name, written)),
    });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TwilioSilence('UNREADABLE_ANSWER', true);
  }
}

/** Of a created message only what is used: the SDK would parse three dates of every answer that nobody reads. */
function created(text: string): { sid: string; status: string } {
  const message = parsed(text) as { sid?: unknown; status?: unknown } | null;
  if (typeof message?.sid !== 'string') throw new TwilioSilence('ANSWER_WITHOUT_SID', true);
  return { sid: message.sid, status: String(message.status) };
}

function codeOf(text: string): number | null {
  try {
    const { code } = JSON.parse(text) as { code?: unknown };
    return typeof code === 'number' ? code : null;
  } catch {
    return null;
  }
}

/** Retry-After in milliseconds; its form with a date is not used by Twilio. */
function seconds(retryAfter: string | undefined): number | null {
  const value = Number(retryAfter);
  return retryAfter !== undefined && Number.isFinite(value) && value >= 0 ? value * 1000 : null;
}
