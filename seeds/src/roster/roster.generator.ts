import { DemoIds } from '../random/demo-id.ts';
import { Random } from '../random/random.ts';
import { drawAffiliations, drawFormerName } from './affiliations.draw.ts';
import { AddressBook } from './addresses.ts';
import { drawAvailability, drawExceptions } from './availability.draw.ts';
import { drawConfirmation } from './confirmation.draw.ts';
import { drawContacts, ONE_CHANNEL_DEFECTS } from './contacts.draw.ts';
import { DEMO_AFFECTED_ORGANISATION } from './employers.ts';
import { EmploymentDraw } from './employment.draw.ts';
import { defectFor, leftOutAt, leftOutCount } from './left-out.ts';
import { drawPerson } from './person.draw.ts';
import { drawAttestations, drawCredentials } from './qualifications.draw.ts';
import type { GeneratedExpert, LeftOutReason, RosterOptions } from './roster.types.ts';
import { drawSkills } from './skills.draw.ts';

/** One of so many reached people uses the number of the one before: 2 in 667 share, 0.3 %. */
const SHARING_PERIOD = 667;
const SHARER = 5;
const ONE_CHANNEL_SHARE = 0.03;

/** How many people a roster has in all, those left out included. */
export function rosterSize(experts: number): number {
  return experts + leftOutCount(experts);
}

/** The most people whom one roster can reach: its addresses are unique up to there. */
export const MOST_EXPERTS = 4_000_000;

/**
 * The demo roster, one person at a time, so that memory does not grow with its size. The same options give the same
 * people, ids and addresses included. Throws a RangeError when the options are out of range.
 */
export function* generateRoster(options: RosterOptions): Generator<GeneratedExpert, void, undefined> {
  check(options);
  const { experts, seed, now } = options;
  const tools = { ids: new DemoIds(seed), book: new AddressBook(seed), employments: new EmploymentDraw(now) };
  let reached = 0;
  let phoneBefore: string | null = null;
  for (let ordinal = 0; ordinal < rosterSize(experts); ordinal++) {
    const leftOut = leftOutAt(ordinal, experts);
    const place = leftOut === null ? reached++ % SHARING_PERIOD : -1;
    const sharing = place === SHARER || place === SHARER - 1;
    const person = drawExpert({ ordinal, leftOut, sharing, sharedPhone: place === SHARER ? phoneBefore : null }, options, tools);
    if (leftOut === null) phoneBefore = person.contacts[0]?.address ?? null;
    yield person;
  }
}

interface Tools {
  ids: DemoIds;
  book: AddressBook;
  employments: EmploymentDraw;
}

interface Place {
  ordinal: number;
  leftOut: LeftOutReason | null;
  sharing: boolean;
  sharedPhone: string | null;
}

function drawExpert(place: Place, { seed, now }: RosterOptions, { ids, book, employments }: Tools): GeneratedExpert {
  const { ordinal, leftOut, sharedPhone } = place;
  const random = new Random(seed, ordinal);
  const employment = employments.draw(random);
  const expert = drawPerson(ids.at('expert', ordinal), employment, leftOut, now, random);
  const oneChannel = random.chance(ONE_CHANNEL_SHARE) && leftOut === null && !place.sharing;
  const defect = oneChannel ? ONE_CHANNEL_DEFECTS.pick(random) : defectFor(leftOut);
  const skills = drawSkills(expert.id, employment, now, random);
  return {
    expert, skills, leftOut,
    contacts: drawContacts({ expertId: expert.id, ordinal, organisation: employment.organisation, sharedPhone, defect }, now, book, ids, random),
    attestations: drawAttestations(expert.id, ordinal, employment, now, ids, random),
    credentials: drawCredentials(expert.id, skills, now, random),
    conflicts: leftOut === 'CONFLICT' ? [{ expertId: expert.id, organisation: DEMO_AFFECTED_ORGANISATION }] : [],
    availability: drawAvailability(expert.id, leftOut, random),
    exceptions: drawExceptions(expert.id, ordinal, leftOut, now, ids, random),
    affiliations: drawAffiliations(expert, ordinal, now, ids, random),
    formerNames: drawFormerName(expert, ordinal, now, ids, random),
    confirmation: drawConfirmation(expert, now, random),
  };
}

function check({ experts, seed, now }: RosterOptions): void {
  if (!Number.isInteger(experts) || experts < 1 || experts > MOST_EXPERTS) throw new RangeError(`experts must be a whole number from 1 to ${MOST_EXPERTS}, not ${experts}`);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`seed must be a whole number from 0 to 2^53 - 1, not ${seed}`);
  if (Number.isNaN(now.getTime())) throw new RangeError('now must be a valid moment');
}
