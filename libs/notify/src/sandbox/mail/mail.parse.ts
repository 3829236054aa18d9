import type { ParsedMail } from 'mailparser';

/** Parses a whole mail; the parser is loaded when somebody first looks at one. */
export async function parseMail(raw: Buffer): Promise<ParsedMail> {
  const { simpleParser } = await import('mailparser');
  return simpleParser(raw);
}
