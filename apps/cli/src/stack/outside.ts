const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

const hostOf = (url: string): string => new URL(url).hostname;

/** The configured providers that reach beyond this machine, by name; empty means the sandbox stands in. */
export function outsideProviders(source: Record<string, string | undefined>): string[] {
  const found: string[] = [];
  if (source.TWILIO_ACCOUNT_SID && !(source.TWILIO_API_BASE_URL && LOOPBACK.has(hostOf(source.TWILIO_API_BASE_URL)))) found.push('twilio');
  if (source.SMTP_URL && !LOOPBACK.has(hostOf(source.SMTP_URL))) found.push('smtp');
  return found;
}

/** Demo people have numbers that may belong to somebody: with them no provider may reach the outside. */
export function refuseDemoWithOutside(outside: readonly string[], demoData: boolean): void {
  if (outside.length === 0 || !demoData) return;
  throw new Error(
    `This database holds demo people and ${outside.join(' and ')} would reach real phones and mailboxes. `
    + 'Demo data and outside providers exclude each other: unset TWILIO_* and SMTP_URL, or set DATABASE_URL to a database without demo data.\n'
    + `このデータベースには訓練用の架空の人物が入っています。外部の送信先 (${outside.join(', ')}) とは併用できません。`,
  );
}
