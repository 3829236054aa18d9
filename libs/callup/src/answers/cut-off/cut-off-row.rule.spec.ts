import { describe, expect, it } from '@jest/globals';
import { readSheet } from '@muster/platform';
import { expertCode } from '@muster/registry';
import { readAnswerHeader, readCutOffAnswer, readJapaneseTime } from './cut-off-row.rule.ts';

const ID = '0197a3f2-0000-7000-8000-0123456789ab';
const CODE = expertCode(ID);

function read(line: string): unknown {
  const sheet = readSheet(Buffer.from(`招集番号,専門家コード,回答,到着時刻,受付時刻,受付者,メモ\n${line}`));
  if (!sheet.ok) throw new Error(sheet.problem.code);
  const result = readCutOffAnswer(sheet.sheet.rows[1]!, readAnswerHeader(sheet.sheet.rows[0]!).header);
  return 'answer' in result ? result.answer : result.problems.map(({ code }) => code);
}

describe('a time of day in Japan', () => {
  it.each([['2026-11-27 20:15', '2026-11-27T11:15:00.000Z'], ['２０２６年１１月２７日　２０：１５', '2026-11-27T11:15:00.000Z'], ['R8.11.27 0:05', '2026-11-26T15:05:00.000Z'], ['2026-11-27T20:15:30', '2026-11-27T11:15:30.000Z'], ['2026/11/27 20時15分', '2026-11-27T11:15:00.000Z']])(
    '%s', (typed, iso) => expect(readJapaneseTime(typed)?.toISOString()).toBe(iso));
  it.each(['', '20:15', '2026-11-27', '2026-11-27 24:00', '2026-11-31 10:00', '2026-11-27 10:60'])('%p is none', (typed) => expect(readJapaneseTime(typed)).toBeNull());
});

describe('an answer given while cut off', () => {
  it('is read from a row', () => {
    expect(read(`014,${CODE},可,,2026-11-27 20:15,鈴木,電話`)).toMatchObject({ line: 2, callUpNumber: 14, expert: { tail: '0123456789ab'.slice(-10) }, kind: 'YES', arriveAt: null, receivedBy: '鈴木', note: '電話' });
    expect(read(`１４,${ID},はい,2026-11-28 6:00,2026-11-27 20:15,鈴木,`)).toMatchObject({ kind: 'YES_FROM', expert: { id: ID }, arriveAt: new Date('2026-11-27T21:00:00Z') });
    expect(read(`14,${CODE},遠隔のみ,,2026-11-27 20:15,鈴木,`)).toMatchObject({ kind: 'REMOTE_ONLY' });
  });

  it.each([
    [`x,${CODE},可,,2026-11-27 20:15,鈴木,`, ['CALL_UP_NUMBER']], [`14,AAAA-AAAA-9,可,,2026-11-27 20:15,鈴木,`, ['EXPERT_CODE']], [`14,${CODE},たぶん,,2026-11-27 20:15,鈴木,`, ['ANSWER_UNCLEAR']],
    [`14,${CODE},可,,昨日,鈴木,`, ['TIME_INVALID']], [`14,${CODE},可,朝,2026-11-27 20:15,鈴木,`, ['TIME_INVALID']], [`14,${CODE},不可,2026-11-28 6:00,2026-11-27 20:15,鈴木,`, ['ARRIVAL_WITHOUT_YES']], [`14,${CODE},可,,2026-11-27 20:15,,`, ['RECEIVER_MISSING']],
    [',,,,,,x', ['CALL_UP_NUMBER', 'EXPERT_CODE', 'ANSWER_UNCLEAR', 'TIME_INVALID', 'RECEIVER_MISSING']],
  ])('%s is not', (line, codes) => expect(read(line)).toEqual(codes));
});
