import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '..');

/** Who may import whom. A library sees only the ones listed after its name, so there can be no cycle. */
const MAY_IMPORT: Record<string, string[]> = {
  platform: [],
  privacy: ['platform'],
  access: ['platform', 'privacy'],
  patient: ['platform', 'privacy', 'access'],
  booking: ['platform', 'privacy', 'access', 'patient'],
  journal: ['platform', 'privacy', 'access', 'patient', 'booking'],
  recall: ['platform', 'privacy', 'access', 'patient', 'booking', 'journal'],
  audit: ['platform', 'privacy', 'access', 'patient', 'booking', 'journal', 'recall'],
};

/** Delivery belongs to the apps: a library speaks neither HTTP nor the queue's classes. */
const NOT_IN_A_LIBRARY = /^(express|bullmq|ioredis|passport|@nestjs\/(bullmq|swagger|passport|platform-express))/;

interface Import {
  file: string;
  from: string;
}

function importsUnder(folder: string): Import[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'),
  );
  return files.flatMap((name) => {
    const file = join(folder, name);
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, from]) => ({ file, from: from as string }));
  });
}

describe('the direction of imports', () => {
  it.each(Object.entries(MAY_IMPORT))('lets %s see only %j', (library, seen) => {
    const strays = importsUnder(`libs/${library}/src`).filter(({ from }) => {
      const other = /^@kallelse\/(\w+)/.exec(from)?.[1];
      return other !== undefined && !seen.includes(other);
    });
    expect(strays).toEqual([]);
  });

  it('keeps HTTP and queue classes out of the libraries', () => {
    expect(importsUnder('libs').filter(({ from }) => NOT_IN_A_LIBRARY.test(from))).toEqual([]);
  });

  it('lets apps see a library only through its index, and the web nothing but the api', () => {
    const apps = [...importsUnder('apps/api'), ...importsUnder('apps/worker')];
    expect(apps.filter(({ from }) => /(^|\/)libs\//.test(from) || /^@kallelse\/\w+\//.test(from))).toEqual([]);
    expect(
      importsUnder('apps/web').filter(({ from }) => /^@kallelse|\/libs\/|\/apps\/(api|worker)/.test(from)),
    ).toEqual([]);
  });

  it('lets no library reach outside its folder by a relative path', () => {
    const reaching = importsUnder('libs').filter(({ file, from }) => {
      const library = file.split('/').slice(0, 2).join('/');
      return from.startsWith('.') && !relative(ROOT, join(ROOT, file, '..', from)).startsWith(library);
    });
    expect(reaching).toEqual([]);
  });

  it('asks the clock, and never the machine, what time it is', () => {
    const files = readdirSync(join(ROOT, 'libs'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/\.spec\.ts$|platform\/src\/clock\.ts$/.test(file),
    );
    const asking = files.filter((file) =>
      /new Date\(\)|Date\.now\(\)|[^.\w]now\(\)|current_(date|timestamp)/i.test(
        readFileSync(join(ROOT, 'libs', file), 'utf8')
          .replace(/platform\.now\(\)/g, '')
          .replace(/(clock|now)\(\): Date/g, ''),
      ),
    );
    expect(asking).toEqual([]);
  });
});
