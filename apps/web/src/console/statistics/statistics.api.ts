import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Contract } from '../../shared/contract.js';

export type Statistics = Contract['StatisticsDto'];
export type Figures = Contract['FiguresDto'];
export type WeekFigures = Contract['WeekFiguresDto'];
export type Measure = keyof Figures;

export const MEASURES: readonly Measure[] = ['visits', 'utilisation', 'leadDays', 'noShow', 'cancellations'];

export interface Period {
  from: string;
  to: string;
}

export const statisticsQuery = ({ from, to }: Period) =>
  queryOptions({
    queryKey: ['statistics', from, to],
    queryFn: () => api<Statistics>(`/statistics?from=${from}&to=${to}`),
    staleTime: 60_000,
  });
