import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Clock, readConfig } from '@kallelse/platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import swaggerUi from 'swagger-ui-express';
import { ApiConfig } from './api.config.js';
import { ApiModule } from './api.module.js';
import { bankIdSimulator } from './demo/bankid-simulator.js';
import { openApiDocument } from './http/openapi.js';
import { fromOwnPages } from './http/own-pages.js';
import { servePages } from './http/pages.js';
import { readable } from './http/readable.js';
import { requestLog } from './http/request-log.js';
import { secure } from './http/secure.js';
import { validation } from './http/validation.js';

export interface RunningApi {
  readonly url: string;
  readonly app: NestExpressApplication;
  stop(): Promise<void>;
}

/** Starts the api on config.port (0: any free one). Settings come from the environment unless given. */
export async function startApi(environment: NodeJS.ProcessEnv = process.env, clock?: Clock): Promise<RunningApi> {
  const config = readConfig(ApiConfig, environment);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(config, clock), {
    logger: ['error', 'warn'],
    abortOnError: false,
    bodyParser: false,
  });
  secure(app, config);
  if (config.NODE_ENV !== 'test') {
    app.use(requestLog);
  }
  app.use('/api', fromOwnPages(config.publicUrl));
  app.useBodyParser('json', { limit: '256kb' });
  app.use('/api', readable);
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validation());
  app.get(ApiModule).declareRoutes();
  const document = openApiDocument(app);
  app.use('/docs-json', (_request: Request, response: Response) => response.json(document));
  app.use('/docs', swaggerUi.serve, swaggerUi.setup(document, { swaggerOptions: { validatorUrl: null } }));
  if (config.isDemo) {
    app.use('/simulator/bankid', bankIdSimulator({ clock: app.get(Clock), nodeEnv: config.NODE_ENV }));
  }
  servePages(app);
  await app.listen(config.port, '0.0.0.0');
  const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
  // For machines: a bare one has no /etc/hosts and does not know the name localhost.
  return { url: `http://127.0.0.1:${port}`, app, stop: () => app.close() };
}
