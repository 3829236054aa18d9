import type { OutboundMessage } from '../notify.types.ts';

/** A message ready for DATA, with CRLF line ends, and its stable id without angle brackets. */
export interface ComposedMail {
  messageId: string;
  raw: string;
}

/** Who writes, and what all mails of one process share. */
export interface MailFrame {
  /** `Muster <muster@example.jp>` or a bare address. */
  from: string;
  /** Domain of Message-IDs and of the List-Id. */
  domain: string;
}

const CRLF = '\r\n';

/** Characters that may stand in a header as they are (RFC 5322 printable ASCII). */
const PLAIN_HEADER = /^[\x20-\x7e]*$/;

/** RFC 2047 allows 75 characters a word: 45 bytes are 60 of base64 plus 12 of frame. */
const ENCODED_WORD_BYTES = 45;

/**
 * Writes one mail as text: plain, or plain and HTML as alternatives, both UTF-8 in base64. This is much
 * cheaper than a general composer's streams, and call-ups send tens of thousands of these. The Message-ID
 * comes from the delivery, so a mail sent twice after an unknown outcome is recognised as one.
 */
export function composeMail(frame: MailFrame, deliveryId: string, message: OutboundMessage, date: Date): ComposedMail {
  const messageId = `${deliveryId}@${frame.domain}`;
  const headers = [
    `From: ${headerText(frame.from)}`,
    `To: ${headerText(message.to)}`,
    ...(message.replyTo ? [`Reply-To: ${headerText(message.replyTo)}`] : []),
    `Subject: ${headerText(message.subject ?? '')}`,
    `Message-ID: <${messageId}>`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Content-Language: ${message.language}`,
    // Machines must not answer it (RFC 3834), and people's mail programs must not sort it away as bulk.
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: OOF, AutoReply',
    `List-Id: <call-up.${frame.domain}>`,
    ...(message.replyTo ? [`List-Unsubscribe: <mailto:${headerText(addressOf(message.replyTo))}?subject=STOP>`] : []),
    'MIME-Version: 1.0',
  ];
  const body = message.html === undefined ? part('plain', message.text) : alternatives(deliveryId, message.text, message.html);
  return { messageId, raw: headers.join(CRLF) + CRLF + body };
}

/** The bare address in `Name <address>`. */
export function addressOf(mailbox: string): string {
  return /<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox.trim();
}

function part(kind: 'plain' | 'html', text: string): string {
  return `Content-Type: text/${kind}; charset=utf-8${CRLF}Content-Transfer-Encoding: base64${CRLF}${CRLF}${base64Lines(text)}`;
}

/** The last alternative is the richest (RFC 2046, 5.1.4). No line of base64 can look like the boundary. */
function alternatives(deliveryId: string, text: string, html: string): string {
  const boundary = `=_${deliveryId}`;
  return `Content-Type: multipart/alternative; boundary="${boundary}"${CRLF}${CRLF}`
    + `--${boundary}${CRLF}${part('plain', text)}${CRLF}--${boundary}${CRLF}${part('html', html)}${CRLF}--${boundary}--${CRLF}`;
}

/** Base64 of the text with CRLF line ends, in lines of 76 characters. */
function base64Lines(text: string): string {
  const all = Buffer.from(text.replace(/\r?\n/g, CRLF), 'utf8').toString('base64');
  let lines = '';
  for (let i = 0; i < all.length; i += 76) lines += all.slice(i, i + 76) + CRLF;
  return lines;
}

/** A header's value on one line: line breaks would add headers, other characters become encoded words (RFC 2047). */
function headerText(value: string): string {
  const line = value.replace(/[\r\n]+/g, ' ');
  if (PLAIN_HEADER.test(line)) return line;
  const mailbox = /^(.*?)\s*(<[\x21-\x7e]+>)$/.exec(line);
  return mailbox ? `${encodedWords(mailbox[1]!)} ${mailbox[2]!}` : encodedWords(line);
}

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > ENCODED_WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((w) => `=?UTF-8?B?${Buffer.from(w).toString('base64')}?=`).join(`${CRLF} `);
}
