/** Where an answer link leads. */
export function answerLinkUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/a/${token}`;
}

/** A link that opens nothing and is as long as real ones are, for counting a text's segments before anybody is invited. */
export function sampleLinkUrl(publicUrl: string): string {
  return answerLinkUrl(publicUrl, 'x'.repeat(20));
}
