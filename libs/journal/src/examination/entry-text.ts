import type { FieldProblem } from '@kallelse/platform';

const LONGEST_TEXT = 20_000;

/** PostgreSQL stores neither NUL nor half a surrogate pair. */
const UNPRINTABLE = /\0|\p{Surrogate}/u;

export function textProblems(field: string, text: string | null | undefined): FieldProblem[] {
  if (!text) {
    return [];
  }
  if (text.length > LONGEST_TEXT) {
    return [{ field, code: 'too-long' }];
  }
  return UNPRINTABLE.test(text) ? [{ field, code: 'unprintable' }] : [];
}
