import { type IdempotencyKey as Key, idempotencyKey } from '@kallelse/platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

export type { IdempotencyKey as IdempotencyKeyValue } from '@kallelse/platform';

/** Hashes of the request's Idempotency-Key and body. @throws InvalidRequest when the header is missing. */
export const IdempotencyKey = createParamDecorator((_data: unknown, execution: ExecutionContext): Key => {
  const request = execution.switchToHttp().getRequest<Request>();
  return idempotencyKey(request.header('Idempotency-Key'), `${request.method} ${request.path}`, request.body);
});
