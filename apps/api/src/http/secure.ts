import type { IncomingMessage } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { ApiConfig } from '../api.config.js';
import { BY_HTTPS } from './cookies.js';

/** Scripts, styles and fonts are our own and nothing is asked of other hosts; answers with data are never stored. */
export function secure(app: NestExpressApplication, { TRUSTED_PROXIES, publicUrl }: ApiConfig): void {
  const https = publicUrl.startsWith('https:');
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set(BY_HTTPS, https);
  app.set(
    'trust proxy',
    TRUSTED_PROXIES === undefined || TRUSTED_PROXIES === 'none' ? false : TRUSTED_PROXIES.split(','),
  );
  app.use(
    helmet({
      contentSecurityPolicy: { directives: { ...DIRECTIVES, 'upgrade-insecure-requests': https ? [] : null } },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use('/api', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Permissions-Policy', POLICY);
    next();
  });
}

/** What a page of ours may ask the device for: the key that signs staff in, and nothing else. */
const POLICY = [
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
  ...['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'display-capture'].map(
    (device) => `${device}=()`,
  ),
].join(', ');

/** The console's controls (Mantine) and the api's document write style elements while they run; the simulator is the demo's. */
const WRITES_STYLES = /^\/(personal|docs|simulator)(\/|\?|$)/;

const DIRECTIVES = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  // There are no inline scripts anywhere, and no inline styles where patients are.
  'style-src': [({ url }: IncomingMessage) => (WRITES_STYLES.test(url ?? '') ? "'self' 'unsafe-inline'" : "'self'")],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};
