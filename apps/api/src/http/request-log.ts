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
    const responseTime = Math.round(performance.now() - from);
    const message = response.writableFinished ? 'request completed' : 'request aborted';
    logger.info(
      { req: { id, method, path: pathOf(originalUrl) }, res: { statusCode: response.statusCode }, responseTime },
      message,
    );
  });
  next();
}

const WORD = /^[a-z][a-z.-]*$/;
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Our addresses are made of words and ids. What else somebody typed there may be a number or a name, and is left out. */
export function pathOf(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  return path
    .split('/')
    .map((part) => (part === '' || WORD.test(part) || ID.test(part) ? part : '…'))
    .join('/');
}
