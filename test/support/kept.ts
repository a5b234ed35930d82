import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/**
 * A page of the documentation that is printed from the running product, and compared with what is kept.
 * `PRINT_DOCS=1 npx jest --selectProjects e2e --testPathPatterns test/security` writes it anew.
 */
export function keptPage(path: string, printed: string): string {
  if (process.env.PRINT_DOCS === '1') {
    writeFileSync(join(ROOT, path), printed);
  }
  return readFileSync(join(ROOT, path), 'utf8');
}

/** A table as prettier leaves it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 3)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
