/** What a quick look at a mail gives: enough to find a link or match a text. Whoever needs more parses the whole mail. */
export interface MailPeek { subject: string; messageId: string | null; text: string }

type Headers = ReadonlyMap<string, string>;
interface Part { headers: Headers; body: string }

/** Looks into a raw mail: its subject and its plain text (or its HTML when it has no plain text). */
export function peekMail(raw: Buffer): MailPeek {
  const mail = readPart(raw.toString('latin1'));
  const part = findPart(mail, 'text/plain') ?? findPart(mail, 'text/html');
  return {
    subject: decodeWords(mail.headers.get('subject') ?? ''),
    messageId: mail.headers.get('message-id') ?? null,
    text: part ? decodeBody(part) : '',
  };
}

/**
 * A mail's content without what differs from one sending to the next: the envelope, Date, Message-ID and the random
 * boundaries. Two sendings of the same mail have the same content. The Message-ID comes beside it.
 */
export function mailContent(raw: Buffer): { content: string; messageId: string | null } {
  const text = raw.toString('latin1');
  const { headers, body } = readPart(text);
  let content = body;
  for (const [, boundary] of text.matchAll(/boundary="?([^"\r\n;]+)/gi)) content = content.replaceAll(boundary as string, '');
  return { content: `${headers.get('subject') ?? ''}\n${content}`, messageId: headers.get('message-id') ?? null };
}

function readPart(text: string): Part {
  const end = text.indexOf('\r\n\r\n');
  const head = end < 0 ? text : text.slice(0, end);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : text.slice(end + 4) };
}

function findPart(part: Part, type: string): Part | null {
  const contentType = part.headers.get('content-type') ?? 'text/plain';
  if (contentType.toLowerCase().startsWith(type)) return part;
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1];
  if (!boundary) return null;
  for (const piece of `\r\n${part.body}`.split(`\r\n--${boundary}`).slice(1)) {
    if (piece.startsWith('--')) break;
    const found = findPart(readPart(piece.replace(/^[ \t]*\r\n/, '')), type);
    if (found) return found;
  }
  return null;
}

function decodeBody({ headers, body }: Part): string {
  const encoding = (headers.get('content-transfer-encoding') ?? '7bit').toLowerCase();
  const charset = /charset="?([^";\s]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  const bytes = encoding === 'base64' ? Buffer.from(body, 'base64')
    : Buffer.from(encoding === 'quoted-printable' ? unquote(body.replace(/[ \t]*=\r\n/g, '')) : body, 'latin1');
  return decode(bytes, charset);
}

function unquote(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function decode(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A charset that nobody knows: better a readable ASCII part than nothing.
    return bytes.toString('latin1');
  }
}

/** RFC 2047 encoded words; white space between two of them is not part of the text. */
function decodeWords(value: string): string {
  return value.replace(/(=\?[^?\s]+\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, '$1').replace(/=\?([^?\s]+)\?([BQ])\?([^?]*)\?=/gi, (_, charset: string, how: string, text: string) => {
    const bytes = how.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : Buffer.from(unquote(text.replaceAll('_', ' ')), 'latin1');
    return decode(bytes, charset);
  });
}
