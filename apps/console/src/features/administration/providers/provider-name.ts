const NAMES: Readonly<Record<string, string>> = { smtp: 'SMTP', twilio: 'Twilio' };

/** A provider as it calls itself; of one that is not known here, what the api says. */
export function providerName(provider: string): string {
  return NAMES[provider] ?? provider;
}
