import type { Env } from '@muster/platform';
import helmet from 'helmet';

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * Headers for every answer: only our own scripts, styles, images and connections; no frames; HSTS and upgrades
 * only where we are reached by https, because over http they would lock a local user out.
 */
export function securityHeaders(env: Env): ReturnType<typeof helmet> {
  const https = env.PUBLIC_URL.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: NONE, scriptSrc: SELF, styleSrc: SELF, imgSrc: [...SELF, 'data:'], fontSrc: SELF, connectSrc: SELF, manifestSrc: SELF,
        formAction: SELF, baseUri: NONE, frameAncestors: NONE, objectSrc: NONE,
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}
