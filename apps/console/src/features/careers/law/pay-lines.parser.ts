/** A grade and what it is paid, as somebody typed or pasted it. */
export interface PayLine {
  grade: string;
  yen: number;
}

export interface PayLines {
  lines: readonly PayLine[];
  /** Numbers of the lines that hold no grade and amount, from 1. */
  wrong: readonly number[];
}

const LINE = /^([0-9A-Za-z_-]{1,20})[\s,、:]+[¥￥]?([\d,]+)円?$/;
/** An amount alone, its thousands set apart: a column of amounts pasted without its grades. The comma in it parts no grade from it. */
const AMOUNT_ALONE = /^\d{1,3}(,\d{3})+円?$/;

/**
 * Reads a pay table, a line a grade: the grade, then the amount in yen, with a tab, spaces or a comma between, as it is typed or
 * pasted from a sheet. Full-width characters and thousands separators are taken; an amount
 * without a grade is wrong; empty lines are passed over.
 */
export function readPayLines(text: string): PayLines {
  const lines: PayLine[] = [];
  const wrong: number[] = [];
  text.normalize('NFKC').split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') return;
    const [, grade, yen] = (AMOUNT_ALONE.test(line) ? null : LINE.exec(line)) ?? [];
    const amount = Number(yen?.replaceAll(',', ''));
    if (grade && Number.isSafeInteger(amount) && amount > 0) lines.push({ grade, yen: amount });
    else wrong.push(index + 1);
  });
  return { lines, wrong };
}
