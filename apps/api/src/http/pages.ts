import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { NestExpressApplication } from '@nestjs/platform-express';

const WEB = join(process.cwd(), 'dist', 'web');

/** Serves the built pages: hashed assets for a year, and one of the two entries for every address a person can open. */
export function servePages(app: NestExpressApplication): void {
  if (!existsSync(WEB)) {
    return;
  }
  app.use('/assets', express.static(join(WEB, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }));
  const file = express.static(WEB, { index: false });
  app.use((request: Request, response: Response, next: NextFunction) => {
    // What is no page is not looked for among the files: that look costs the api's requests a tenth of their time.
    if (/^\/(api|docs|docs-json|simulator)(\/|$)/.test(request.path)) {
      next();
      return;
    }
    file(request, response, (error?: unknown) => (error ? next(error) : sendEntry(request, response, next)));
  });
}

function sendEntry(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'GET' || !request.accepts('html')) {
    next();
    return;
  }
  response.setHeader('Cache-Control', 'no-cache');
  response.sendFile(join(WEB, /^\/personal(\/|$)/.test(request.path) ? 'console.html' : 'index.html'));
}
