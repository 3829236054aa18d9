import { servesLine, type CareerFacts, type Leveled, type LineProgress } from './progress.rule.ts';

/** A post that somebody could be given. */
export interface OpenPost {
  id: string;
  securityManagement: boolean;
  duties: readonly Leveled[];
  /** A hiring slot for it is advertised. */
  advertised: boolean;
}

/** How well a post fits a person who wants to go on. */
export interface PostFit {
  postId: string;
  /** How far verified skills cover its duties, 0 to 1. */
  ability: number;
  /** Lines of the next step that serving in it would bring on, of those about posts and tenure that are not met, 0 to 1. */
  growth: number;
  /** The mean of the two. */
  fit: number;
  advertised: boolean;
}

/** How well a post fits, by the facts and what is missing for the next step. */
export function fitOf(post: OpenPost, facts: CareerFacts, missing: readonly LineProgress[]): PostFit {
  const levelOf = (role: string): number => Math.max(0, ...facts.skills.filter(({ workRoleId }) => workRoleId === role).map(({ level }) => level));
  const covers = post.duties.map(({ workRoleId, level }) => Math.min(1, levelOf(workRoleId) / level));
  const ability = covers.length === 0 ? 1 : covers.reduce((sum, one) => sum + one, 0) / covers.length;
  const wanted = missing.filter(({ kind, met }) => !met && (kind === 'POST' || kind === 'TENURE'));
  const growth = wanted.length === 0 ? 0 : wanted.filter((line) => servesLine(line, post)).length / wanted.length;
  return { postId: post.id, ability, growth, fit: (ability + growth) / 2, advertised: post.advertised };
}

/** The posts that would bring somebody on, the best first; among equals those that are advertised. What brings nothing on is left out. */
export function suggestPosts(posts: readonly OpenPost[], facts: CareerFacts, missing: readonly LineProgress[], most: number): PostFit[] {
  return posts.map((post) => fitOf(post, facts, missing)).filter(({ growth }) => growth > 0)
    .sort((a, b) => b.fit - a.fit || Number(b.advertised) - Number(a.advertised) || (a.postId < b.postId ? -1 : 1)).slice(0, most);
}
