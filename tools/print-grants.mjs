// Writes the migration of grants from the decorators: npm run print-grants [-- migrations/<time>-purposes.ts]
import { readFile, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { basename } from 'node:path';

register('./typescript-hooks.mjs', import.meta.url);

const file = process.argv[2] ?? 'migrations/1764000009000-purposes.ts';
const sources = '../migrations/declared-rights.ts';
const { printedMigration } = await import(sources);
const text = await printedMigration(/\d+/.exec(basename(file))?.[0]);
const before = await readFile(file, 'utf8').catch(() => '');
await writeFile(file, text);
console.log(before === text ? `${file} already says what the decorators say` : `${file} written`);
