import { daysAfter, type Day } from '@muster/platform';
import { DemoIds } from '../random/demo-id.ts';
import { Random } from '../random/random.ts';
import type { DemoAppointment, DemoHolding, DemoPost } from './careers.types.ts';
import type { CareersOptions } from './post.draw.ts';

const STREAM = 0x5ea;
/** Above the numbers of the holdings that posts are drawn with. */
const FIRST_ID = 1_000_000;
/** Days after which somebody was found for every post. */
const LONGEST_SEARCH = 200;
const SEATED: ReadonlySet<string> = new Set(['SPECIFIED_FIXED_TERM', 'GENERAL_FIXED_TERM']);

/** Gives fixed-term appointments a post of their body, for as long as they last: every one that ended, and one in three of the others. Who came after them, if anybody, follows. */
export function seatAppointed(posts: readonly DemoPost[], appointments: readonly DemoAppointment[], { seed, today }: Pick<CareersOptions, 'seed' | 'today'>): { posts: DemoPost[]; appointments: DemoAppointment[] } {
  const ids = new DemoIds(seed);
  const seated = new Map<string, DemoPost>();
  let holdings = FIRST_ID;
  const free = Map.groupBy(posts.filter(({ holdings: all, abolishedOn }) => abolishedOn === null && all.every(({ expertId }) => expertId === null)), ({ body }) => body);
  const found = appointments.map((appointment, at): DemoAppointment => {
    const random = new Random(seed, STREAM, at);
    if (!SEATED.has(appointment.kind) || !(appointment.ended || random.chance(0.33))) return appointment;
    const post = takeFrom(free.get(appointment.body) ?? [], appointment.fromOn, random);
    if (!post) return appointment;
    const before = post.holdings.filter(({ fromOn }) => fromOn < appointment.fromOn).map((one) => (one.untilOn === null || one.untilOn >= appointment.fromOn ? { ...one, untilOn: daysAfter(appointment.fromOn, -1) } : one));
    const id = (): string => ids.at('holding', holdings++);
    seated.set(post.id, { ...post, holdings: [...before, own(id(), appointment), ...after(id, appointment, today, random)] });
    return { ...appointment, postId: post.id };
  });
  return { posts: posts.map((post) => seated.get(post.id) ?? post), appointments: found };
}

/** One of the posts that were there by a day, which nobody else gets any more. */
function takeFrom(posts: DemoPost[], on: Day, random: Random): DemoPost | null {
  const there = posts.filter(({ foundedOn }) => foundedOn <= on);
  const post = there.length === 0 ? null : random.pick(there);
  if (post) posts.splice(posts.indexOf(post), 1);
  return post;
}

function own(id: string, { expertId, fromOn, untilOn, ended }: DemoAppointment): DemoHolding {
  return { id, expertId, staffCode: null, kind: 'HOLDER', fromOn, untilOn: ended ? untilOn : null };
}

/** Whoever holds it after an end: at once, after a while, or nobody yet. */
function after(id: () => string, { ended, untilOn }: DemoAppointment, today: Day, random: Random): DemoHolding[] {
  const fromOn = daysAfter(untilOn, random.chance(0.35) ? 1 : random.integer(10, 120));
  if (!ended || fromOn > today || (random.chance(0.1) && untilOn > daysAfter(today, -LONGEST_SEARCH))) return [];
  return [{ id: id(), expertId: null, staffCode: `N${String(random.integer(0, 9_999)).padStart(4, '0')}`, kind: 'HOLDER', fromOn, untilOn: null }];
}
