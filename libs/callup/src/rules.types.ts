import type { Text } from '@muster/platform';

/** What an expert can answer: yes, yes from a time on, remote only, no (応諾 / 時刻から / 遠隔のみ / 辞退). */
export type AnswerKind = 'YES' | 'YES_FROM' | 'REMOTE_ONLY' | 'NO';

/** The ways by which an answer comes in. */
export type AnswerChannel = 'SMS' | 'LINK' | 'EMAIL' | 'VOICE' | 'COORDINATOR';

/** Where the work of one requirement line is done. */
export type Place = 'ON_SITE' | 'REMOTE' | 'EITHER';

/** A real call-up, or a drill (訓練) on the same path. */
export type CallUpKind = 'REAL' | 'DRILL';

/** Something that is wrong with what was given: which field, what, and what would do. */
export interface RuleProblem {
  /** Path of the input field, as the caller names it: `lines.2.headCount`, `textJa`. */
  readonly field: string;
  /** Upper-case code of the problem, stable for clients. */
  readonly code: string;
  readonly message: Text;
  readonly remedy: Text;
}
