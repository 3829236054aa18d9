import { describe, expect, it } from '@jest/globals';
import type { SendResult } from '../provider/channel-provider.ts';
import { smtpErrorResult, type SmtpFailure } from './error-class.rule.ts';

const reply = (command: string, response: string): SmtpFailure =>
  ({ code: command === 'DATA' ? 'EMESSAGE' : 'EENVELOPE', command, response, responseCode: Number(response.slice(0, 3)) });

describe('what an SMTP failure means', () => {
  it.each<[string, string, SendResult]>([
    ['RCPT TO', '550 5.1.1 no such user', { kind: 'FAILED', code: '550 5.1.1', unreachable: 'INVALID_MAILBOX' }],
    ['RCPT TO', '550 no such user', { kind: 'FAILED', code: '550', unreachable: 'INVALID_MAILBOX' }],
    ['RCPT TO', '550 5.7.1 blocked by policy', { kind: 'FAILED', code: '550 5.7.1' }],
    ['RCPT TO', '550 5.2.1 mailbox disabled', { kind: 'FAILED', code: '550 5.2.1', unreachable: 'INVALID_MAILBOX' }],
    ['RCPT TO', '450 4.2.0 greylisted', { kind: 'TEMPORARY', code: '450 4.2.0', providerWide: false }],
    ['RCPT TO', '452 4.2.2 mailbox full', { kind: 'TEMPORARY', code: '452 4.2.2', providerWide: false }],
    ['DATA', '554 5.6.0 rejected', { kind: 'FAILED', code: '554 5.6.0' }],
    ['DATA', '451 4.3.0 try later', { kind: 'TEMPORARY', code: '451 4.3.0', providerWide: false }],
    ['MAIL FROM', '553 5.7.1 not your address', { kind: 'MISCONFIGURED', code: '553 5.7.1' }],
    ['MAIL FROM', '421 4.3.2 closing', { kind: 'TEMPORARY', code: '421 4.3.2', providerWide: true }],
    ['CONN', '554 no', { kind: 'MISCONFIGURED', code: '554' }],
  ])('%s: %s', (command, response, result) => {
    expect(smtpErrorResult(reply(command, response), true)).toEqual(result);
  });

  it('doubts a lost connection only when the message had begun to leave', () => {
    expect(smtpErrorResult({ code: 'ECONNECTION', command: 'CONN' }, true)).toEqual({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    expect(smtpErrorResult({ code: 'ETIMEDOUT', command: 'CONN' }, true)).toEqual({ kind: 'UNKNOWN', code: 'ETIMEDOUT' });
    expect(smtpErrorResult({ code: 'ECONNECTION', command: 'CONN' }, false)).toEqual({ kind: 'TEMPORARY', code: 'ECONNECTION', providerWide: true });
    expect(smtpErrorResult({ code: 'EDNS' }, false)).toEqual({ kind: 'TEMPORARY', code: 'EDNS', providerWide: true });
  });

  it('wants a person for credentials and certificates', () => {
    expect(smtpErrorResult({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, response: '535 5.7.8 bad' }, false)).toEqual({ kind: 'MISCONFIGURED', code: '535 5.7.8' });
    expect(smtpErrorResult({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 454, response: '454 4.7.0 later' }, false)).toMatchObject({ kind: 'TEMPORARY' });
    expect(smtpErrorResult({ code: 'ETLS' }, false)).toEqual({ kind: 'MISCONFIGURED', code: 'ETLS' });
  });
});
