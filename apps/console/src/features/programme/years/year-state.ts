/** Where a year's figures stand: open for comments until a day and through it, then waiting, then published. */
export function yearState({ commentsUntil, publishedAt }: { commentsUntil: string; publishedAt: string | null }, today: string): 'OPEN' | 'WAITING' | 'PUBLISHED' {
  if (publishedAt !== null) return 'PUBLISHED';
  return today <= commentsUntil ? 'OPEN' : 'WAITING';
}
