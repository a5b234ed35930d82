import { loadDemo } from '../../apps/api/src/demo/load.js';
import type { Furnishing } from './postgres.js';

/** The demo as a template: loaded once, and copied for each spec that wants it. */
export const DEMO: Furnishing = { name: 'kallelse_demo', fill: (ownerUrl) => loadDemo(ownerUrl) };
