import { noonOf } from '../../shared/format.js';
import { useRoleName } from '../frame/useRoleName.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { swedish } from '../i18n/words.js';
import type { ReviewItem } from './review.api.js';

const { rule, kind, reason, resource } = swedish.review;
const isRule = (code: string): code is keyof typeof rule => code in rule;
const isKind = (code: string): code is keyof typeof kind => code in kind;
const isReason = (code: string): code is keyof typeof reason => code in reason;
const isResource = (code: string): code is keyof typeof resource => code in resource;

/** What the api says in codes, in plain words. */
export function useReviewWords() {
  const t = useWords('review');
  const dates = useDates();
  const roleName = useRoleName();
  return {
    rule: (code: string) => (isRule(code) ? t(`rule.${code}`) : code),
    kind: (code: string) => (isKind(code) ? t(`kind.${code}`) : code),
    reason: (code: string | null) => (code !== null && isReason(code) ? t(`reason.${code}`) : ''),
    resource: (code: string | null) =>
      code !== null && isResource(code) ? t(`resource.${code}`) : t('resource.other'),
    role: roleName,
    day: (day: string) => dates.longDay(noonOf(day)),
    shortDay: (day: string) => dates.dayAndMonth(noonOf(day)),
    month: (month: string) => dates.month(noonOf(`${month}-15`)),
    patient: (patient: ReviewItem['patient']) => {
      if (patient === null) {
        return t('patient.nobody');
      }
      if (patient.protected) {
        return t('patient.protected');
      }
      const initials = patient.initials ?? '';
      return patient.birthYear === null ? initials : t('patient.born', { initials, year: patient.birthYear });
    },
  };
}
