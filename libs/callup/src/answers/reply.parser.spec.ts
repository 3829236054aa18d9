import { describe, expect, it } from '@jest/globals';
import { parseReply } from './reply.parser.ts';

/** A reply in short: `YES`, `YES_FROM 06:00 #14`, `UNCLEAR CONFLICT`. */
function short(text: string, known?: readonly number[]): string {
  const reply = parseReply(text, new Set(known));
  const parts: string[] = reply.kind === 'ANSWER' ? [reply.answer] : [reply.kind];
  if (reply.kind === 'UNCLEAR') parts.push(reply.reason);
  if (reply.kind === 'OPT_OUT' && reply.declines) parts.push('NO');
  if (reply.kind === 'ANSWER' && reply.time) parts.push(`${String(reply.time.hour).padStart(2, '0')}:${String(reply.time.minute).padStart(2, '0')}`);
  if ('callUpNumber' in reply) parts.push(`#${reply.callUpNumber}`);
  if (reply.kind === 'ANSWER' && reply.optIn) parts.push('+opt-in');
  return parts.join(' ');
}

function table(expected: string, texts: readonly string[]): void {
  it.each(texts.map((text) => [text]))(`%j is ${expected}`, (text) => expect(short(text)).toBe(expected));
}

describe('a yes', () => {
  table('YES', [
    '1', '１', '①', '1️⃣', ' 1 ', '1.', '1。', '1です', '1番', '1でお願いします', '1！', '1 👍', '回答は1です', '1=可', 'はい', 'ハイ', 'ﾊｲ', 'はーい', 'はい。', 'はい！🙇', 'はい、よろしくお願いいたします。',
    '可', '可能', '可能です', '参加', '参加します', '参加できます', '参加出来ます。', 'サンカします', '参加いたします', '参加させていただきます', '参加可', '参加可能です', '参加OK', '対応可能です', '応諾', '応諾します', '承諾いたします',
    '行けます', '行けます！すぐ行けます', 'いけます', '行きます', '伺います', '出られます', 'できます', '○', '⭕', '◯です', 'ok', 'OK!', 'ＯＫです', 'Okay', 'y', 'yes please', 'Yes, I can', "I'm available", 'sure',
    '今から行けます', 'お疲れ様です。参加します。よろしくお願いします。', 'はい参加します', '1 はい', "'yes' ok",
  ]);
});

describe('a no', () => {
  table('NO', [
    '2', '２', '②', '2です', 'いいえ', 'イイエ', 'ｲｲｴ', 'いえ', '不可', '不可です', '不可能です', '参加不可', '対応不可', '不参加', '不参加です', 'ふさんか', '欠席します', '辞退', '辞退します', '辞退いたします。申し訳ありません。', '参加辞退します',
    '無理です', 'むりです', '無理です🙇‍♂️', '参加できません', '参加出来ません', '参加できない', '参加 できません', '参加は難しいです', '参加しません', '参加いたしません', '行けません', '行けないです', 'いけません', '伺えません', 'できません',
    'すみません、今回は参加できません', 'やっぱり無理です', 'やはり参加できません', '残念ながら行けません', '×', '✕', '❌', '×です', 'NG', 'ＮＧです', '難しいです', 'お断りします', '見送ります', '否',
    'no', 'No.', 'NO!', 'nope', 'n', 'no thanks', "can't", 'I can’t', 'cannot', 'I can not', 'not available', 'unavailable', "I'm unable", 'sorry, no', 'declined', '2 不可', '2=不可', '参加キャンセルします',
  ]);
});

describe('remote only', () => {
  table('REMOTE_ONLY', [
    '3', '３', '3です', 'リモート', 'リモートのみ', 'リモートのみ可', 'ﾘﾓｰﾄだけ', 'リモートなら可能です', 'リモートで参加します', 'リモート参加', '遠隔', '遠隔のみ', '遠隔なら参加できます', '在宅のみ', 'オンラインのみ', 'remote', 'Remote only', 'remotely', 'yes, remote only',
    '3 可', '3=遠隔のみ', '1 リモートのみ', 'はい、リモートのみ',
  ]);
});

describe('a time', () => {
  table('YES_FROM 06:00', ['0600', '０６００', '6:00', '６：００', '06:00', '6時', '６時', '6時から', '午前6時', '6am', '1 0600', '1 6:00', '1、6時から行けます', '6時から参加します', '0600から可', 'はい 6時以降', '6:00より参加できます', '6時00分', 'from 6:00', 'yes from 0600', '1 ６時着', '6:00~']);
  table('YES_FROM 18:30', ['1830', '18:30', '18時半', '18時30分', '18時30', '18 時 30 分', '午後6時半', '午後6:30', '午後 6時30分', '6:30pm', '6:30 PM', '1 18:30頃']);
  table('YES_FROM 18:00', ['午後6時', '6pm', '18時', '午後18時', '18時に到着']);
  table('YES_FROM 00:00', ['0000', '24:00', '24時', '0時', '午前0時', '12am', '2400']);
  table('YES_FROM 12:00', ['12:00', '12時', '午後0時', '12pm']);
  table('REMOTE_ONLY 06:00', ['3 0600', 'リモートのみ 6時から', '6時からリモートで参加します']);
  table('UNCLEAR BAD_TIME', ['25:00', '6:75', '25時', '1 24:30', '午前13時', '午後12時', '午前12時', '13pm', 'am 6:00 pm']);
  table('UNCLEAR SEVERAL_TIMES', ['0600 0700', '0600-1800', '6時から10時']);
  table('UNCLEAR CONFLICT', ['2 0600', '不可 6時から', '6時 無理']);
  table('UNCLEAR NOT_UNDERSTOOD', ['2時間後', '6時間後', '10分後に行けます', '6時までに行けます', '6時前', '明日6時', '8/10 6:00', '18時3', '6時1', '夕方']);
});

describe('a call-up number', () => {
  table('YES #14', ['014 1', '014 はい', '014はい', '1 014', '014-1', '014ー1', '014:1', '014/1', '０１４　１', '#014 1', '＃１４ 1', '【014】1', '【014】 参加します', '[014] yes', 'No.014 1', '№014 はい', '第014号 1', '招集014 可', '014番 1']);
  table('NO #14', ['014 2', '014 不可', 'no 014', '014 いいえ']);
  table('YES_FROM 06:00 #14', ['014 0600', '014 1 0600', '0600 014', '014 6時から']);
  table('YES #1234', ['#1234 1', '【1234】 1']);
  table('YES #4821', ['1 4821']);
  table('UNCLEAR CODE_ONLY #14', ['014', '#14', '【014】', '【014】。']);
  table('UNCLEAR CODE_ONLY #630', ['630']);
  table('YES #630', ['1 630']);
  table('UNCLEAR SEVERAL_CODES', ['014 015 1', '014 1 015 2']);
  table('UNCLEAR NOT_UNDERSTOOD #14', ['014 検討中', '014 未定です']);
  table('UNCLEAR NOT_UNDERSTOOD', ['#1', '14 1', '09012345678', '1234567']);

  it.each([
    ['1030 1', [1030], 'YES #1030'],
    ['1030 1', [14], 'YES_FROM 10:30'],
    ['1 1030', [1030], 'YES_FROM 10:30'],
    ['1030', [1030], 'YES_FROM 10:30'],
    ['#1030 1', [], 'YES #1030'],
    ['【1030】1', [], 'YES #1030'],
  ])('%j of somebody invited to %j is %s', (text, known, expected) => expect(short(text, known)).toBe(expected));
});

describe('what is not one clear answer', () => {
  table('UNCLEAR CONFLICT', ['1 2', '1/2', '1 3', '1 無理です', '2 参加します', 'はい、無理です', 'いいえ、参加します', '可 不可', '参加可否 可', 'リモート不可', '可❌', '可 ❌', 'はい。✖', 'はい 👎', 'yes no', 'no.1', '1 stop', 'help 2', '1 停止']);
  table('UNCLEAR QUESTION', ['参加できます?', '可？', '1?', '?', '❓']);
  table('UNCLEAR EMPTY', ['', '   ', '。', '👍', 'よろしくお願いします', 'すみません', 'thanks']);
  table('UNCLEAR NOT_UNDERSTOOD', [
    '検討します', '未定', '大丈夫です', '結構です', 'いいです', '了解しました', '参加しますか', '参加できますか？', '参加できるかもしれません', '参加できないことはない', '参加したくない', '辞退しません', '欠席しません', '不可ではない', '可ではない', '許可', '可能性', '1ではなく2', '1人',
    '4', '0', '13', '12', 'maybe', 'not ok', 'no problem', 'yes but late', 'okinawa', 'cancel my yes', 'stop it now', 'サーバ停止中', 'キャンセル', '△', '¥50', '辞退できません', '1½', 'x', '\u0000',
  ]);

  it('leaves letters to a person', () => {
    expect(short(`はい${'よ'.repeat(400)}`)).toBe('UNCLEAR NOT_UNDERSTOOD');
  });
});

describe('words of the carrier', () => {
  table('OPT_OUT', ['STOP', 'stop', 'Stop.', 'ＳＴＯＰ', 'stop all', 'STOPALL', 'unsubscribe', 'OPTOUT', 'opt-out', 'END', 'quit', 'Cancel', 'REVOKE', '停止', '配信停止', '停止してください', '配信停止希望', '配信停止をお願いします', '配信を停止してください', 'ストップ', 'stop please']);
  table('OPT_OUT #14', ['014 stop', '014 停止']);
  table('OPT_OUT NO', ['2 stop', '無理です。配信停止']);
  table('UNCLEAR NOT_UNDERSTOOD #14', ['014 cancel', '014 end']);
  table('YES +opt-in', ['YES', 'yes', 'Yes!', 'ＹＥＳ', 'START', 'start.']);
  table('YES #14', ['014 yes', 'start 014']);
  table('OPT_IN', ['UNSTOP', '再開', '配信再開']);
  table('HELP', ['HELP', 'help!', 'info', 'ヘルプ', 'help 014']);
});
