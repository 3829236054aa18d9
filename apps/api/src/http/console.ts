import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';

/** Where the build puts the console; the same place from source and from compiled code. */
export const CONSOLE = fileURLToPath(new URL('../../../console/dist/', import.meta.url));

/** What middleware answers; routes are asked for themselves. */
const OURS = /^\/(?:graphql|hooks)(?:\/|$)/;

interface Layer { route?: unknown; match(path: string): boolean }

/** The application's own routes come first, whatever library brings them. */
function isRoute(req: Request): boolean {
  const { stack } = (req.app as unknown as { router: { stack: Layer[] } }).router;
  return OURS.test(req.path) || stack.some((layer) => layer.route !== undefined && layer.match(req.path));
}

/** A person's browser on its way to a page, not a program that asks for data or a file. */
function wantsPage(req: Request): boolean {
  return (req.method === 'GET' || req.method === 'HEAD') && req.accepts(['json', 'html']) === 'html' && !/\.\w+$/.test(req.path);
}

/** Files under hashed names hold nothing of a moment; the server of files sets its own header only where there is none. */
function forgetNoStore(_: Request, res: Response, next: NextFunction): void {
  res.removeHeader('Cache-Control');
  next();
}

/**
 * Serves the built console: files under their hashed names for good, and its one page for every address that no route of
 * the api has. Without a build (an api on its own) it serves nothing.
 */
export function consolePages(folder: string = CONSOLE): Router {
  const router = express.Router();
  if (!existsSync(`${folder}index.html`)) return router;
  router.use('/assets', forgetNoStore, express.static(`${folder}assets`, { immutable: true, maxAge: '1y', index: false, redirect: false }));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: 0 }));
  router.use((req: Request, res: Response, next: NextFunction) => {
    if (!wantsPage(req) || isRoute(req)) return next();
    res.sendFile('index.html', { root: folder, cacheControl: false });
  });
  return router;
}
