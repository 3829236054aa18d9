/** Why a reply is left to a coordinator: what it says cannot be read, or it cannot be told whose answer to which call-up it is. */
export const UNCLEAR_REASONS = [
  'EMPTY', 'NOT_UNDERSTOOD', 'CONFLICT', 'QUESTION', 'CODE_ONLY', 'SEVERAL_CODES', 'SEVERAL_TIMES', 'BAD_TIME', 'HELP', 'NO_CALL_UP', 'CODE_NOT_INVITED', 'SHARED_NUMBER',
] as const;
export type UnclearReplyReason = (typeof UNCLEAR_REASONS)[number];
