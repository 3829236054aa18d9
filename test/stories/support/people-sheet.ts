/** One row of a list of people, by heading. */
export type Row = Record<string, string>;

export const HEADINGS = [
  '姓', '名', '姓カナ', '名カナ', '姓ローマ字', '名ローマ字', '生年月日', '官民', '所属', '都道府県', '遠隔可', '出張可', '言語', '連絡言語', '旧姓使用',
  '携帯電話', 'メールアドレス', '勤務先電話', '勤務先メール', 'スキル', '資格',
] as const;

const FAMILIES = [['髙橋', 'タカハシ', 'Takahashi'], ['山﨑', 'ヤマザキ', 'Yamazaki'], ['渡邉', 'ワタナベ', 'Watanabe'], ['齋藤', 'サイトウ', 'Saito'], ['𠮷田', 'ヨシダ', 'Yoshida']] as const;
const GIVENS = [['葵', 'アオイ', 'Aoi'], ['翔', 'ショウ', 'Sho'], ['陽菜', 'ヒナ', 'Hina'], ['蓮', 'レン', 'Ren'], ['結衣', 'ユイ', 'Yui'], ['凜', 'リン', 'Rin'], ['悠真', 'ユウマ', 'Yuma']] as const;

/** A row with which nothing is wrong; each number is another person. */
export function goodRow(n: number): Row {
  const [family, given] = [FAMILIES[n % FAMILIES.length]!, GIVENS[Math.floor(n / FAMILIES.length) % GIVENS.length]!];
  const born = new Date(Date.UTC(1960, 0, 1) + (n % 13_999) * 86_400_000).toISOString().slice(0, 10);
  return {
    姓: family[0], 名: given[0], 姓カナ: family[1], 名カナ: given[1], 姓ローマ字: family[2], 名ローマ字: given[2], 生年月日: born, 官民: n % 2 ? '民' : '官', 都道府県: '東京都',
    携帯電話: `090-${String(1_000 + Math.floor(n / 10_000) + 1)}-${String(n % 10_000).padStart(4, '0')}`, メールアドレス: `person${n}@people.example`, スキル: 'フォレンジック:3; PD-WRL-003:2',
  };
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The rows as a CSV file; columns that nobody fills are there all the same. */
export function csvOf(rows: readonly Row[], headings: readonly string[] = HEADINGS): Buffer {
  return Buffer.from([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join(''));
}

/** The rows as a table, headings first. */
export function tableOf(rows: readonly Row[], headings: readonly string[] = HEADINGS): string[][] {
  return [[...headings], ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
}
