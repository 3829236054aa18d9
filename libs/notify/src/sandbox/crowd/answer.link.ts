const LINK = /https?:\/\/[^\s"'<>]+\/a\/([\w-]{16,}(?:\.[\w-]+)*)/;

/** The answer link in a text: its URL, and the token that stands for one person in one call-up on every channel. */
export function findAnswerLink(text: string): { url: string; token: string } | null {
  const found = LINK.exec(text);
  return found ? { url: found[0], token: found[1] as string } : null;
}
