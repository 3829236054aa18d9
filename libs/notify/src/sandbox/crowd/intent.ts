import { draw, drawNormal } from '../random/draw.ts';
import { answerText, answerTime, timedText } from './answer.texts.ts';
import type { Behaviour, CrowdKind } from './crowd.types.ts';

/** The answer as the answer page's form names it. */
export type FormAnswer = 'YES' | 'YES_FROM' | 'REMOTE_ONLY' | 'NO';

/** What one person will do about one invitation. Delay in ms of the crowd's own time. */
export type Intent = { kind: CrowdKind; delayMs: number; act: Act };

/** Nothing, an SMS with this text, or the form behind the link. `time`: "HH:MM" of YES_FROM. */
export type Act = { by: 'NOTHING' } | { by: 'SMS'; body: string } | { by: 'LINK'; answer: FormAnswer; time: string | null };

const FORM_ANSWERS: Readonly<Record<Exclude<CrowdKind, 'silent' | 'garbage'>, FormAnswer>> = { yes: 'YES', yesFrom: 'YES_FROM', remoteOnly: 'REMOTE_ONLY', no: 'NO', late: 'YES' };

/** Decides for a person, by seed and recipient alone; `channel` is the one that the invitation first came on. */
export function decide(behaviour: Behaviour, seed: string | number, person: string, channel: 'SMS' | 'EMAIL'): Intent {
  const delayMs = delay(behaviour, seed, person);
  const kind = drawKind(behaviour, seed, person);
  const bySms = channel === 'SMS' && (kind === 'garbage' || draw(seed, 'way', person) < behaviour.bySms);
  // A form takes no garbage: who would type some, but has only a mail, does nothing.
  if (kind === 'silent' || (kind === 'garbage' && !bySms)) return { kind: 'silent', delayMs, act: { by: 'NOTHING' } };
  const time = kind === 'yesFrom' ? answerTime(seed, person) : null;
  if (kind !== 'garbage' && !bySms) return { kind, delayMs, act: { by: 'LINK', answer: FORM_ANSWERS[kind], time } };
  const body = time ? timedText(time, seed, person) : answerText(kind === 'late' || kind === 'yesFrom' ? 'yes' : kind, seed, person);
  return { kind, delayMs, act: { by: 'SMS', body } };
}

function drawKind({ shares }: Behaviour, seed: string | number, person: string): CrowdKind {
  let rest = draw(seed, 'kind', person);
  for (const [kind, share] of Object.entries(shares) as [CrowdKind, number][]) {
    if (rest < share) return kind;
    rest -= share;
  }
  return 'silent';
}

/** Log-normal, as reaction times are, and cut at the longest. */
function delay({ delaySeconds: { median, spread, max } }: Behaviour, seed: string | number, person: string): number {
  return Math.min(median * Math.exp(spread * drawNormal(seed, 'delay', person)), max) * 1000;
}
