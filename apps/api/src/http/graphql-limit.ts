import { clientKey, sessionTokenIn } from '@muster/identity';
import type { Env, RateLimit, RateLimits } from '@muster/platform';
import type { NextFunction, Request, Response } from 'express';

const MINUTE = 60;

const TEXT = '要求が多すぎます。しばらく待ってからやり直してください。 / Too many requests. Wait a little and try again.';

/** Whose requests are counted: the client's, and the session's that the cookie names, genuine or not. */
function limitsOf(req: Request, env: Env): RateLimit[] {
  const token = sessionTokenIn(env, req.get('cookie'));
  return [
    { kind: 'graphql.address', subject: clientKey(req.ip), limit: env.GRAPHQL_PER_ADDRESS, seconds: MINUTE },
    ...(token === null ? [] : [{ kind: 'graphql.session', subject: token, limit: env.GRAPHQL_PER_SESSION, seconds: MINUTE }]),
  ];
}

/**
 * Refuses a client or session that asks without end, before its document is even read. A count that cannot be made refuses
 * nobody: the request then meets the same trouble by itself.
 */
export function graphqlLimit(limits: Pick<RateLimits, 'take'>, env: Env): (req: Request, res: Response, next: NextFunction) => void {
  const answer = (wait: number, res: Response, next: NextFunction): void => {
    if (wait === 0) return next();
    res.status(429).set('Retry-After', String(wait)).json({ errors: [{ message: TEXT, extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: wait } }] });
  };
  return (req, res, next) => {
    limits.take(limitsOf(req, env)).catch(() => 0).then((wait) => answer(wait, res, next)).catch(next);
  };
}
