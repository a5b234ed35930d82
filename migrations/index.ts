import { Foundation1764000000000 } from './1764000000000-foundation.js';
import { Access1764000000100 } from './1764000000100-access.js';
import { Privacy1764000000500 } from './1764000000500-privacy.js';
import { Patient1764000001000 } from './1764000001000-patient.js';
import { SignIn1764000001500 } from './1764000001500-sign-in.js';
import { Journal1764000003000 } from './1764000003000-journal.js';
import { Purposes1764000009000 } from './1764000009000-purposes.js';

/** In the order they run. */
export const MIGRATIONS = [
  Foundation1764000000000,
  Access1764000000100,
  Privacy1764000000500,
  Patient1764000001000,
  SignIn1764000001500,
  Journal1764000003000,
  Purposes1764000009000,
];
