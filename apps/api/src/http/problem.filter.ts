import { InvalidRequest, isConnectionLost, logger, NotFound, Problem, Unavailable } from '@kallelse/platform';
import { redactError } from '@kallelse/privacy';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, HttpStatus } from '@nestjs/common';
import type { Response } from 'express';

/** Renders every error as application/problem+json (RFC 9457). What is not a Problem is a bug: a bare 500 and a log line. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.end();
      return;
    }
    const problem = asProblem(error);
    if (problem === undefined) {
      logger.error(redactError(error), 'A request failed');
      send(response, 500, { type: '/problems/internal-error', title: 'Something went wrong on our side', status: 500 });
      return;
    }
    if (problem.status === 503) {
      response.setHeader('Retry-After', '2');
    }
    response.set(problem.headers);
    send(response, problem.status, {
      type: `/problems/${problem.type}`,
      title: problem.title,
      status: problem.status,
      ...problem.facts,
      ...(problem.fields.length > 0 && { fields: problem.fields }),
    });
  }
}

function send(response: Response, status: number, body: object): void {
  response.status(status).type('application/problem+json').send(JSON.stringify(body));
}

function asProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) {
    return error;
  }
  if (isConnectionLost(error)) {
    return new Unavailable();
  }
  return error instanceof HttpException ? ofNest(error) : undefined;
}

/** Nest's own exceptions: no such route, a path parameter that is no id, a body too large or not JSON, a file that is not served. */
function ofNest(exception: HttpException): Problem | undefined {
  const status: HttpStatus = exception.getStatus();
  switch (status) {
    case HttpStatus.NOT_FOUND:
      return new NotFound();
    case HttpStatus.BAD_REQUEST:
      return new InvalidRequest([{ field: 'body', code: 'unreadable' }]);
    case HttpStatus.PAYLOAD_TOO_LARGE:
      return new BodyTooLarge();
    case HttpStatus.UNSUPPORTED_MEDIA_TYPE:
      return new NotJson();
    default:
      return status < HttpStatus.INTERNAL_SERVER_ERROR ? new NotFound() : undefined;
  }
}

class BodyTooLarge extends Problem {
  readonly type = 'body-too-large';
  readonly status = HttpStatus.PAYLOAD_TOO_LARGE;

  constructor() {
    super('The request is larger than anything this page sends');
  }
}

export class NotJson extends Problem {
  readonly type = 'body-not-json';
  readonly status = HttpStatus.UNSUPPORTED_MEDIA_TYPE;

  constructor() {
    super('The request is to be JSON in UTF-8');
  }
}
