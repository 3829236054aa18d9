/** A text whose numbers stay in one line with the word before them, and in one piece: "article 6", "deputy director 2", "Rule 8-12". */
export function keepNumbers(text: string): string {
  return text.replace(/ (?=\d)/g, '\u00a0').replace(/(?<=\d)-(?=\d)/g, '-\u2060');
}
