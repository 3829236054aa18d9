/*
 * Consent as SQL conditions for any statement that has experts. Arguments are SQL expressions that code writes (columns,
 * placeholders with their type), never input. Registration gives the consents to be called (`consent_purpose`), so that
 * only what was withdrawn is looked for: few rows, by an index of their own.
 */

/** The consent has not been withdrawn; for purposes that registration gives. */
export function consentHolds(expert: string, code: string): string {
  return `not exists (select from consent w where w.expert_id = ${expert} and w.code = ${code} and not w.given)`;
}

/** It is no night in Japan, or the expert lets himself be called at night. */
export function nightAllowed(expert: string, at: string): string {
  return `(not (select is_consent_night(${at})) or ${consentHolds(expert, `'NIGHT'`)})`;
}

/** The consent that stands for a channel (SMS, EMAIL, VOICE). */
export function channelConsent(channel: string): string {
  return `'CHANNEL_' || ${channel}`;
}
