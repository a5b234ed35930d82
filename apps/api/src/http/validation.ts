import { type FieldProblem, InvalidRequest } from '@kallelse/platform';
import { type ValidationError, ValidationPipe } from '@nestjs/common';

/** Unknown fields are refused; each problem names its field the way the client wrote it. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new InvalidRequest(errors.flatMap((error) => problemsOf(error, ''))),
  });

function problemsOf({ property, constraints, children }: ValidationError, path: string): FieldProblem[] {
  const field = `${path}${property}`;
  const own = Object.entries(constraints ?? {}).map(([constraint, message]) => ({
    field,
    code: codeOf(constraint, message),
  }));
  return [...own, ...(children ?? []).flatMap((child) => problemsOf(child, `${field}.`))];
}

/** A DTO may give its own code as the message; otherwise the constraint's name is the code. */
function codeOf(constraint: string, message: string): string {
  if (/^[a-z][a-z-]*$/.test(message)) {
    return message;
  }
  return constraint === 'whitelistValidation'
    ? 'unknown-field'
    : constraint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
