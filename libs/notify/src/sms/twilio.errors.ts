/** Twilio answered, and the answer is an error. Holds codes only: a request's address or text never gets into an error. */
export class TwilioRefusal extends Error {
  constructor(readonly status: number, readonly code: number | null, readonly retryAfterMs: number | null) {
    super(`Twilio answered ${status}${code === null ? '' : ` (${code})`}`);
    this.name = 'TwilioRefusal';
  }
}

/** No usable answer came. `written` false means that the request certainly never left this machine. */
export class TwilioSilence extends Error {
  constructor(readonly code: string, readonly written: boolean) {
    super(`Twilio did not answer: ${code}${written ? ' after the request was written' : ' before the request was written'}`);
    this.name = 'TwilioSilence';
  }
}
