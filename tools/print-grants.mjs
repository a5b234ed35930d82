// Writes the migration of grants from the decorators: npm run print-grants. The file before it stays as it was released.
import { readFile, writeFile } from 'node:fs/promises';
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

const RELEASED = '1765000009000';
const CURRENT = '1766000009000';
const file = `migrations/${CURRENT}-purposes.ts`;
const sources = '../migrations/declared-rights.ts';
const { printedMigration } = await import(sources);
const text = await printedMigration(CURRENT, RELEASED);
const before = await readFile(file, 'utf8').catch(() => '');
await writeFile(file, text);
console.log(before === text ? `${file} already says what the decorators say` : `${file} written`);
