import { Problem } from '@kallelse/platform';
import { type ArgumentsHost, Catch } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ProblemFilter } from '../http/problem.filter.js';
import { SignInRefused } from './sign-in.problems.js';

/** A person who followed a redirect is led back to the sign-in page with the reason; a program gets the problem itself. */
@Catch()
export class BackToSignIn extends ProblemFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    if (!(error instanceof Problem) || request.accepts(['json', 'html']) !== 'html') {
      super.catch(error, host);
      return;
    }
    const reason = error instanceof SignInRefused ? error.reason : error.type;
    host.switchToHttp().getResponse<Response>().redirect(`/personal?inloggning=${reason}`);
  }
}
