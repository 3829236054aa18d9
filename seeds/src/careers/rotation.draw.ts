import { daysAfter, type Day } from '@muster/platform';
import { Random } from '../random/random.ts';
import type { DemoHolding, DemoPost } from './careers.types.ts';
import type { CareersOptions } from './post.draw.ts';

const STREAM = 0x707;
/** Days back in which people left security. */
const BACK = 1_200;
/** Days that somebody is away before he is back in security. */
const AWAY = 60;

interface Left { holding: DemoHolding; person: string }

/** Lets people of the roster rotate: some who held a post of security left it in the last three years, and of these some hold another one of their body by now. */
export function rotate(posts: readonly DemoPost[], options: CareersOptions): DemoPost[] {
  const named = new Set(posts.flatMap(({ holdings }) => holdings.flatMap(({ expertId }) => expertId ?? [])));
  const persons = new Map<string, string>();
  let at = 0;
  for (const [body, own] of Map.groupBy(posts.filter(({ securityManagement }) => securityManagement), (post) => post.body)) {
    const free = (options.people.ofBody.get(body) ?? []).filter((id) => !named.has(id));
    const left = leavers(own, free, options.today, new Random(options.seed, STREAM, at++));
    for (const { holding, person } of left) persons.set(holding.id, person);
    comeBack(own, left, persons, new Random(options.seed, STREAM, at++));
  }
  return posts.map((post) => ({ ...post, holdings: post.holdings.map((one) => (persons.has(one.id) ? { ...one, expertId: persons.get(one.id)!, staffCode: null } : one)) }));
}

/** Whoever left: one of the body's people each. */
function leavers(own: readonly DemoPost[], free: readonly string[], today: Day, random: Random): Left[] {
  const ended = own.flatMap(({ holdings }) => holdings.filter(({ untilOn, kind }) => kind === 'HOLDER' && untilOn !== null && untilOn >= daysAfter(today, -BACK) && untilOn < today));
  return ended.filter(() => random.chance(0.4)).slice(0, free.length).map((holding, n) => ({ holding, person: free[n]! }));
}

/** About half of them hold a post of security again that nobody of the roster is named for. */
function comeBack(own: readonly DemoPost[], left: readonly Left[], persons: Map<string, string>, random: Random): void {
  for (const { holding, person } of left) {
    if (!random.chance(0.65)) continue;
    const next = own.flatMap(({ holdings }) => holdings.filter((one) => one.untilOn === null && one.kind === 'HOLDER' && one.expertId === null && !persons.has(one.id) && one.fromOn > daysAfter(holding.untilOn!, AWAY)))[0];
    if (next) persons.set(next.id, person);
  }
}
