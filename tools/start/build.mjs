import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['apps', 'libs', 'migrations'];
const SETTINGS = ['package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];
const STAMP = 'dist/.built';

/** A clone has no dist, and a pull makes it old; both are built before the start, so that one command is enough. */
export function buildIfStale() {
  const builtAt = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt !== undefined && newestSource() < builtAt) return;
  process.stdout.write('Building Kallelse, which takes about half a minute …\n');
  build();
}

/** The stamp is written last: an interrupted build counts as none. */
export function build() {
  const begun = new Date();
  rmSync('dist', { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  writeFileSync(STAMP, begun.toISOString());
}

function newestSource() {
  const files = SOURCES.flatMap((folder) => {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
      .map((entry) => join(entry.parentPath, entry.name));
  });
  return Math.max(...[...SETTINGS, ...files].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}
