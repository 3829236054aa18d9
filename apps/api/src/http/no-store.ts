import type { NextFunction, Request, Response } from 'express';

/** Answers hold personal data or the state of a minute: nobody on the way keeps them unless a route says otherwise. */
export function noStore(_: Request, res: Response, next: NextFunction): void {
  res.setHeader('Cache-Control', 'no-store');
  next();
}

/** GraphQL is spoken by POST alone: a query in a URL would end up in logs and histories. */
export function postOnly(req: Request, res: Response, next: NextFunction): void {
  if (req.method === 'POST') return next();
  res.setHeader('Allow', 'POST');
  res.status(405).json({ code: 'METHOD_NOT_ALLOWED', message: 'Use POST with Content-Type: application/json' });
}
