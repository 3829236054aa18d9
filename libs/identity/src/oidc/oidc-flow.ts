import { deriveKey, hmac, randomToken } from '@muster/platform';

/** What one way to the identity provider and back is made of. */
export interface OidcFlow {
  /** Stays in the browser's cookie; everything else follows from it and is kept nowhere. */
  secret: string;
  state: string;
  nonce: string;
  /** PKCE (RFC 7636). */
  verifier: string;
}

/**
 * Derives state, nonce and PKCE verifier from one secret in the browser's cookie: the way back counts only in the
 * browser that set out, and a stolen database holds nothing of it.
 */
export class OidcFlows {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = deriveKey(secret, 'oidc-flow');
  }

  begin(): OidcFlow {
    return this.of(randomToken());
  }

  of(secret: string): OidcFlow {
    const part = (name: string): string => hmac(this.key, name, secret).toString('base64url');
    return { secret, state: part('state'), nonce: part('nonce'), verifier: part('verifier') };
  }
}
