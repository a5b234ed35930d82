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
  app.use(express.static(WEB, { index: false }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (
      request.method !== 'GET' ||
      /^\/(api|docs|docs-json|simulator)(\/|$)/.test(request.path) ||
      !request.accepts('html')
    ) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(WEB, /^\/personal(\/|$)/.test(request.path) ? 'console.html' : 'index.html'));
  });
}
