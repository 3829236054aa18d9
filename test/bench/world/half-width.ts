/** Katakana → half width, voicing marks apart. */
const HALF: Readonly<Record<string, string>> = Object.fromEntries([...'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン'].map((one, at) => [one, String.fromCharCode(0xff66 + at)]).concat([['\u3099', 'ﾞ'], ['\u309a', 'ﾟ']]));

/** Katakana in half width, as old systems write it. */
export function halfWidth(kana: string): string {
  return kana.normalize('NFD').replace(/[ァ-ヶー\u3099\u309a]/g, (one) => HALF[one] ?? one);
}
