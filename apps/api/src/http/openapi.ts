import { permissionOf, PERMISSIONS, publicReasonOf } from '@kallelse/access';
import type { ProcessingRegister } from '@kallelse/privacy';
import type { INestApplication } from '@nestjs/common';
import { ApiExtension, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Route } from './routes.js';

/** Puts purpose and legal basis, or the reason for having none, on every operation. */
export function describeRoutes(routes: readonly Route[], register: ProcessingRegister): void {
  for (const { handler, prototype, name } of routes) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    const say = (key: `x-${string}`, value: object | string): void => {
      ApiExtension(key, value as object)(prototype, name, descriptor);
    };
    const permission = permissionOf(handler);
    if (permission === undefined) {
      say('x-public', publicReasonOf(handler) as string);
      continue;
    }
    const { purpose, actor } = PERMISSIONS[permission];
    say('x-permission', permission);
    say('x-actor', actor);
    say('x-purpose', purpose);
    say('x-legal-basis', register.legalBasesOf(purpose));
  }
}

export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Kallelse')
    .setDescription('Clinic booking and patient journal. Each operation states its purpose and legal basis.')
    .setVersion('1')
    .addCookieAuth('kallelse_session')
    .build();
  return SwaggerModule.createDocument(app, description);
}
