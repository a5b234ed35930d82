import { QueryFailedError } from 'typeorm';
import { redactError } from './redact-error.js';

const NAME = 'Astrid Sentinel';

function pgError(code: string, message: string): Error {
  return Object.assign(new Error(message), {
    code,
    detail: `Failing row contains (${NAME}, 189005069811).`,
    table: 'patient',
    constraint: 'patient_name_length',
    where: `COPY patient, line 1: "${NAME}"`,
  });
}

describe('an error on its way to the log', () => {
  it('loses the query, its parameters and the row that PostgreSQL quotes', () => {
    const error = new QueryFailedError(
      'INSERT INTO patient VALUES ($1)',
      [NAME],
      pgError('23514', `violates check: ${NAME}`),
    );

    const redacted = redactError(error);

    expect(JSON.stringify(redacted)).not.toContain(NAME);
    expect(JSON.stringify(redacted)).not.toContain('189005069811');
    expect(JSON.stringify(redacted)).not.toContain('INSERT');
    expect(redacted).toMatchObject({ name: 'QueryFailedError', code: '23514', constraint: 'patient_name_length' });
  });

  it('loses a value that does not fit its column', () => {
    const redacted = redactError(pgError('22P02', `invalid input syntax for type uuid: "${NAME}"`));

    expect(JSON.stringify(redacted)).not.toContain(NAME);
  });

  it('loses JSON that could not be read', () => {
    const error = (() => {
      try {
        return JSON.parse(NAME) as unknown;
      } catch (problem) {
        return problem;
      }
    })();

    expect(JSON.stringify(redactError(error))).not.toContain('Astrid');
  });

  it('keeps what tells a developer where to look', () => {
    expect(redactError(pgError('42501', 'permission denied for table patient'))).toMatchObject({
      code: '42501',
      message: 'permission denied for table patient',
      stack: expect.stringContaining('at ') as string,
    });
  });

  it('does the same with what caused it', () => {
    const error = new Error('Signing failed', { cause: pgError('23505', NAME) });

    expect(redactError(error)).toMatchObject({ message: 'Signing failed', cause: { code: '23505' } });
    expect(JSON.stringify(redactError(error))).not.toContain(NAME);
  });
});
