/** Masks what may be personal or secret: quoted values, addresses, numbers of five digits or more, tokens, Japanese text. */
export function scrub(text: string): string {
  return text
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|\([^()]*\)=\([^()]*\)/g, '"…"')
    .replace(/\S+@\S+/g, '…@…')
    .replace(/\+?\d(?:[\d .-]{3,})\d/g, '#')
    .replace(/[\w-]{16,}/g, (word) => (/\d/.test(word) || /[a-z][A-Z]/.test(word) ? '…' : word))
    .replace(/[^\x20-\x7e…]+/g, '…');
}

/** An error as logs and jobs may hold it: its name and its scrubbed words, without trace, query or parameters. */
export function errorLine(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${scrub(error.message).slice(0, 300)}` : typeof error;
}
