import { describe, expect, it } from '@jest/globals';
import { readPayLines } from './pay-lines.parser.ts';

describe('a pay table that somebody typed or pasted', () => {
  it.each(['1\t376000', '1,376000', '1 376,000', '1、376,000円', '1: ¥376,000', '１　３７６，０００円', '  1  376000  '])('is read from %j', (text) => {
    expect(readPayLines(text)).toEqual({ lines: [{ grade: '1', yen: 376_000 }], wrong: [] });
  });

  it('takes codes of grade and step, and passes over empty lines', () => {
    expect(readPayLines('1-1\t162100\r\n\n1-2\t163200\n')).toEqual({ lines: [{ grade: '1-1', yen: 162_100 }, { grade: '1-2', yen: 163_200 }], wrong: [] });
  });

  it('takes an amount with nothing before it for no grade', () => {
    expect(readPayLines('162,100\n163,200円\n1,162,100\n１６４，３００\n1-1,162,100\n1,376000')).toEqual({ lines: [{ grade: '1-1', yen: 162_100 }, { grade: '1', yen: 376_000 }], wrong: [1, 2, 3, 4] });
  });

  it('says which lines hold no grade and amount', () => {
    expect(readPayLines('級 月額\n1 376000\n2\n3 0\n4 1.5\n')).toEqual({ lines: [{ grade: '1', yen: 376_000 }], wrong: [1, 3, 4, 5] });
    expect(readPayLines('')).toEqual({ lines: [], wrong: [] });
  });
});
