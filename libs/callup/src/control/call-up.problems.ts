import type { MoveRefusal, MoveResult } from '../callup.state.ts';
import type { RuleProblem } from '../rules.types.ts';
import type { Text } from '@muster/platform';

const REMEDIES: Readonly<Record<MoveRefusal, Text>> = {
  ALREADY_DONE: { ja: '画面を更新して現在の状態を確認してください。', en: 'Reload the page to see how things stand.' },
  ENDED: { ja: '必要なら新しい招集を作成してください。', en: 'Write a new call-up if one is needed.' },
  NOT_LAUNCHED: { ja: '先に発信してください。', en: 'Send it first.' },
  WAITS_FOR_APPROVAL: { ja: '承認者に承認を依頼してください。', en: 'Ask an approver to approve it.' },
  ALREADY_LAUNCHED: { ja: '画面を更新して現在の状態を確認してください。', en: 'Reload the page to see how things stand.' },
};

/** The state machine's refusal as a problem of the call-up that was named. */
export function moveProblem(refusal: Extract<MoveResult, { ok: false }>): RuleProblem {
  return { field: 'callUpId', code: refusal.reason, message: refusal.message, remedy: REMEDIES[refusal.reason] };
}

/** Problems of acts on a call-up and its team. */
export const CALL_UP_PROBLEMS = {
  unknown: problem('callUpId', 'NOT_FOUND', ['この招集は見つかりません。', 'There is no such call-up.'], ['一覧から選び直してください。', 'Choose it from the list.']),
  filled: problem('callUpId', 'FILLED', ['必要な人数はそろっています。', 'The team is complete.'], ['欠員が出たときに次の招集をしてください。', 'Start another wave when a place becomes free.']),
  pastDeadline: problem('callUpId', 'DEADLINE_PASSED', ['回答期限を過ぎています。', 'The deadline has passed.'], ['新しい期限で招集を作成してください。', 'Write a new call-up with a later deadline.']),
  nobodyLeft: problem('callUpId', 'NOBODY_LEFT', ['いま招集できる人が残っていません。', 'Nobody is left who can be called now.'], ['対象の条件を広げた新しい招集を検討してください。', 'Consider a new call-up with a wider audience.']),
  waveSize: problem('size', 'WAVE_SIZE', ['人数は1〜5000で指定してください。', 'The size of a wave is 1 to 5,000.'], ['人数を直してください。', 'Correct the number.']),
  noReason: problem('reason', 'REASON_MISSING', ['理由が記入されていません。', 'The reason is missing.'], ['1〜200字で理由を記入してください。', 'Give a reason of 1 to 200 characters.']),
} satisfies Record<string, RuleProblem>;

/** Problems of placing people by hand. */
export const TEAM_PROBLEMS = {
  unknown: problem('invitationId', 'INVITATION_UNKNOWN', ['この招集対象は見つかりません。', 'There is no such invitation.'], ['招集対象の一覧から選び直してください。', 'Choose the person from the list of the call-up.']),
  noYes: problem('invitationId', 'NO_YES', ['この人は応諾していません。', 'This person has not said yes.'], ['先に本人の回答を入力してください。', 'Enter the person\'s answer first.']),
  noSuchLine: problem('position', 'LINE_UNKNOWN', ['この所要はありません。', 'There is no such line.'], ['招集の所要から選んでください。', 'Choose one of the call-up\'s lines.']),
  doesNotFit: problem('position', 'LINE_DOES_NOT_FIT', ['この人はこの所要の条件に合いません。', 'This person does not fit this line.'], ['適合する所要を選んでください。', 'Choose a line that fits.']),
  bookedElsewhere: problem('invitationId', 'BOOKED_ELSEWHERE', ['この人は同じ時間に別の招集で配置されています。', 'This person has a place in another team at that time.'], ['別の人を選ぶか、先に別の招集での配置を解除してください。', 'Choose somebody else, or stand the person down there first.']),
  remoteOnly: problem('position', 'REMOTE_ONLY', ['この人は遠隔のみ可です。', 'This person can work remotely only.'], ['遠隔の所要を選ぶか、本人に確認して回答を変更してください。', 'Choose a remote line, or ask the person and change the answer.']),
  lineFull: problem('position', 'LINE_FULL', ['この所要は既に満員です。', 'This line is complete.'], ['先に誰かの配置を解除するか、別の所要を選んでください。', 'Stand somebody down first, or choose another line.']),
  noRoom: problem('invitationId', 'NO_ROOM', ['この人に合う所要に空きがありません。', 'No line that fits this person has room.'], ['先に誰かの配置を解除してください。', 'Stand somebody down first.']),
  noPlace: problem('invitationId', 'NO_PLACE', ['この人には解除する配置がありません。', 'This person has no place to be stood down from.'], ['画面を更新して現在の状態を確認してください。', 'Reload the page to see how things stand.']),
} satisfies Record<string, RuleProblem>;

function problem(field: string, code: string, message: readonly [string, string], remedy: readonly [string, string]): RuleProblem {
  return { field, code, message: { ja: message[0], en: message[1] }, remedy: { ja: remedy[0], en: remedy[1] } };
}
