import type { ContactKind } from '../entities/contact.entity.ts';
import { parseEmail } from './email.rule.ts';
import { parsePhone } from './phone.rule.ts';

/** What providers send is E.164 already: it is not judged again. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** An address in the form in which contacts are stored; one that is none matches nobody. */
export function canonicalAddress(kind: ContactKind, address: string): string {
  if (kind === 'PHONE' && E164.test(address)) return address;
  const parsed = kind === 'PHONE' ? parsePhone(address) : parseEmail(address);
  return parsed.ok ? parsed.address : address.trim().toLowerCase();
}
