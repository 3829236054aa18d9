/** What may stand between braces in a preset's text; the product fills it in for each recipient. */
export const PLACEHOLDERS = ['authority', 'number', 'severity', 'role', 'deadline', 'code'] as const;

/**
 * The Japanese call-up text for a kind of incident, without the victim's name. Any kana makes an SMS UCS-2: filled in
 * and with 【訓練】 in front it stays within 70 UTF-16 units, one segment, as long as the word has five or fewer.
 */
export function textJa(word: string): string {
  return `【{authority}招集】{number} ${word} 深刻度{severity} 要:{role} 回答{deadline}まで 1=可 2=不可 照合{code}`;
}

/** The English call-up text: only characters of the GSM 03.38 alphabet, within the 160 of one segment. */
export function textEn(word: string): string {
  return `{authority} CALL-UP {number}: ${word}, severity {severity}. Need: {role}. Reply by {deadline} JST: 1=yes 2=no. Check code {code}`;
}
