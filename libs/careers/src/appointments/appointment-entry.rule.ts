import { daysAfter, type Day } from '@muster/platform';
import { bodyProblem, type Body } from '../bodies/body.rule.ts';
import { ruleRow, type AppointmentLaw } from './appointment-law.rule.ts';
import type { AppointmentProblem } from './appointment.problem.ts';
import { besideProblem, type Held } from './beside.rule.ts';
import { payProblem, type Pay } from './pay.rule.ts';
import { termProblem } from './term.rule.ts';
import type { PayRateLaw } from './appointment-law.rule.ts';

/** What an appointment rests on, as it was looked up. */
export interface AppointmentGround {
  law: AppointmentLaw;
  lawOf(kind: string): AppointmentLaw | null;
  body: Body;
  beside: readonly Held[];
  rates: readonly PayRateLaw[];
  /** The post that is given with it, with its days; null: none. */
  post: { organisationId: string; foundedOn: Day; abolishedOn: Day | null } | null;
}

/** An appointment as it is wished for. */
export interface AppointmentWish extends Held {
  organisationId: string;
  homeId: string | null;
  pay: Pay | null;
}

/** Why an appointment cannot be made; null: it can. */
export function appointmentProblem(wish: AppointmentWish, ground: AppointmentGround): AppointmentProblem | null {
  return termProblem(ground.law, wish.fromOn, wish.untilOn)
    ?? bodyExists(ground.body, wish.fromOn, wish.untilOn)
    ?? homeProblem(ground.law, wish)
    ?? postProblem(ground.post, wish)
    ?? besideProblem(ground.law, wish, ground.beside, ground.lawOf)
    ?? (wish.pay && payFits(wish, wish.pay, ground));
}

/** Why a body cannot appoint for a term: it exists on the first and on the last day; null: it can. */
export function bodyExists(body: Body, fromOn: Day, untilOn: Day | null): AppointmentProblem | null {
  const problem = bodyProblem(body, fromOn, 'fromOn') ?? (untilOn === null ? null : bodyProblem(body, untilOn, 'untilOn'));
  return problem && { field: problem.field, message: problem.message, remedy: problem.remedy, row: null };
}

function homeProblem(law: AppointmentLaw, { homeId, organisationId }: AppointmentWish): AppointmentProblem | null {
  if (homeId === null) return law.needsHome ? NO_HOME(law) : null;
  return homeId === organisationId ? OWN_HOME : null;
}

function postProblem(post: AppointmentGround['post'], { organisationId, fromOn, untilOn }: AppointmentWish): AppointmentProblem | null {
  if (!post) return null;
  if (post.organisationId !== organisationId) return OTHER_BODYS_POST;
  return fromOn < post.foundedOn || (post.abolishedOn !== null && (untilOn ?? '9999-12-31') >= post.abolishedOn) ? outsidePost(post) : null;
}

const payFits = (wish: AppointmentWish, pay: Pay, { law, rates }: AppointmentGround): AppointmentProblem | null =>
  pay.fromOn === wish.fromOn ? payProblem(law, pay, rates) : { ...PAY_LATER, field: 'pay.fromOn' };

const NO_HOME = (law: AppointmentLaw): AppointmentProblem => ({
  field: 'homeId', row: ruleRow(law), message: { ja: '帰任先(出向元・派遣元)がありません。', en: 'There is nobody to whom the person returns.' },
  remedy: { ja: '帰任先の組織を指定してください。', en: 'Name the body or company that the person comes from.' },
});
const OWN_HOME: AppointmentProblem = {
  field: 'homeId', row: null, message: { ja: '帰任先が任用先と同じです。', en: 'The person would return to the body that appoints them.' },
  remedy: { ja: '任用先とは別の組織を指定してください。', en: 'Name another body.' },
};
const OTHER_BODYS_POST: AppointmentProblem = {
  field: 'postId', row: null, message: { ja: 'このポストは任用する組織のものではありません。', en: 'The post belongs to another body.' },
  remedy: { ja: '任用する組織のポストを選んでください。', en: 'Choose a post of the body that appoints.' },
};
const PAY_LATER: AppointmentProblem = {
  field: 'pay.fromOn', row: null, message: { ja: '任用の初日からの給与ではありません。', en: 'The pay does not begin with the appointment.' },
  remedy: { ja: '任用の開始日を指定し、以後の変更は別に登録してください。', en: 'Give the first day of the appointment; later changes are recorded by themselves.' },
};
const outsidePost = ({ foundedOn, abolishedOn }: { foundedOn: Day; abolishedOn: Day | null }): AppointmentProblem => ({
  field: 'postId', row: null, message: { ja: 'ポストの存続期間の外です。', en: 'The post does not exist for all of this time.' },
  remedy: abolishedOn === null
    ? { ja: `${foundedOn} 以降にしてください。`, en: `Begin on ${foundedOn} or later.` }
    : { ja: `${foundedOn} から ${daysAfter(abolishedOn, -1)} までにしてください。`, en: `Stay between ${foundedOn} and ${daysAfter(abolishedOn, -1)}.` },
});
