import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import { isProblem } from '../../shared/problem.js';
import { useWords } from '../i18n/useWords.js';
import { swedish } from '../i18n/words.js';

const isSentence = (type: string): type is keyof typeof swedish.problems.type => type in swedish.problems.type;
const isCode = (code: string): code is keyof typeof swedish.problems.field => code in swedish.problems.field;

/** The one place where a problem's type, or a field's code, becomes a sentence for a person. */
export function useProblems() {
  const t = useWords('problems');
  return {
    sentence: (error: unknown): string =>
      t(isProblem(error) && isSentence(error.type) ? `type.${error.type}` : 'type.unexpected'),
    fieldSentence: (code: string): string => t(isCode(code) ? `field.${code}` : 'field.invalid'),
  };
}

interface Landing<Values extends FieldValues> {
  /** Where the form shows the api's field; undefined where it has no such field. */
  placeOf: (field: string) => Path<Values> | undefined;
  setError: UseFormSetError<Values>;
  fieldSentence: (code: string) => string;
}

/** Puts each field's problem beside its field. Says whether all found a place; if not, the sentence must be shown. */
export function landOnFields<Values extends FieldValues>(error: unknown, landing: Landing<Values>): boolean {
  const problems = isProblem(error) ? error.fields : [];
  const landed = problems.flatMap(({ field, code }) => {
    const place = landing.placeOf(field);
    return place ? [{ place, code }] : [];
  });
  landed.forEach(({ place, code }, index) => {
    landing.setError(place, { type: 'server', message: landing.fieldSentence(code) }, { shouldFocus: index === 0 });
  });
  return landed.length > 0 && landed.length === problems.length;
}

/** For forms whose fields bear the api's own names. */
export const among =
  <Values extends FieldValues>(...fields: Path<Values>[]) =>
  (field: string): Path<Values> | undefined =>
    fields.find((path) => path === field);
