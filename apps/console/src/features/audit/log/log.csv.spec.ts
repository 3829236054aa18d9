import { describe, expect, it } from '@jest/globals';
import { csvOf } from './log.csv.ts';

const entry = (detail: string): Parameters<typeof csvOf>[0][number] => ({
  __typename: 'AuditEntry', seq: '1', at: '2026-11-27T15:00:00.000Z', actorKind: 'user', actorId: null, action: 'sign-in', subjectType: 'app_user', subjectId: null, detail, hash: 'ab',
});
const cellOf = (detail: string): string => csvOf([entry(detail)]).split('"sign-in","app_user","",')[1]!.split(',"ab"')[0]!;

describe('entries of the record as CSV', () => {
  it('open in Excel as UTF-8, a line each', () => {
    expect(csvOf([entry('{"a":1}')])).toBe('\uFEFFseq,at,actorKind,actorId,action,subjectType,subjectId,detail,hash\r\n"1","2026-11-27T15:00:00.000Z","user","","sign-in","app_user","","{""a"":1}","ab"\r\n');
  });

  it.each(['=1+1', '+81', '-1', '@x', '＝1', '＋1', '－1', '＠x', ' =1', '\t=1', '|a', '%0A'])('hold nothing that a spreadsheet computes: %j', (text) => expect(cellOf(text)).toBe(`"'${text}"`));
});
