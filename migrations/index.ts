import { Foundation1764000000000 } from './1764000000000-foundation.js';
import { Access1764000000100 } from './1764000000100-access.js';
import { Purposes1764000009000 } from './1764000009000-purposes.js';

/** In the order they run. */
export const MIGRATIONS = [Foundation1764000000000, Access1764000000100, Purposes1764000009000];
