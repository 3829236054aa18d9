import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { collectDocuments, MANIFEST } from './collect-documents.ts';
import { CONTRACT, contractFiles } from './contract.ts';

const manifest = await collectDocuments();
const files = await contractFiles();
await writeFile(MANIFEST, manifest);
await rm(CONTRACT, { recursive: true, force: true });
for (const [path, text] of files) {
  await mkdir(dirname(`${CONTRACT}/${path}`), { recursive: true });
  await writeFile(`${CONTRACT}/${path}`, text);
}
process.stdout.write(`${MANIFEST}\n${CONTRACT}\n`);
