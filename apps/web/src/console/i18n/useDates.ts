import { useMemo } from 'react';
import { STOCKHOLM, type Language } from '../../shared/format.js';
import { useLanguage } from './useWords.js';

type Instant = string | number | Date;
const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** Times are instants; a unit has a zone and shows its own clock, wherever the browser stands. */
export function useDates(zone = STOCKHOLM) {
  const { language } = useLanguage();
  return useMemo(() => dateWriter(LOCALES[language], zone), [language, zone]);
}

function dateWriter(locale: string, timeZone: string) {
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (instant: Instant) => format.format(new Date(instant));
  };
  return {
    time: write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    longDay: write({ weekday: 'long', day: 'numeric', month: 'long' }),
    shortDay: write({ weekday: 'short', day: 'numeric', month: 'short' }),
    weekday: write({ weekday: 'short' }),
    dayAndMonth: write({ day: 'numeric', month: 'short' }),
    date: write({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: write({ month: 'long', year: 'numeric' }),
  };
}
