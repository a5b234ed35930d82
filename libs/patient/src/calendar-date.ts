const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The date people in Sweden write just now: who is born today there is not "in the future". */
export const swedishDate = (instant: Date): string => inStockholm.format(instant);
