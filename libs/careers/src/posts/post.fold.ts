import { daysAfter, type Day } from '@muster/platform';
import { daysIn, holdsOn, within, type Span, type Window } from './span.rule.ts';

/** How somebody holds a post. */
export const HoldingKind = { HOLDER: 'HOLDER', ACTING: 'ACTING', CONCURRENT: 'CONCURRENT' } as const;
export type HoldingKind = keyof typeof HoldingKind;

/** Somebody's time in a post. */
export interface Held extends Span {
  kind: HoldingKind;
}

/** A post as far as figures depend on it. */
export interface CountedPost {
  organisationId: string;
  securityManagement: boolean;
  foundedOn: Day;
  /** The first day without it. */
  abolishedOn: Day | null;
  holdings: readonly Held[];
}

/** Days of a post in a window. */
export interface Vacancy {
  /** On which it existed. */
  days: number;
  /** On which nobody held it, neither as a main post nor beside another. */
  vacant: number;
  /** Of the vacant days, those on which somebody acted. */
  acting: number;
}

/** When a post exists. */
export function lifeOf({ foundedOn, abolishedOn }: Pick<CountedPost, 'foundedOn' | 'abolishedOn'>): Span {
  return { fromOn: foundedOn, untilOn: abolishedOn === null ? null : daysAfter(abolishedOn, -1) };
}

/** On how many days of a window a post existed, stood vacant, and was only acted for. */
export function vacancyIn(post: CountedPost, window: Window): Vacancy {
  const life = within(lifeOf(post), window);
  if (!life) return { days: 0, vacant: 0, acting: 0 };
  const spans = (wanted: (kind: HoldingKind) => boolean): Window[] =>
    post.holdings.filter(({ kind }) => wanted(kind)).flatMap((held) => within(held, life) ?? []);
  const [days, held] = [daysIn([life]), daysIn(spans((kind) => kind !== 'ACTING'))];
  const either = post.holdings.some(({ kind }) => kind === 'ACTING') ? daysIn(spans(() => true)) : held;
  return { days, vacant: days - held, acting: either - held };
}

/** What counts about posts on one day. */
export interface PostFigures {
  posts: number;
  held: number;
  /** Held beside another post. */
  concurrent: number;
  vacant: number;
  /** Of the vacant ones, those for which somebody acts. */
  acting: number;
}

/** How many posts exist on a day, and how they are held. */
export function postFigures(posts: readonly CountedPost[], day: Day): PostFigures {
  const figures = { posts: 0, held: 0, concurrent: 0, vacant: 0, acting: 0 };
  for (const post of posts) {
    if (!holdsOn(lifeOf(post), day)) continue;
    const kinds = new Set(post.holdings.filter((held) => holdsOn(held, day)).map(({ kind }) => kind));
    figures.posts += 1;
    if (kinds.has('HOLDER') || kinds.has('CONCURRENT')) figures.held += 1;
    else figures.vacant += 1;
    if (kinds.has('CONCURRENT')) figures.concurrent += 1;
    if (kinds.size === 1 && kinds.has('ACTING')) figures.acting += 1;
  }
  return figures;
}

/** The bodies that on a day have a post of security management whose holder has it as his main post. */
export function bodiesWithDedicatedPost(posts: readonly CountedPost[], day: Day): Set<string> {
  return new Set(posts
    .filter((post) => post.securityManagement && holdsOn(lifeOf(post), day) && post.holdings.some((held) => held.kind === 'HOLDER' && holdsOn(held, day)))
    .map(({ organisationId }) => organisationId));
}
