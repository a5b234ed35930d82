import { context } from '@kallelse/platform';

const DAY_IN_SWEDEN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The day of this request, as YYYY-MM-DD; the same as access.today() in SQL. */
export const today = (): string => DAY_IN_SWEDEN.format(context().now);
