import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';
import type { Language } from '../../shared/format.js';
import { isoDay, STOCKHOLM } from '../../shared/format.js';

export type OwnLogMonth = Contract['OwnLogMonthDto'];
export type Access = Contract['ReportedAccessDto'];

/** Without a month: the latest in which something was done. */
export const ownLogQuery = (month: string | null) =>
  queryOptions({
    queryKey: ['own-log', month],
    queryFn: ({ signal }) => api<OwnLogMonth>(`/me/access-log${month ? `?month=${month}` : ''}`, { signal }),
    staleTime: 0,
  });

/** The browser saves the file itself: nothing of it is kept by the page. */
export function printedLog(language: Language, period?: { from: string; to: string }): string {
  return `/api/me/access-log.pdf?${String(new URLSearchParams({ ...period, language }))}`;
}

export function wholeMonth(month: string): { from: string; to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}

/** november 2026 */
export function monthName(month: string, language: Language): string {
  const written = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: STOCKHOLM,
  });
  return written.format(new Date(`${month}-15T12:00:00Z`));
}

/** Newest first, as they come; one group for each Swedish day. */
export function byDay(accesses: readonly Access[]): { day: string; accesses: Access[] }[] {
  const days = new Map<string, Access[]>();
  for (const access of accesses) {
    const day = isoDay(new Date(access.at));
    days.set(day, [...(days.get(day) ?? []), access]);
  }
  return [...days].map(([day, found]) => ({ day, accesses: found }));
}
