import { say, type Locale } from '@muster/platform';
import type { Request, Response } from 'express';
import type { UploadProblem } from './attachments.service.ts';
import { MEDIA_TYPES, type FileKind } from './file-kind.rule.ts';

/** Sends a document to be saved: never shown by the browser under our origin, never kept by a cache. */
export function sendDocument(response: Response, { kind, name }: { kind: FileKind; name: string }, bytes: Buffer): void {
  response.status(200).set({
    'Content-Type': MEDIA_TYPES[kind], 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store', 'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Disposition': `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
  }).send(bytes);
}

/** The name in the header x-file-name, percent-encoded; what cannot be read is no name. */
export function nameIn(request: Request): string {
  try {
    return decodeURIComponent(request.get('x-file-name') ?? '');
  } catch {
    return '';
  }
}

/** Says why a document was not taken, in the form of every refusal. */
export function refuseDocument(response: Response, { status, code, field, problem, remedy }: UploadProblem, locale: Locale): void {
  response.status(status).json({ code, field, message: say(locale, problem), remedy: say(locale, remedy) });
}
