import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { maskedPath } from './masked-path.ts';

/** Asked or called very often: one line each only when it went wrong, or in debug. */
const BUSY = /^\/(?:hooks|health)\b/;

/** One line for each request: method, masked path, status, milliseconds. No address, no agent, no query. */
export function requestLog(): (req: Request, res: Response, next: NextFunction) => void {
  const log = new Logger('Request');
  return (req, res, next) => {
    const began = performance.now();
    const path = maskedPath(req.originalUrl);
    res.once('close', () => {
      const line = { method: req.method, path, status: res.statusCode, ms: Math.round(performance.now() - began) };
      if (res.statusCode >= 500) log.warn(line);
      else if (BUSY.test(path)) log.debug(line);
      else log.log(line);
    });
    next();
  };
}
