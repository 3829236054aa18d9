import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const base64url = (data: object | Uint8Array): string => Buffer.from(data instanceof Uint8Array ? data : JSON.stringify(data)).toString('base64url');
const keys = (): { publicKey: KeyObject; privateKey: KeyObject } => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** What the staged provider says next, where it differs from the truth. */
export interface Staging {
  /** Claims of the ID token; `undefined` leaves one out. */
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  /** Signs with a key that the provider's key set does not hold. */
  forged?: boolean;
  /** The "iss" of the way back (RFC 9207). */
  iss?: string;
  state?: string;
}

/** An identity provider that says whatever a story wants it to: only what a dishonest one could get wrong is staged. */
export class StagedProvider {
  staging: Staging = {};
  readonly clientId = 'muster';
  private readonly keys = keys();
  private readonly others = keys();
  private readonly codes = new Map<string, { nonce: string; challenge: string }>();

  private constructor(private readonly server: Server, readonly issuer: string) {
    server.on('request', (req: IncomingMessage, res: ServerResponse) => { void this.serve(req, res); });
  }

  static async open(): Promise<StagedProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return new StagedProvider(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  /** What the provider's page would do once somebody has signed in there: the way back, from the way there. */
  comeBack(location: string): string {
    const back = this.wayBack(location);
    return back.pathname + back.search;
  }

  private wayBack(location: string): URL {
    const there = new URL(location).searchParams;
    const code = `code-${this.codes.size}`;
    this.codes.set(code, { nonce: there.get('nonce')!, challenge: there.get('code_challenge')! });
    const back = new URL(there.get('redirect_uri')!);
    back.search = new URLSearchParams({ code, state: this.staging.state ?? there.get('state')!, iss: this.staging.iss ?? this.issuer }).toString();
    return back;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => { this.server.close(resolve); });
  }

  private async serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body = Buffer.concat(await req.toArray() as Buffer[]).toString();
    const { pathname, href } = new URL(req.url ?? '', this.issuer);
    if (pathname === '/authorize') return void res.writeHead(303, { location: this.wayBack(href).href }).end();
    const answer = this.answer(req.url ?? '', new URLSearchParams(body));
    res.writeHead(answer ? 200 : 400, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? { error: 'invalid_grant' }));
  }

  private answer(path: string, form: URLSearchParams): object | null {
    const { issuer } = this;
    if (path === '/.well-known/openid-configuration') {
      return {
        issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'], authorization_response_iss_parameter_supported: true, code_challenge_methods_supported: ['S256'],
      };
    }
    if (path === '/jwks') return { keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] };
    const asked = this.codes.get(form.get('code') ?? '');
    const verifier = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
    if (path !== '/token' || !asked || verifier !== asked.challenge) return null;
    this.codes.delete(form.get('code')!);
    return { access_token: 'a', token_type: 'Bearer', id_token: this.idToken(asked.nonce) };
  }

  private idToken(nonce: string): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: this.issuer, sub: 'tanaka', aud: this.clientId, iat: now, exp: now + 300, auth_time: now, nonce, acr: 'urn:example:card', amr: ['hwk', 'pin'], ...this.staging.claims };
    const input = `${base64url({ alg: 'RS256', kid: 'one', ...this.staging.header })}.${base64url(claims)}`;
    const { privateKey } = this.staging.forged ? this.others : this.keys;
    return `${input}.${base64url(sign('sha256', Buffer.from(input), privateKey))}`;
  }
}
