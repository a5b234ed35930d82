export const ROOT = new URL('../../', import.meta.url);

/** The product as built: what is measured is what is shipped. */
export const DIST = new URL('../../dist/', import.meta.url);

/**
 * A module of the built product, by its path without the ending.
 * @param {string} path
 */
export const built = (path) => import(new URL(`${path}.js`, DIST).href);
