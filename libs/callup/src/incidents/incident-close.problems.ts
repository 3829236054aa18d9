import type { RuleProblem } from '../rules.types.ts';

/** Numbers that a message names, at most. */
const NAMED = 5;

/** Call-ups of the incident have not ended. */
export function stillRunning(codes: readonly string[]): RuleProblem {
  const named = `${codes.slice(0, NAMED).join(', ')}${codes.length > NAMED ? ' …' : ''}`;
  return {
    field: 'id', code: 'CALL_UPS_RUNNING',
    message: { ja: `終了していない招集があります: ${named}`, en: `Call-ups of it have not ended: ${named}` },
    remedy: { ja: '先に招集を終了するか取り消してください。', en: 'Close or cancel them first.' },
  };
}

/** It was closed before. */
export function closedAlready(): RuleProblem {
  return {
    field: 'id', code: 'ALREADY_DONE',
    message: { ja: 'このインシデントは既に終了しています。', en: 'This incident is closed already.' },
    remedy: { ja: '画面を更新して現在の状態を確認してください。', en: 'Reload the page to see how things stand.' },
  };
}
