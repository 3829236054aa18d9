import { isDay, type Text } from '@muster/platform';

/** What else may call an expert. */
export const ObligationKind = { RESERVE_SERVICE: 'RESERVE_SERVICE', OTHER_ROSTER: 'OTHER_ROSTER', FIRE_CORPS: 'FIRE_CORPS', EMPLOYER_DUTY: 'EMPLOYER_DUTY', OTHER: 'OTHER' } as const;
export type ObligationKind = keyof typeof ObligationKind;

/** A rival obligation. Days are YYYY-MM-DD in Japan. */
export interface Obligation {
  kind: ObligationKind;
  fromOn: string;
  /** The last day; null: no end. */
  untilOn: string | null;
  /** It goes first: no call-up takes the expert for these days. */
  goesFirst: boolean;
}

/** More than anybody has. */
const MOST = 50;

/** What is wrong with a declaration, with its place. */
export interface ObligationProblem {
  field: string;
  message: Text;
  remedy: Text;
}

/** The first problem of a list, or null. */
export function obligationProblem(list: readonly Obligation[]): ObligationProblem | null {
  if (list.length > MOST) {
    return { field: 'obligations', message: { ja: `申告は${MOST}件までです。`, en: `There may be ${MOST} obligations at most.` }, remedy: { ja: '終了したものを除いてください。', en: 'Leave out those that are over.' } };
  }
  for (const [at, { fromOn, untilOn }] of list.entries()) {
    const wrong = !isNear(fromOn) ? 'fromOn' : untilOn !== null && (!isNear(untilOn) || untilOn < fromOn) ? 'untilOn' : null;
    if (wrong) {
      return {
        field: `obligations[${at}].${wrong}`, message: { ja: '日付が正しくないか、終了日が開始日より前です。', en: 'This is no day, or the end is before the beginning.' },
        remedy: { ja: '2000年から2100年までの日付を指定してください。終了日は開始日以後にしてください。', en: 'Give days between 2000 and 2100, the last not before the first.' },
      };
    }
  }
  return null;
}

/** A day of the years 2000 to 2099. */
function isNear(day: string): boolean {
  return isDay(day) && day.startsWith('20');
}
