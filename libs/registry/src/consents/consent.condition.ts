/*
 * Consent as SQL conditions for any statement that has experts. Arguments are SQL expressions that code writes (columns,
 * placeholders with their type), never input. Registration gives the consents to be called (`consent_purpose`), so that
 * only what was withdrawn is looked for: few rows, in an index of their own.
 */

/** The expert has not withdrawn the channel (SMS, EMAIL, VOICE). An uncorrelated IN, which PostgreSQL answers by one hash table for a whole audience. */
export function channelConsented(expert: string, channel: string): string {
  return `(${expert}, 'CHANNEL_' || ${channel}) not in (select w.expert_id, w.code from consent w where not w.given)`;
}

/** It is no night in Japan, or the expert lets himself be called at night. For whole audiences, as above. */
export function nightConsented(expert: string, at: string): string {
  return `(not (select is_consent_night(${at})) or ${expert} not in (select w.expert_id from consent w where w.code = 'NIGHT' and not w.given))`;
}

/** A message on this channel, or an invitation at this hour, goes against what the expert has withdrawn; for single messages. */
export function messageWithdrawn(expert: string, channel: string, invites: string, at: string): string {
  return `exists (select from consent w where w.expert_id = ${expert} and not w.given
    and (w.code = 'CHANNEL_' || ${channel} or w.code = 'NIGHT' and ${invites} and (select is_consent_night(${at}))))`;
}

/**
 * What registration does not give and is asked for by itself: being seen by HR for job offers, the name to the affected body,
 * the name to other bodies, contact with the employer.
 */
export const ASKED_CONSENTS = ['HR_OFFERS', 'NAME_AFFECTED_BODY', 'NAME_OTHER_BODIES', 'EMPLOYER_CONTACT'] as const;
export type AskedConsent = (typeof ASKED_CONSENTS)[number];

/** The expert has given this consent and not withdrawn it. Whoever uses one of them asks here, at the moment of use. */
export function consented(expert: string, purpose: AskedConsent): string {
  return `exists (select from consent w where w.expert_id = ${expert} and w.code = '${purpose}' and w.given)`;
}
