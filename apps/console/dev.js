import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// `npm run dev`: the console with hot reload on port 5173, against an api that runs on PORT (3000 unless set).

const server = await createServer({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });
await server.listen();
server.printUrls();
