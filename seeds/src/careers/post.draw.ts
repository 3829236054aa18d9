import { daysAfter, type Day } from '@muster/platform';
import { DemoIds } from '../random/demo-id.ts';
import { Random } from '../random/random.ts';
import { DEMO_BODIES } from './demo-bodies.ts';
import { dutiesOf, RANKS, titleOf, type DemoRank } from './demo-titles.ts';
import type { DemoHolding, DemoPeople, DemoPost } from './careers.types.ts';

/** What the demo's careers are made from. */
export interface CareersOptions {
  seed: number;
  /** In Japan. */
  today: Day;
  people: DemoPeople;
}

const STREAM = 0x705;
/** Every 33rd post is abolished; the one after every second of these takes its place. */
const ABOLISHED_EVERY = 33;

/** Draws the posts of the 25 bodies, with who held them since they were founded. */
export class PostDraw {
  private readonly ids: DemoIds;
  private readonly taken = new Map<string, number>();
  private holdings = 0;

  constructor(private readonly options: CareersOptions) {
    this.ids = new DemoIds(options.seed);
  }

  all(): DemoPost[] {
    const posts: DemoPost[] = [];
    for (const body of DEMO_BODIES) {
      for (const rank of RANKS) {
        for (let n = 0; n < rank.posts; n++) posts.push(this.post(posts.length, body.slug, body.validFrom, rank, n, posts.at(-1)));
      }
    }
    return posts;
  }

  private post(ordinal: number, body: string, bodyFrom: Day, rank: DemoRank, n: number, before: DemoPost | undefined): DemoPost {
    const random = new Random(this.options.seed, STREAM, ordinal);
    const { unit, ...title } = titleOf(rank, n);
    const { today } = this.options;
    const replaces = before !== undefined && before.body === body && before.abolishedOn !== null && ordinal % 2 === 0 ? before : null;
    const foundedOn = replaces?.abolishedOn ?? later(bodyFrom, `${random.integer(2015, Number(today.slice(0, 4)) - 3)}-${random.chance(0.85) ? '04' : '07'}-01`);
    const abolition = `${Number(today.slice(0, 4)) - random.integer(0, 1)}-04-01`;
    const abolishedOn = replaces === null && ordinal % ABOLISHED_EVERY === 0 && abolition <= today && abolition > foundedOn ? abolition : null;
    const post = { id: this.ids.at('post', ordinal), body, ...title, rank: rank.rank, securityManagement: unit.security, foundedOn, abolishedOn, replaces: replaces?.id ?? null };
    return { ...post, duties: dutiesOf(unit, rank), holdings: this.history(random, post, rank) };
  }

  /** Terms of about two years with a gap now and then; the last one goes on, or the post stands vacant. */
  private history(random: Random, { body, foundedOn, abolishedOn, securityManagement }: Omit<DemoPost, 'duties' | 'holdings'>, rank: DemoRank): DemoHolding[] {
    const end = abolishedOn === null ? null : daysAfter(abolishedOn, -1);
    const horizon = end ?? this.options.today;
    const concurrent = securityManagement && rank.level === 4 ? 0.4 : 0.14;
    const found: DemoHolding[] = [];
    let from = daysAfter(foundedOn, random.chance(0.3) ? random.integer(20, 150) : 0);
    while (from <= horizon) {
      const kind = random.chance(concurrent) ? 'CONCURRENT' : 'HOLDER';
      const until = daysAfter(from, random.integer(500, 1_000));
      if (until >= horizon) {
        if (end !== null) found.push(this.holding(kind, from, end, null, random));
        else if (random.chance(0.88)) found.push(this.holding(kind, from, null, kind === 'HOLDER' ? this.person(body, random) : null, random));
        else if (random.chance(0.4)) found.push(this.holding('ACTING', from, null, null, random));
        return found;
      }
      found.push(this.holding(kind, from, until, null, random));
      from = daysAfter(until, random.chance(0.25) ? random.integer(10, 120) : 1);
    }
    return found;
  }

  private holding(kind: DemoHolding['kind'], fromOn: Day, untilOn: Day | null, expertId: string | null, random: Random): DemoHolding {
    const ordinal = this.holdings++;
    return { id: this.ids.at('holding', ordinal), expertId, staffCode: expertId === null ? `D${String(random.integer(0, 9_999)).padStart(4, '0')}-${ordinal}` : null, kind, fromOn, untilOn };
  }

  /** The next of the body's people on the roster, for one in three holders; nobody has two main posts. */
  private person(body: string, random: Random): string | null {
    if (!random.chance(0.35)) return null;
    const next = this.taken.get(body) ?? 0;
    this.taken.set(body, next + 1);
    return this.options.people.ofBody.get(body)?.[next] ?? null;
  }
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
