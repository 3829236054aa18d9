import type { CallUpState } from '../callup.state.ts';
import type { RuleProblem } from '../rules.types.ts';

const problem = (field: string, code: string, message: readonly [string, string], remedy: readonly [string, string]): RuleProblem => ({
  field, code, message: { ja: message[0], en: message[1] }, remedy: { ja: remedy[0], en: remedy[1] },
});

/** Why an act of a mission was not done. */
export const MISSION_PROBLEMS = {
  notSent: problem('callUpId', 'NOT_LAUNCHED', ['この招集はまだ発信されていません。', 'This call-up has not been sent yet.'], ['発信後に行ってください。', 'Do this once it is sent.']),
  cancelled: problem('callUpId', 'CANCELLED', ['この招集は取り消されました。', 'This call-up was cancelled.'], ['新しい招集を確認してください。', 'Look for a newer call-up.']),
  changed: problem('version', 'CHANGED_SINCE', ['ほかの担当者が先に新しい版を公開しました。', 'Somebody else published a newer version.'], ['最新の版を読んでから、もう一度公開してください。', 'Read the newest version, then publish again.']),
  nobody: problem('audience', 'NOBODY', ['送る相手がいません。', 'There is nobody to tell.'], ['対象を選び直してください。', 'Choose another audience.']),
  noPlace: problem('invitationId', 'NO_PLACE', ['配置が確定した方だけが行えます。', 'Only people with a confirmed place can do this.'], ['確定の連絡をお待ちください。', 'Wait for the word that you are confirmed.']),
  noBriefing: problem('invitationId', 'NO_BRIEFING', ['ブリーフィングはまだ公開されていません。', 'No briefing has been published yet.'], ['公開されるとお知らせします。', 'You will be told when there is one.']),
  keyUsed: problem('idempotencyKey', 'KEY_REUSED', ['この送信キーは使用済みです。', 'This key was used for another message.'], ['新しいキーで送ってください。', 'Use a new key.']),
} satisfies Record<string, RuleProblem>;

/** Why a team in this state cannot be briefed, told or on duty; null when it can. A closed call-up's team works on. */
export function missionProblem(state: CallUpState): RuleProblem | null {
  if (state === 'CANCELLED') return MISSION_PROBLEMS.cancelled;
  return state === 'DRAFT' || state === 'AWAITING_APPROVAL' ? MISSION_PROBLEMS.notSent : null;
}
