import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Unpacks the browser that comes from npm: its program, its fonts, and the libraries a bare machine lacks.

const PARTS = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const packaged = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
const folder = resolve(root, `.data/browser-${version}`);

// The package's own settings look for fonts in /tmp, and a relative cache would land where the tests are started.
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

if (!existsSync(folder)) await unpack();
process.stdout.write(folder);

/** Unpacked beside and then renamed: two test files may ask at once, and a half unpacked program is none. */
async function unpack() {
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  // The package unpacks to the temporary folder and takes what it finds there for its own, so it gets one to itself.
  process.env.TMPDIR = fresh;
  const { inflate } = await import('@sparticuz/chromium');
  for (const part of PARTS) await inflate(join(packaged, 'bin', part));
  writeFileSync(join(fresh, 'fonts.conf'), FONTS);
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
}
