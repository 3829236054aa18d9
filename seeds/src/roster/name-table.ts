/** One name in its three scripts. The reading belongs to the entry and is never derived from the kanji. */
export interface NameFact {
  kanji: string;
  kana: string;
  romaji: string;
}

/** Reads a table of names: entries parted by commas or line ends, each "kanji kana romaji". */
export function nameTable(text: string): readonly NameFact[] {
  return text.trim().split(/\s*[,\n]\s*/).map((entry) => {
    const [kanji, kana, romaji, ...rest] = entry.split(' ');
    if (!kanji || !kana || !romaji || rest.length > 0) throw new Error(`a name needs kanji, kana and romaji: ${entry}`);
    return { kanji, kana, romaji };
  });
}
