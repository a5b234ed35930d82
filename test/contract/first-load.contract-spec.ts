import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const WEB = join(process.cwd(), 'dist', 'web');
const BUDGET = 150_000;

/** What a telephone fetches before the booking page works: the document, what it names, and what that imports at once. */
describe('the first load of the booking page', () => {
  const page = readFileSync(join(WEB, 'index.html'));
  const named = [...page.toString().matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
  const fonts = readdirSync(join(WEB, 'assets')).flatMap((file) =>
    file.endsWith('.woff2') ? [`/assets/${file}`] : [],
  );
  const fetched = [...new Set([...named, ...fonts])].map((path) => readFileSync(join(WEB, path)));

  it('is under 150 kB gzipped, its font included', () => {
    const weight = [page, ...fetched].reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(weight).toBeGreaterThan(50_000);
    expect(weight).toBeLessThan(BUDGET);
  });

  it('asks nothing of other hosts', () => {
    expect(page.toString()).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('brings nothing of the staff console', () => {
    expect(named.filter((path) => path.includes('console'))).toEqual([]);
  });
});
