import type { DemoIds } from '../random/demo-id.ts';
import type { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import type { AddressBook } from './addresses.ts';
import { shifted } from './days.ts';
import type { ContactRow } from './roster.types.ts';

/** What is wrong with somebody's channels. BOTH_* leave nothing to reach them by. */
export type ContactDefect = 'PHONE_UNVERIFIED' | 'PHONE_OPTED_OUT' | 'EMAIL_UNVERIFIED' | 'EMAIL_OPTED_OUT' | 'BOTH_UNVERIFIED' | 'BOTH_OPTED_OUT';

/** Of the people with one usable channel: which one is not. */
export const ONE_CHANNEL_DEFECTS = new Weighted<ContactDefect>(['PHONE_UNVERIFIED', 35], ['PHONE_OPTED_OUT', 15], ['EMAIL_UNVERIFIED', 35], ['EMAIL_OPTED_OUT', 15]);

export interface ContactsOf {
  expertId: string;
  ordinal: number;
  organisation: string | null;
  /** Somebody else's number, when this person uses it too. */
  sharedPhone: string | null;
  defect: ContactDefect | null;
}

/**
 * Draws a mobile and an e-mail address. One in five people with an employer and a sound telephone gives the employer's
 * address; the mobile is always their own, so that nobody hangs on the employer's channel alone.
 */
export function drawContacts(of: ContactsOf, now: Date, book: AddressBook, ids: DemoIds, random: Random): ContactRow[] {
  const sound = of.defect === null;
  const employer = random.chance(0.2) && sound ? of.organisation : null;
  const mailFirst = random.chance(0.15);
  const phone = of.sharedPhone ?? book.phone(of.ordinal);
  const mail = employer === null ? book.privateMail(of.ordinal) : book.workMail(of.ordinal, employer);
  const base = { expertId: of.expertId, employerOwned: false };
  return [
    { ...base, id: ids.at('contact', of.ordinal * 2), kind: 'PHONE', address: phone, preference: mailFirst ? 2 : 1, ...standing('PHONE', of.defect, now, random) },
    { ...base, id: ids.at('contact', of.ordinal * 2 + 1), kind: 'EMAIL', address: mail, preference: mailFirst ? 1 : 2, employerOwned: employer !== null, ...standing('EMAIL', of.defect, now, random) },
  ];
}

function standing(kind: 'PHONE' | 'EMAIL', defect: ContactDefect | null, now: Date, random: Random): Pick<ContactRow, 'verifiedAt' | 'optedOutAt'> {
  const verifiedAt = shifted(now, -random.integer(30, 900));
  const optedOutAt = shifted(now, -random.integer(1, 29));
  const unverified = defect === `${kind}_UNVERIFIED` || defect === 'BOTH_UNVERIFIED';
  const optedOut = defect === `${kind}_OPTED_OUT` || defect === 'BOTH_OPTED_OUT';
  return { verifiedAt: unverified ? null : verifiedAt, optedOutAt: optedOut ? optedOutAt : null };
}
