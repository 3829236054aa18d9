/** A text whose numbers stay in one line with the word before them: "article 6", "deputy director 2". */
export function keepNumbers(text: string): string {
  return text.replace(/ (?=\d)/g, '\u00a0');
}
