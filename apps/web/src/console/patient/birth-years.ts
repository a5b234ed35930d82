import { isProblem } from '../../shared/problem.js';

/** Ten digits can mean two persons a hundred years apart. The api never guesses; it says which years are possible. */
export function birthYearsIn(error: unknown): number[] {
  const problem = isProblem(error) ? error.fields.find(({ code }) => code === 'century-unclear') : undefined;
  const years: unknown = problem && 'birthYears' in problem ? problem.birthYears : [];
  return Array.isArray(years) ? years.filter((year) => typeof year === 'number') : [];
}

/** The year in full in front of the last eight digits: month, day and the four last. */
export function withBirthYear(written: string, year: number): string {
  return String(year) + written.replace(/\D/g, '').slice(-8);
}
