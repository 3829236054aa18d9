import { writeFile } from 'node:fs/promises';
import { collectDocuments, MANIFEST } from './collect-documents.ts';

await writeFile(MANIFEST, await collectDocuments());
process.stdout.write(`${MANIFEST}\n`);
