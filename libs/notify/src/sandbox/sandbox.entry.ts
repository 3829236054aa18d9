import { fileURLToPath } from 'node:url';

/** The file to fork for a sandbox in a process of its own; see sandbox.main. */
export const sandboxEntry = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './sandbox.main.ts' : './sandbox.main.js', import.meta.url));
