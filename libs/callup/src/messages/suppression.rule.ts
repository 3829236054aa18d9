import type { Purpose } from '@muster/notify';
import type { ContactAddress } from '@muster/registry';
import type { CallUpFacts } from './call-up-facts.query.ts';
import type { ClaimFacts } from './claim-facts.query.ts';

/** Why a message must not leave although it was queued; the code goes into the ledger. */
export type Suppression =
  | 'GONE' | 'OPTED_OUT' | 'UNREACHABLE' | 'CALL_UP_CANCELLED' | 'CALL_UP_CLOSED' | 'CALL_UP_FILLED' | 'DEADLINE_PASSED'
  | 'PAUSED' | 'NOT_ACTIVE' | 'ALREADY_ANSWERED' | 'SUPERSEDED' | 'NEVER_INVITED' | 'CONSENT_WITHDRAWN' | 'NOT_CALLABLE';

type Call = Pick<CallUpFacts, 'state' | 'waveStop' | 'pastDeadline'>;
type Person = Omit<ClaimFacts, 'deliveryId' | 'linkNumber' | 'lines' | 'scores' | 'number'>;

/**
 * Looks again at the last moment: between queueing and sending an hour may lie. Null lets the message leave.
 * Nothing goes to somebody who opted out, whatever it says (invariant I10), nor on a channel or at an hour that he has withdrawn, and nothing but the word that it is over after a
 * cancellation (I4).
 */
export function suppression(purpose: Purpose, call: Call | undefined, person: Person | undefined, contact: Pick<ContactAddress, 'optedOut' | 'unreachable'> | undefined): Suppression | null {
  if (!call || !person || !contact) return 'GONE';
  if (contact.optedOut) return 'OPTED_OUT';
  if (contact.unreachable) return 'UNREACHABLE';
  // The answer to somebody's own message goes back on the channel that he chose.
  if (person.withdrawn && purpose !== 'HELP') return 'CONSENT_WITHDRAWN';
  switch (purpose) {
    case 'INVITE': return calling(call, person);
    case 'REMINDER': return person.answer !== null ? 'ALREADY_ANSWERED' : calling(call, person);
    case 'CONFIRM': return call.state === 'CANCELLED' ? 'CALL_UP_CANCELLED' : person.assignment === 'ASSIGNED' && person.release !== 'PENDING' && !person.superseded ? null : 'SUPERSEDED';
    case 'RESERVE': return call.state === 'CANCELLED' ? 'CALL_UP_CANCELLED' : person.assignment === 'RESERVE' && !person.superseded ? null : 'SUPERSEDED';
    case 'STAND_DOWN': return standDown(call, person);
    case 'HELP': return null;
    case 'UPDATE': return call.state === 'CANCELLED' ? 'CALL_UP_CANCELLED' : person.answer === null ? 'SUPERSEDED' : null;
    case 'BRIEFING': return call.state === 'CANCELLED' ? 'CALL_UP_CANCELLED' : person.assignment === 'ASSIGNED' && person.release !== 'PENDING' ? null : 'SUPERSEDED';
    case 'NOTICE': return call.state === 'CANCELLED' ? 'CALL_UP_CANCELLED' : null;
  }
}

/** Invitations and reminders: only while people are wanted, and not to somebody who took a pause meanwhile. NOT_CALLABLE never says why. */
function calling(call: Call, person: Person): Suppression | null {
  if (call.state === 'CANCELLED') return 'CALL_UP_CANCELLED';
  if (call.state === 'FILLED' && call.waveStop !== 'NEVER') return 'CALL_UP_FILLED';
  if (call.state !== 'OPEN' && call.state !== 'FILLED') return 'CALL_UP_CLOSED';
  if (call.pastDeadline) return 'DEADLINE_PASSED';
  if (!person.active) return 'NOT_ACTIVE';
  if (person.barred) return 'NOT_CALLABLE';
  return person.paused ? 'PAUSED' : null;
}

function standDown(call: Call, person: Person): Suppression | null {
  if (person.superseded || person.assignment === 'ASSIGNED' || person.assignment === 'RESERVE') return 'SUPERSEDED';
  // Somebody whose invitation was taken back in time must not hear of it by its cancellation.
  return call.state === 'CANCELLED' && !person.invited && person.answer === null ? 'NEVER_INVITED' : null;
}
