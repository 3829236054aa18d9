import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema } from './graphql/build-schema.ts';

const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
await writeFile(file, await buildSchema());
process.stdout.write(`${file}\n`);
