import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, ClientSecretBasic, discovery,
  enableNonRepudiationChecks, None, type Configuration,
} from 'openid-client';
import type { OidcFlow } from './oidc-flow.ts';
import { oidcProblem, onThisMachine } from './oidc.settings.ts';

/** Who the provider says it is: (iss, sub) is the key; acr and amr tell how it checked (OpenID Connect Core 2). */
export interface OidcClaims {
  issuer: string;
  subject: string;
  acr: string | null;
  amr: string[];
}

const TIMEOUT_SECONDS = 10;
/** A sign-in there counts as fresh for as long as the way there and back may take. */
const FRESH_SECONDS = 300;

/** Speaks OpenID Connect with the configured provider: code flow, PKCE, signed ID tokens, nothing over plain http but on this machine. */
@Injectable()
export class OidcProviderClient {
  private readonly log = new Logger(OidcProviderClient.name);
  private configuration: Promise<Configuration> | null = null;

  constructor(@Inject(ENV) private readonly env: Env) {
    const problem = oidcProblem(env);
    if (problem) throw new Error(`${problem.ja}\n${problem.en}`);
  }

  get configured(): boolean {
    return this.env.OIDC_ISSUER !== undefined && this.env.OIDC_CLIENT_ID !== undefined;
  }

  /** Where to send the browser; `afresh` wants the person to sign in there anew, whoever is signed in there already. */
  async authorizationUrl(flow: OidcFlow, afresh: boolean): Promise<URL> {
    return buildAuthorizationUrl(await this.config(), {
      redirect_uri: this.callbackUrl, scope: this.env.OIDC_SCOPE, state: flow.state, nonce: flow.nonce,
      code_challenge: await calculatePKCECodeChallenge(flow.verifier), code_challenge_method: 'S256',
      ...(afresh ? { prompt: 'login', max_age: String(FRESH_SECONDS) } : {}),
      ...(this.env.OIDC_ACR_VALUES ? { acr_values: this.env.OIDC_ACR_VALUES } : {}),
    });
  }

  /**
   * Redeems the way back; null when anything about it is wrong: state, issuer, audience, nonce, signature, time, PKCE; with
   * `afresh` also when the provider does not say that the person signed in there just now (auth_time).
   */
  async claims(query: string, flow: OidcFlow, afresh: boolean): Promise<OidcClaims | null> {
    try {
      const back = new URL(this.callbackUrl);
      back.search = query;
      const tokens = await authorizationCodeGrant(await this.config(), back, {
        pkceCodeVerifier: flow.verifier, expectedState: flow.state, expectedNonce: flow.nonce, idTokenExpected: true, ...(afresh ? { maxAge: FRESH_SECONDS } : {}),
      });
      const claims = tokens.claims();
      return claims ? { issuer: claims.iss, subject: claims.sub, acr: typeof claims.acr === 'string' ? claims.acr : null, amr: listed(claims.amr) } : null;
    } catch (error) {
      const { name, code } = error as { name?: string; code?: string };
      this.log.warn(`single sign-on was refused: ${[name, code].filter(Boolean).join(' ')}`);
      return null;
    }
  }

  private get callbackUrl(): string {
    return `${this.env.PUBLIC_URL}/sign-in/oidc/callback`;
  }

  /** The provider's description, asked for once; again after a failure. */
  private config(): Promise<Configuration> {
    this.configuration ??= this.discover().catch((error: unknown) => {
      this.configuration = null;
      throw error;
    });
    return this.configuration;
  }

  private async discover(): Promise<Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = this.env;
    const issuer = new URL(OIDC_ISSUER!);
    const here = onThisMachine(OIDC_ISSUER!);
    const authentication = OIDC_CLIENT_SECRET ? ClientSecretBasic(OIDC_CLIENT_SECRET) : None();
    return discovery(issuer, OIDC_CLIENT_ID!, OIDC_CLIENT_SECRET, authentication, {
      timeout: TIMEOUT_SECONDS, execute: [enableNonRepudiationChecks, ...(here ? [allowInsecureRequests] : [])],
    });
  }
}

function listed(amr: unknown): string[] {
  return Array.isArray(amr) ? amr.filter((one): one is string => typeof one === 'string').slice(0, 20) : [];
}
