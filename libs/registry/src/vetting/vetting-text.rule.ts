const LONGEST = 2_000;

/** A text that people wrote, without blanks around it; null when there is none or it is too long. */
export function writtenText(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.length > LONGEST ? null : trimmed;
}
