import { readFileSync } from 'node:fs';
import type { NextFunction, Request, Response } from 'express';

/** The documents that we send ourselves, by the SHA-256 (hexadecimal) of their text; `npm run documents` writes the file. */
export type StoredDocuments = ReadonlyMap<string, string>;

/** A committed file beside the schema: what production answers is known when it is released. */
export const MANIFEST = new URL('../../documents.json', import.meta.url);

/** Reads the manifest. */
export function readStoredDocuments(file: URL = MANIFEST): StoredDocuments {
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

const UNKNOWN = { code: 'DOCUMENT_UNKNOWN', message: 'この文書番号は登録されていません。画面を再読み込みしてください。 / There is no such stored document. Reload the page.' };
const FREE = { code: 'STORED_DOCUMENTS_ONLY', message: '登録済みの文書だけを実行できます。 / Only stored documents are run here.' };

/** The id in a request: our own `id`, or where clients for persisted queries put it. */
function idIn(body: Record<string, unknown>): unknown {
  const extension = (body.extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;
  return body.id ?? body.documentId ?? extension;
}

function refuse(res: Response, { code, message }: { code: string; message: string }): void {
  res.status(400).json({ errors: [{ message, extensions: { code } }] });
}

/**
 * Puts the stored document in the place of its id. With `only` a document that comes as text is refused, and so is a list
 * of requests: whoever gets in can run what our own programs run, and nothing else.
 */
export function storedDocuments(documents: StoredDocuments, { only }: { only: boolean }): (req: Request, res: Response, next: NextFunction) => void {
  return (req, res, next) => {
    const body = req.body as Record<string, unknown> | undefined;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return only ? refuse(res, FREE) : next();
    if (only && body.query !== undefined) return refuse(res, FREE);
    const id = idIn(body);
    if (id === undefined) return only ? refuse(res, FREE) : next();
    const document = typeof id === 'string' ? documents.get(id) : undefined;
    if (document === undefined) return refuse(res, UNKNOWN);
    req.body = { query: document, ...('variables' in body ? { variables: body.variables } : {}) };
    next();
  };
}
