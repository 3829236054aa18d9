import type { Response } from 'express';
import { CONTENT_SECURITY_POLICY } from './page.style.ts';

/** Headers of every page behind an answer link: it is for one person, now, and its address must not travel. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cache-Control': 'no-store',
  // The address holds the token. Browsers then send "Origin: null" with the form, which is why no origin is asked for here.
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Sends a page; for HEAD the server leaves the body away by itself. */
export function sendPage(response: Response, status: number, page: string): void {
  response.status(status).set(HEADERS).send(page);
}
