/** What a word of a reply says. A FILLER says nothing: politeness, particles after a time, "please". */
export type WordMeaning = 'NO' | 'YES' | 'REMOTE' | 'STOP' | 'HELP' | 'UNSTOP' | 'QUESTION' | 'FILLER';

// The vocabulary is written as `normaliseReply` leaves text: lower case, katakana as hiragana.
const ACT = '(?:参加|さんか|対応|出動|参集|出席|従事|合流|応諾|承諾|受諾)';
const DO = '(?:します|する|いたします|致します|させていただきます|させて頂きます|させてください|させて下さい)';
const CANNOT = '(?:(?:でき|出来)(?:ません|ない|かねます)|(?:し|いたし|致し)ません|しない)';
const GO = '(?:行|い)';

/**
 * Every entry is tried at each place of a reply, and the longest match counts: 不可 before 可, 参加できません before 参加.
 * A できません of its own must not follow a word: 辞退できません is no refusal, and is left unknown.
 */
const VOCABULARY: Readonly<Record<WordMeaning, readonly string[]>> = {
  NO: [
    'いいえ', 'いえ', 'いや', '否', '不可能?', `(?:不参加|ふさんか|欠席|辞退|拒否)${DO}?`, '無理', 'むり', 'ng', 'だめ', '駄目', '難しい', 'むずかしい', '困難',
    `${ACT}(?:は|が|を)?\\s*(?:不可能?|無理|むり|難しい|むずかしい|困難|ng|だめ|駄目|${CANNOT}|見送り(?:ます)?|(?:辞退|きゃんせる|取り?消し?)${DO}?)`,
    `(?<!\\p{L})${CANNOT}`, `${GO}(?:けません|けない|きません|かない)`, '伺えません', '向かえません', '出られません', '出れません', '見送ります', 'お?断り(?:します|いたします|致します)',
    '[×✕✖✗❌🙅👎🚫]',
    'no', 'nope', 'n', '(?:i )?can ?not', "(?:i )?can'?t", "(?:i )?won't", '(?:i )?will not', 'not available', 'unavailable', 'not able', 'unable', 'not possible', 'impossible', 'declined?', 'reject',
  ],
  YES: [
    'はー?い', '可能?', `(?:参加|さんか|出席|応諾|承諾|受諾)${DO}?`, `${ACT}(?:が|は)?\\s*(?:${DO}|(?:でき|出来)(?:ます|る)|可能?|ok|希望(?:します)?|[○◯〇⭕])`,
    '(?:でき|出来)(?:ます|る)', `${GO}(?:けます|ける|きます)`, '行く', '伺います', '伺えます', '向かいます', '向かえます', '出られます', '出れます', 'おっけー', 'おーけー',
    '[○◯〇⭕]',
    'yes', 'yeah', 'yep', 'y', 'ok', 'okay', 'sure', 'accept(?:ed)?', 'available', 'i can', 'i will', "i'll come", 'start',
  ],
  REMOTE: ['(?:りもーと|遠隔|在宅|おんらいん|てれわーく)(?:のみ|だけ|なら|であれば|でしたら|で|から|勤務)?', '(?:remote(?:ly)?|online)(?:\\s*only)?'],
  STOP: ['stop', 'stop\\s?all', 'unsubscribe', 'opt[\\s-]?out', 'すとっぷ', '(?:配信|送信|受信)?(?:を|の)?停止(?:希望|して(?:ください|下さい)|を?(?:お願い|おねがい)(?:します|いたします|致します))?'],
  HELP: ['help', 'info', 'へるぷ'],
  UNSTOP: ['unstop', '(?:配信)?再開'],
  QUESTION: ['[?❓❔]'],
  FILLER: [
    'です', 'で', 'よ', 'ね', 'ー+', '番', '号', '私は', '自分は', '今回は?', '(?:お疲れ|おつかれ)(?:様|さま)です', '(?:ありがとう|有難う)ございます',
    '(?:で|を)?(?:どうぞ)?(?:よろしく|宜しく)(?:(?:お願い|おねがい)(?:します|いたします|致します))?', '(?:で|を)?(?:お願い|おねがい)(?:します|いたします|致します)',
    'す[みい]ません', '(?:申し訳|もうしわけ)(?:ありません|ございません|ないです)', 'ごめんなさい', '残念(?:ですが|ながら)', 'ぜひ', '是非', '喜んで', 'やっぱり?', 'やはり', '今?すぐに?', '直ちに', '今から', 'これから',
    'から', '以降', '以後', 'より', 'に', '頃', 'ごろ', 'ぐらい', 'くらい', '到着', '着(?:きます)?', '招集', '第', '(?:回答|返信|返事|答え)は?',
    'please', 'pls', 'thanks', 'thank you', 'sorry', "i'm", 'i am', 'from', 'at', 'after', 'around', 'only', 'for', 'my', 'answer', 'reply', 'is',
  ],
};

/** One vocabulary entry, to be tried at a place of the text. */
export interface Word {
  readonly meaning: WordMeaning;
  readonly pattern: RegExp;
}

/** All words; where two match equally far the earlier meaning counts, and "no" is the first. */
export const WORDS: readonly Word[] = Object.entries(VOCABULARY).flatMap(([meaning, entries]) => entries.map((entry) => ({
  meaning: meaning as WordMeaning,
  // A Latin word ends where its letters end: "no" is not in "not", "ok" is not in "okinawa".
  pattern: new RegExp(/[a-z]\)?\??$/u.test(entry) ? `(?:${entry})(?!'?[a-z])` : `(?:${entry})`, 'uy'),
})));

/** Words that opt out only when they are the whole message, as carriers treat them. Source: Twilio, "Support for opt-out keywords". */
export const OPT_OUT_ALONE: ReadonlySet<string> = new Set(['end', 'quit', 'cancel', 'revoke']);

/** Words that opt in when they are the whole message, and are an answer at once. Same source. */
export const OPT_IN_ALONE: ReadonlySet<string> = new Set(['yes', 'start']);
