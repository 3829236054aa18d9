import { unreadable, type SheetProblem } from './sheet.types.ts';

/** A text with the name of its encoding, or why it has none. */
export type DecodedText = { ok: true; text: string; encoding: string } | { ok: false; problem: SheetProblem };

const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' }, { bytes: [0xff, 0xfe], encoding: 'utf-16le' }, { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const SAVE_AS = { ja: 'Excel の「CSV UTF-8」で保存し直してください。', en: 'Save it again as "CSV UTF-8".' };

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file: by its byte order mark, else UTF-8, else Shift_JIS in the form that Windows writes (CP932; WHATWG
 * Encoding 12.3), each only when every byte fits. UTF-8 with a few damaged bytes is refused with the line, and never taken
 * for Shift_JIS, as which it would come out as other names.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (mark) {
    const text = decodeAs(bytes.subarray(mark.bytes.length), mark.encoding);
    return text === null ? damaged(bytes, mark.encoding) : { ok: true, text, encoding: mark.encoding };
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return { ok: true, text: utf8, encoding: 'utf-8' };
  if (isDamagedUtf8(bytes)) return damaged(bytes, 'utf-8');
  const windows = decodeAs(bytes, 'shift_jis');
  if (windows !== null) return { ok: true, text: windows, encoding: 'shift_jis' };
  return unreadable('ENCODING_UNKNOWN', { ja: '文字コードが UTF-8 でも Shift_JIS でもありません。', en: 'The file is neither UTF-8 nor Shift_JIS.' }, SAVE_AS);
}

/** In Shift_JIS nearly no two bytes make a character of UTF-8; in damaged UTF-8 nearly all of them do. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let whole = 0;
  let broken = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken++;
    else if (character > '\x7f') whole++;
  }
  return whole > 2 * broken;
}

function damaged(bytes: Uint8Array, encoding: string): { ok: false; problem: SheetProblem } {
  const before = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1)[0]!;
  const line = before.split(/\r\n|\n|\r/).length;
  return unreadable('ENCODING_DAMAGED', { ja: `${line} 行目に壊れた文字があります(${encoding})。`, en: `Line ${line} holds bytes that are no characters (${encoding}).` }, SAVE_AS, line);
}
