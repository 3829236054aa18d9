/** The parts of a request that say where it was made. */
export interface RequestSource {
  method: string;
  origin: string | undefined;
  contentType: string | undefined;
  /** What the browser says of the page that led here (Fetch Metadata: Sec-Fetch-Site); programs and browsers over plain http say nothing. */
  site: string | undefined;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** No form of a foreign page sends these: the browser asks first, and we do not answer. */
const NEVER_FROM_FORMS = new Set(['application/json', 'application/octet-stream']);
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** One machine has several names for itself: over loopback, scheme and port decide. */
function sameOrigin(given: string, own: URL): boolean {
  if (given === own.origin) return true;
  const other = URL.parse(given);
  return other !== null && LOOPBACK.has(other.hostname) && LOOPBACK.has(own.hostname)
    && other.protocol === own.protocol && other.port === own.port;
}

/** Whether a page of another site led the browser here. What somebody typed or kept as a bookmark ("none") is his own doing. */
export function ledFromElsewhere(site: string | undefined): boolean {
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/**
 * Why a request that the session cookie vouches for may come from another site, or null when it cannot.
 * A foreign page can post a form with our cookie, but neither JSON or plain bytes nor with our Origin; without an Origin the browser's own word on the site counts. Reading needs no check: SameSite and the absence of CORS keep the answer from foreign pages.
 */
export function crossSiteReason(source: RequestSource, publicUrl: string): 'CONTENT_TYPE' | 'ORIGIN' | 'SITE' | null {
  if (SAFE_METHODS.has(source.method)) return null;
  const type = source.contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined || !NEVER_FROM_FORMS.has(type)) return 'CONTENT_TYPE';
  if (source.origin === undefined) return ledFromElsewhere(source.site) ? 'SITE' : null;
  return sameOrigin(source.origin, new URL(publicUrl)) ? null : 'ORIGIN';
}
