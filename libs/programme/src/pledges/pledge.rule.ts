import { isDay, type Day } from '@muster/platform';
import { noDay, noValue, wordsProblem, type ProgrammeProblem } from '../programme.problem.ts';

export const MilestoneLink = { SLOT: 'SLOT', POST: 'POST', COURSE: 'COURSE', EXERCISE: 'EXERCISE' } as const;
export type MilestoneLink = keyof typeof MilestoneLink;

/** A milestone as it is promised. */
export interface MilestoneEntry {
  words: string;
  dueOn: string;
  linkKind: MilestoneLink | null;
  linkId: string | null;
}

/** A pledge as it is made. */
export interface PledgeEntry {
  value: number;
  dueOn: string;
  words: string;
  milestones: readonly MilestoneEntry[];
}

const MOST_MILESTONES = 50;

/** What is wrong with a pledge as it was made; null: nothing. Milestones lie between today and the pledge's own day. */
export function pledgeProblem(entry: PledgeEntry, today: Day): ProgrammeProblem | null {
  const wrong = wordsProblem(entry.words);
  if (wrong) return wrong;
  if (!isDay(entry.dueOn) || entry.dueOn < today) return noDay('dueOn');
  if (!(entry.value >= 0 && entry.value <= 1)) return noValue();
  if (entry.milestones.length === 0 || entry.milestones.length > MOST_MILESTONES) return NO_MILESTONES;
  for (const one of entry.milestones) {
    const problem = wordsProblem(one.words, 'milestones');
    if (problem) return problem;
    if (!isDay(one.dueOn) || one.dueOn < today || one.dueOn > entry.dueOn) return MILESTONE_OUTSIDE;
    if ((one.linkKind === null) !== (one.linkId === null)) return NO_LINK;
  }
  return null;
}

/** How a milestone stands on a day. */
export type MilestoneState = 'REACHED' | 'REACHED_LATE' | 'OPEN' | 'OVERDUE';
export const MilestoneState = { REACHED: 'REACHED', REACHED_LATE: 'REACHED_LATE', OPEN: 'OPEN', OVERDUE: 'OVERDUE' } as const;

/** Reached in time or late, open, or overdue from the day after its own. */
export function milestoneState({ dueOn, reachedOn }: { dueOn: Day; reachedOn: Day | null }, on: Day): MilestoneState {
  if (reachedOn !== null) return reachedOn <= dueOn ? 'REACHED' : 'REACHED_LATE';
  return on > dueOn ? 'OVERDUE' : 'OPEN';
}

const NO_MILESTONES: ProgrammeProblem = {
  code: 'NO_MILESTONES', field: 'milestones', message: { ja: 'マイルストーンがないか、多すぎます。', en: 'There are no milestones, or too many.' },
  remedy: { ja: `1 から ${MOST_MILESTONES} 件のマイルストーンを指定してください。`, en: `Give 1 to ${MOST_MILESTONES} milestones.` },
};
const MILESTONE_OUTSIDE: ProgrammeProblem = {
  code: 'MILESTONE_OUTSIDE', field: 'milestones', message: { ja: 'マイルストーンの期限が今日から約束の期限までの間にありません。', en: 'A milestone does not lie between today and the day of the pledge.' },
  remedy: { ja: '期限を直してください。', en: 'Correct its day.' },
};
export const NO_LINK: ProgrammeProblem = {
  code: 'LINK_UNKNOWN', field: 'milestones', message: { ja: 'リンク先が見つからないか、この組織のものではありません。', en: 'What a milestone points to does not exist, or is of another body.' },
  remedy: { ja: '枠・ポスト・科目・演習の一覧から選んでください。', en: 'Choose from the slots, posts, courses or exercises.' },
};
export const REACHED_ALREADY: ProgrammeProblem = {
  code: 'REACHED_ALREADY', field: 'id', message: { ja: 'すでに達成されています。', en: 'It has been reached already.' }, remedy: { ja: '表示を更新してください。', en: 'Load it again.' },
};
export const SEEN_BY_ITSELF: ProgrammeProblem = {
  code: 'SEEN_BY_ITSELF', field: 'id', message: { ja: 'リンクのあるマイルストーンは、リンク先の記録から自動で達成になります。', en: 'A milestone that points to something is reached when that is.' },
  remedy: { ja: '枠・ポスト・受講・演習の記録を更新してください。', en: 'Record it where it happens: the slot, post, course or exercise.' },
};
export const WITHDRAWN: ProgrammeProblem = {
  code: 'PLEDGE_WITHDRAWN', field: 'id', message: { ja: 'この約束は取り下げられています。', en: 'The pledge was withdrawn.' }, remedy: { ja: '新しい約束を登録してください。', en: 'Make a new one.' },
};
