import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Who signs in there without a page, and how the provider says that it checked. */
const ACCOUNT = { id: 'sato', acr: 'urn:example:card', amr: ['hwk', 'pin'] };

function configurationFor(callback: string): ConstructorParameters<typeof Provider>[1] {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    clients: [{ client_id: 'muster', client_secret: 'a secret of the story', redirect_uris: [callback], grant_types: ['authorization_code'], response_types: ['code'] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' } as never] },
    cookies: { keys: ['of the story'] }, acrValues: [ACCOUNT.acr],
    claims: { openid: ['sub', 'acr', 'amr'] }, pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client!.clientId, accountId: ctx.oidc.session!.accountId! });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  };
}

/** The package `oidc-provider` on this machine, where whoever comes is signed in at once. */
export class RealProvider {
  private constructor(private readonly server: Server, readonly issuer: string) {}

  static async open(callback: string): Promise<RealProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, configurationFor(callback));
    const handle = provider.callback();
    server.on('request', (req: IncomingMessage, res: ServerResponse) => {
      if (!req.url?.startsWith('/interaction/')) return void handle(req, res);
      void provider.interactionFinished(req, res, { login: { accountId: ACCOUNT.id, acr: ACCOUNT.acr, amr: ACCOUNT.amr } });
    });
    return new RealProvider(server, issuer);
  }

  /** Goes through the provider's pages as a browser does; gives path and query of the way back. */
  async comeBack(location: string): Promise<string> {
    const jar = new Map<string, string>();
    let next = new URL(location);
    while (next.origin === this.issuer) {
      const response = await fetch(next, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
      for (const set of response.headers.getSetCookie()) jar.set(set.split('=')[0]!, set.split(';')[0]!.slice(set.indexOf('=') + 1));
      if (!response.headers.get('location')) throw new Error(`the provider stopped: ${response.status} ${await response.text()}`);
      next = new URL(response.headers.get('location')!, next);
    }
    return next.pathname + next.search;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => { this.server.close(resolve); });
  }
}
