import { daysAfter, fiscalYear, fiscalYearOf, type Day } from '@muster/platform';
import { DemoIds } from '../random/demo-id.ts';
import { Random } from '../random/random.ts';

const STREAM = 0x9ed;

export type LinkKind = 'SLOT' | 'POST' | 'COURSE' | 'EXERCISE';

/** A body with what its milestones can point to: a slot not filled, a vacant post, the yearly course, an exercise ahead. */
export interface PledgeBody {
  organisationId: string;
  links: Readonly<Partial<Record<LinkKind, string>>>;
}

export interface DemoMilestone {
  id: string;
  words: string;
  dueOn: Day;
  link: { kind: LinkKind; id: string } | null;
  reachedOn: Day | null;
}

export interface DemoPledge {
  id: string;
  organisationId: string;
  indicator: string;
  value: number;
  dueOn: Day;
  words: string;
  madeOn: Day;
  milestones: readonly DemoMilestone[];
}

interface Kind { indicator: string; words: string; steps: readonly [first: string, second: string]; last: { kind: LinkKind; words: string } }

const PROMISES: readonly Kind[] = [
  { indicator: 'TRAINING', words: '全職員の年次研修の受講を徹底します。', steps: ['受講計画を各部局に通知', '未受講者に個別に案内'], last: { kind: 'COURSE', words: '年次研修を全員が受講' } },
  { indicator: 'SECURITY_POSTS', words: 'セキュリティ管理ポストの欠員を解消します。', steps: ['欠員ポストの職務記述を見直し', '公募の要領を公表'], last: { kind: 'POST', words: '欠員ポストに着任' } },
  { indicator: 'SLOTS_FILLED', words: '措置された採用枠を年度内に充足します。', steps: ['採用説明会を開催', '候補者の面接を終了'], last: { kind: 'SLOT', words: '採用枠を充足' } },
  { indicator: 'EXERCISE_SEATS', words: '演習への参加枠を使い切ります。', steps: ['参加者を推薦', '参加者の事前研修を実施'], last: { kind: 'EXERCISE', words: '次回の演習に参加' } },
];

/** Draws what bodies promise: one pledge each, for some two. Of the milestones that are past, most were reached in time, some late or not at all. */
export function drawPledges(seed: number, today: Day, bodies: readonly PledgeBody[]): DemoPledge[] {
  const ids = new DemoIds(seed);
  return bodies.flatMap((body, at) => {
    const random = new Random(seed, STREAM, at);
    const first = random.integer(0, PROMISES.length - 1);
    return Array.from({ length: random.chance(0.4) ? 2 : 1 }, (_, n) => pledge(body, PROMISES[(first + n) % PROMISES.length]!, ids, at * 2 + n, today, random));
  });
}

function pledge({ organisationId, links }: PledgeBody, { indicator, words, steps, last }: Kind, ids: DemoIds, ordinal: number, today: Day, random: Random): DemoPledge {
  const madeOn = daysAfter(today, -random.integer(200, 300));
  const dueOn = fiscalYear(fiscalYearOf(today) + (random.chance(0.3) ? 1 : 0)).until;
  const link = links[last.kind];
  const milestone = (n: number, text: string, day: Day, to: DemoMilestone['link'] = null): DemoMilestone =>
    ({ id: ids.at('milestone', ordinal * 3 + n), words: text, dueOn: day < dueOn ? day : dueOn, link: to, reachedOn: to === null ? reached(day, madeOn, today, random) : null });
  return {
    id: ids.at('pledge', ordinal), organisationId, indicator, value: random.integer(16, 20) / 20, dueOn, words, madeOn,
    milestones: [
      milestone(0, steps[0], daysAfter(today, -random.integer(60, 150))), milestone(1, steps[1], daysAfter(today, random.integer(-40, 60))),
      milestone(2, last.words, dueOn, link === undefined ? null : { kind: last.kind, id: link }),
    ],
  };
}

/** The day on which a past milestone was reached: in time, late, or not yet; one ahead is not. */
function reached(dueOn: Day, madeOn: Day, today: Day, random: Random): Day | null {
  if (dueOn >= today || random.chance(0.12)) return null;
  const day = daysAfter(dueOn, random.chance(0.85) ? -random.integer(0, 25) : random.integer(1, 20));
  return [madeOn, day, daysAfter(today, -1)].sort()[1]!;
}
