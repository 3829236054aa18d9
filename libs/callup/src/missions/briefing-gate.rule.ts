import { mayBeGiven } from '../gates/appointment-gate.rule.ts';
import type { Tlp } from '../entities/incident.entity.ts';
import type { RuleProblem } from '../rules.types.ts';

/** What decides whether somebody is given a briefing. */
export interface ReaderFacts {
  assignment: string | null;
  /** The employer's release as the invitation has it. */
  release: string;
  pledge: boolean;
  /** The highest label that his appointment, or his contract, allows; null where nobody keeps appointments. */
  highestTlp: Tlp | null;
}

const gate = (code: string, message: readonly [string, string], remedy: readonly [string, string]): RuleProblem => ({
  field: 'invitationId', code, message: { ja: message[0], en: message[1] }, remedy: { ja: remedy[0], en: remedy[1] },
});

/** The gates in front of a briefing; each says what opens it. */
export const BRIEFING_GATES = {
  noPlace: gate('NO_PLACE', ['配置が確定した方だけが読めます。', 'Only people with a confirmed place read the briefing.'], ['確定の連絡をお待ちください。', 'Wait for the word that you are confirmed.']),
  release: gate('RELEASE_PENDING', ['派遣元の承諾を待っています。', 'Your employer has not released you yet.'], ['承諾が届くと読めるようになります。', 'It opens when the employer agrees.']),
  pledge: gate('PLEDGE_MISSING', ['有効な誓約書がありません。', 'You have no pledge in force.'], ['誓約書に署名してください。', 'Sign the pledge.']),
  tlp: gate('TLP_ABOVE', ['この情報は、あなたの任用で扱える範囲を超えています。', 'Your appointment does not cover information of this label.'], ['調整官に連絡してください。任用の手続が必要です。', 'Ask the coordinator: an appointment is needed.']),
} as const;

/** The gates that are closed for a reader of a briefing under a label; none means that he is given it. */
export function closedGates(reader: ReaderFacts, label: Tlp): RuleProblem[] {
  if (reader.assignment !== 'ASSIGNED') return [BRIEFING_GATES.noPlace];
  return [
    ...(reader.release === 'NOT_NEEDED' || reader.release === 'GRANTED' ? [] : [BRIEFING_GATES.release]),
    ...(reader.pledge ? [] : [BRIEFING_GATES.pledge]),
    ...(reader.highestTlp === null || mayBeGiven(reader.highestTlp, label) ? [] : [BRIEFING_GATES.tlp]),
  ];
}
