import type { Text } from '@muster/platform';

/** The states of a call-up (招集), as stored in `call_up.state`. */
export type CallUpState = 'DRAFT' | 'AWAITING_APPROVAL' | 'OPEN' | 'FILLED' | 'CLOSED' | 'CANCELLED';

/** What can happen to a call-up: handed to an approver, launched, approved, filled, short again, closed, cancelled. */
export type CallUpMove = 'SUBMIT' | 'LAUNCH' | 'APPROVE' | 'FILL' | 'REOPEN' | 'CLOSE' | 'CANCEL';

/** Why a move is refused. */
export type MoveRefusal = 'ALREADY_DONE' | 'ENDED' | 'NOT_LAUNCHED' | 'WAITS_FOR_APPROVAL' | 'ALREADY_LAUNCHED';

/** The state after a move, or the reason why it is refused. */
export type MoveResult =
  | { readonly ok: true; readonly to: CallUpState }
  | { readonly ok: false; readonly reason: MoveRefusal; readonly message: Text };

const TABLE: Readonly<Record<CallUpState, Partial<Record<CallUpMove, CallUpState>>>> = {
  DRAFT: { SUBMIT: 'AWAITING_APPROVAL', LAUNCH: 'OPEN', CANCEL: 'CANCELLED' },
  AWAITING_APPROVAL: { APPROVE: 'OPEN', CANCEL: 'CANCELLED' },
  OPEN: { FILL: 'FILLED', CLOSE: 'CLOSED', CANCEL: 'CANCELLED' },
  // Somebody withdraws, and a place is free again.
  FILLED: { REOPEN: 'OPEN', CLOSE: 'CLOSED', CANCEL: 'CANCELLED' },
  CLOSED: {},
  CANCELLED: {},
};

const MESSAGES: Readonly<Record<MoveRefusal, Text>> = {
  ALREADY_DONE: { ja: 'この操作は既に完了しています。', en: 'This has been done already.' },
  ENDED: { ja: 'この招集は終了しています。', en: 'This call-up has ended.' },
  NOT_LAUNCHED: { ja: 'この招集はまだ発信されていません。', en: 'This call-up has not been sent yet.' },
  WAITS_FOR_APPROVAL: { ja: 'この招集は承認待ちです。', en: 'This call-up is waiting for approval.' },
  ALREADY_LAUNCHED: { ja: 'この招集は既に発信されています。', en: 'This call-up has been sent already.' },
};

/** Whether nothing moves any more. */
export function isEnded(state: CallUpState): boolean {
  return state === 'CLOSED' || state === 'CANCELLED';
}

/** Whether the call-up has been launched and not ended: messages go out and answers count. */
export function isRunning(state: CallUpState): boolean {
  return state === 'OPEN' || state === 'FILLED';
}

/** Applies a move to a state; never throws. */
export function move(from: CallUpState, event: CallUpMove): MoveResult {
  const to = TABLE[from][event];
  if (to !== undefined) return { ok: true, to };
  const reason = refusalOf(from, event);
  return { ok: false, reason, message: MESSAGES[reason] };
}

function refusalOf(from: CallUpState, event: CallUpMove): MoveRefusal {
  if (leadsTo(event) === from) return 'ALREADY_DONE';
  if (isEnded(from)) return 'ENDED';
  if (isRunning(from)) return 'ALREADY_LAUNCHED';
  if (from === 'DRAFT') return 'NOT_LAUNCHED';
  return 'WAITS_FOR_APPROVAL';
}

/** The one state to which a move leads from wherever it is legal. */
function leadsTo(event: CallUpMove): CallUpState | undefined {
  return Object.values(TABLE).map((moves) => moves[event]).find((to) => to !== undefined);
}
