import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

function filesUnder(folder: string, endings: RegExp): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => endings.test(file)).map((file) => join(folder, file));
}

const PRODUCT = ['apps/api/src', 'apps/worker/src', 'libs', 'migrations', 'tools'].flatMap((folder) =>
  filesUnder(folder, /\.(ts|mjs)$/).filter((file) => !/\.spec\.ts$/.test(file)),
);
const DELIVERY = filesUnder('docker', /./);

const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const saying = (files: readonly string[], pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(text(file))).sort();

describe('A secret', () => {
  it('stands in no source, with a value', () => {
    const value = /(password|passphrase|secret|api_?key|private_?key)['"]?\s*[:=]\s*['"`][^'"`$\s]{6,}['"`]/i;
    expect(saying(PRODUCT, value)).toEqual([]);
    expect(saying([...PRODUCT, ...DELIVERY], /-----BEGIN [A-Z ]*PRIVATE KEY-----/)).toEqual([]);
  });

  it('has no value in what is delivered: the examples are empty or refused', () => {
    expect(saying(DELIVERY, /^[A-Z_]*(PASSWORD|SECRET|PASSPHRASE)=\S+/m)).toEqual([]);
  });

  it('comes from the environment, which one place of each process reads', () => {
    const readers = saying(PRODUCT, /process\.env/).filter((file) => !file.startsWith('tools/'));
    expect(readers).toEqual(['apps/api/src/start.ts', 'apps/worker/src/start.ts']);
  });

  it('is made by the operating system’s own source of chance, and is 128 bits at least', () => {
    expect(
      saying(
        PRODUCT.filter((file) => !file.includes('/demo/')),
        /Math\.random/,
      ),
    ).toEqual([]);
    const lengths = PRODUCT.flatMap((file) =>
      [...text(file).matchAll(/randomBytes\((\d+)\)/g)].map(([, bytes]) => Number(bytes)),
    );
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(16);
  });

  it('is hashed by nothing that is broken', () => {
    expect(saying(PRODUCT, /createH(ash|mac)\('(md5|sha1)'/)).toEqual([]);
  });
});
