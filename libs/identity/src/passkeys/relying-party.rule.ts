/** Whom an authenticator makes its passkeys for, and the pages from which it may be used. */
export interface RelyingParty {
  /** A host name (WebAuthn level 3, 5.1.2: an IP address cannot be one). */
  id: string;
  name: string;
  origins: readonly string[];
}

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The relying party of an installation, from PUBLIC_URL alone and never from a request's Host. On this machine it is
 * "localhost", which browsers accept without https; anywhere else the public host over https.
 */
export function relyingParty(publicUrl: string): RelyingParty {
  const url = new URL(publicUrl);
  if (!LOOPBACK.has(url.hostname)) return { id: url.hostname, name: 'Muster', origins: [url.origin] };
  const here = new URL(url);
  here.hostname = 'localhost';
  return { id: 'localhost', name: 'Muster', origins: [here.origin] };
}
