import { generateSecret, generateURI, verifySync } from 'otplib';

/** Seconds of one step, and how far a phone's clock may be off either way (RFC 6238 5.2). */
const STEP_SECONDS = 30;
const DRIFT_SECONDS = 30;

/** A new shared secret of 160 bits as base 32 (RFC 4226 4, R6). */
export function newAppSecret(): string {
  return generateSecret();
}

/** What an authenticator app reads from a QR code. */
export function appUri(secret: string, label: string): string {
  return generateURI({ issuer: 'Muster', label, secret });
}

/**
 * The time step whose code was typed, or null when it is none of the steps around now or none after the last one
 * used: a code opens once (RFC 6238 5.2). `now` is in seconds since 1970.
 */
export function stepOfCode(secret: string, typed: string, now: number, lastStep: number): number | null {
  const token = typed.normalize('NFKC').replace(/[\s\-‐ー]/gu, '');
  if (!/^\d{6}$/.test(token)) return null;
  const newestPossible = Math.floor((now + DRIFT_SECONDS) / STEP_SECONDS);
  if (lastStep >= newestPossible) return null;
  const found = verifySync({ secret, token, epoch: Math.floor(now), epochTolerance: DRIFT_SECONDS, period: STEP_SECONDS, strategy: 'totp', afterTimeStep: lastStep });
  if (!found.valid || !('timeStep' in found)) return null;
  return found.timeStep > lastStep ? found.timeStep : null;
}
