export * from './basis.terms.js';
export * from './category.terms.js';
export * from './party.terms.js';
export * from './purpose.terms.js';
export * from './retention.terms.js';
export type { Term, Words } from './dpv.js';
