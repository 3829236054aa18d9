import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { buildSchema } from '@muster/api';
import { buildSchema as schemaOf, parse, validate } from 'graphql';
import { DRILL_DOCUMENTS } from '../drill/drill.documents.ts';
import { consoleDocuments, ROOT } from './console-documents.ts';

/** Where other clients keep their documents: one operation with its fragments in each file. */
const FILES = 'apps/!(console)/documents/**/*.graphql';

/** The manifest of the api. */
export const MANIFEST = `${ROOT}apps/api/documents.json`;

/** A document's id: the SHA-256 of its text, hexadecimal. */
export function documentId(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function fileDocuments(): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of glob(FILES, { cwd: ROOT })) paths.push(path);
  return Promise.all(paths.sort().map(async (path) => (await readFile(ROOT + path, 'utf8')).trim()));
}

/** Every document that our own programs send, checked against the schema, as the manifest's text. Throws on one that the schema does not know. */
export async function collectDocuments(): Promise<string> {
  const schema = schemaOf(await buildSchema());
  const console = (await consoleDocuments()).map(({ text }) => text);
  const documents = [...DRILL_DOCUMENTS, ...await fileDocuments(), ...console];
  for (const text of documents) {
    const [problem] = validate(schema, parse(text));
    if (problem) throw new Error(`${problem.message}\n${text}`);
  }
  const entries = documents.map((text): [string, string] => [documentId(text), text]).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
