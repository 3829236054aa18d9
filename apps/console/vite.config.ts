import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds the running api. */
const API = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

/** What the api answers; everything else is the console's. */
const ROUTES = ['/graphql', '/events', '/hooks', '/a/', '/r/', '/calendar/', '/health', '/sign-in/oidc', '/vetting/attachments', '/letters-of-thanks', '/call-up-reports'];

/** The api takes requests from its own origin only. */
const proxy = { target: API, changeOrigin: true, headers: { origin: API } };

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), tailwind()],
  resolve: { conditions: ['@muster/source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, manifest: true, reportCompressedSize: false },
  server: { host: '127.0.0.1', port: 5173, proxy: Object.fromEntries(ROUTES.map((route) => [route, proxy])) },
});
