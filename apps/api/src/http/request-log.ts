import { performance } from 'node:perf_hooks';
import { logger } from '@kallelse/platform';
import type { NextFunction, Request, Response } from 'express';

let requests = 0;

/** One line when a request is over: method, path without its query, status and time. No headers, no bodies. */
export function requestLog(request: Request, response: Response, next: NextFunction): void {
  const from = performance.now();
  const id = ++requests;
  response.once('close', () => {
    const { method, originalUrl } = request;
    const [path] = originalUrl.split('?');
    const responseTime = Math.round(performance.now() - from);
    const message = response.writableFinished ? 'request completed' : 'request aborted';
    logger.info({ req: { id, method, path }, res: { statusCode: response.statusCode }, responseTime }, message);
  });
  next();
}
