/** Ties a BankID order to the browser that began it, so that nobody can be lured into completing another's. */
export const ORDER_COOKIE = 'kallelse_order';

/** BankID gives up an order long before; the row behind the cookie lives as long. */
export const ORDER_LIFETIME = 10 * 60_000;

/** The database ends a session earlier: after an hour without use, twelve for staff, one for patients. */
export const SESSION_LIFETIME = 12 * 60 * 60_000;
