import type { SendResult } from '../provider/channel-provider.ts';

/** What nodemailer tells about a failed send. */
export interface SmtpFailure {
  /** EAUTH, ECONNECTION, EENVELOPE, EMESSAGE, ETIMEDOUT … */
  code?: string | undefined;
  /** Reply code of the server, if it replied. */
  responseCode?: number | undefined;
  /** The server's reply; only its enhanced status code (RFC 3463) is used. */
  response?: string | undefined;
  /** The command that failed: CONN, EHLO, AUTH …, MAIL FROM, RCPT TO, DATA. */
  command?: string | undefined;
}

/** Enhanced codes of an address that does not exist or is closed for good (RFC 3463, 3.2). */
const NO_SUCH_MAILBOX = /^5\.1\.(?:1|2|3|6|10)$|^5\.2\.1$/;

/** Replies to RCPT TO that mean "no such mailbox" when no enhanced code says more. */
const BARE_NO_SUCH_MAILBOX = new Set([550, 551, 553]);

/**
 * What a failed send means. `contentRead` says whether the message's bytes had begun to leave: only then can
 * a lost connection hide an acceptance. A reply is always an answer: 4yz later, 5yz never (RFC 5321, 4.2.1).
 */
export function smtpErrorResult(failure: SmtpFailure, contentRead: boolean): SendResult {
  const { code = 'UNKNOWN', responseCode, command = '' } = failure;
  const shown = responseCode ? `${responseCode}${enhanced(failure) ? ` ${enhanced(failure)}` : ''}` : code;
  if (code === 'EAUTH' || code === 'ENOAUTH' || command.startsWith('AUTH')) {
    return isTemporary(responseCode) ? { kind: 'TEMPORARY', code: shown, providerWide: true } : { kind: 'MISCONFIGURED', code: shown };
  }
  if (code === 'ETLS' || code === 'EREQUIRETLS') return { kind: 'MISCONFIGURED', code: shown };
  if (responseCode === undefined) {
    return contentRead ? { kind: 'UNKNOWN', code: shown } : { kind: 'TEMPORARY', code: shown, providerWide: true };
  }
  return replyResult(failure, responseCode, shown);
}

function replyResult(failure: SmtpFailure, reply: number, code: string): SendResult {
  const { command = '' } = failure;
  if (reply === 421) return { kind: 'TEMPORARY', code, providerWide: true };
  if (isTemporary(reply)) return { kind: 'TEMPORARY', code, providerWide: command === 'CONN' || command === 'EHLO' };
  // Refused before the recipient was named: our own From, or we ourselves.
  if (command === 'MAIL FROM' || command === 'CONN' || command === 'EHLO' || reply === 530) return { kind: 'MISCONFIGURED', code };
  if (reply === 503) return { kind: 'TEMPORARY', code, providerWide: false };
  const status = enhanced(failure);
  const gone = status ? NO_SUCH_MAILBOX.test(status) : command === 'RCPT TO' && BARE_NO_SUCH_MAILBOX.has(reply);
  return { kind: 'FAILED', code, ...(gone ? { unreachable: 'INVALID_MAILBOX' as const } : {}) };
}

function isTemporary(reply: number | undefined): boolean {
  return reply !== undefined && reply >= 400 && reply < 500;
}

function enhanced(failure: SmtpFailure): string | null {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(failure.response ?? '')?.[1] ?? null;
}
