import { useMemo } from 'react';
import { useLanguage } from '../i18n/useWords.js';
import type { Measure } from './statistics.api.js';

export const isShare = (measure: Measure): boolean => measure === 'utilisation' || measure === 'noShow';

/** Writes a figure as its measure is written: 26 %, or 14. */
export function useFigures() {
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    return (measure: Measure, value: number): string => (isShare(measure) ? share : number).format(value);
  }, [language]);
}
