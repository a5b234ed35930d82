import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const INSTALLED = '/usr/bin/chromium';
const UNPACK = join(__dirname, '../../tools/test/unpack-browser.mjs');

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

// Nothing outside this machine is asked for anything, so a page that leans on a foreign host fails its test.
const NETWORK_CUT = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];
// Root has no sandbox to give, and a bare machine no graphics.
const BARE_MACHINE = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none', '--no-first-run'];

/** The browser that npm brought, else the installed one: the tests need no apt. */
export async function openBrowser(): Promise<Browser> {
  const unpacked = unpackedBrowser();
  if (unpacked === undefined) return launch(INSTALLED);
  return launch(join(unpacked, 'chromium'), {
    LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'),
    FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
  });
}

/** A person's own window: Swedish, in Stockholm, without moving pictures, and remembering nothing of the one before. */
export function openWindow(browser: Browser, screen: 'phone' | 'desktop' = 'desktop'): Promise<BrowserContext> {
  const viewport = screen === 'phone' ? PHONE : DESKTOP;
  return browser.newContext({
    viewport,
    hasTouch: screen === 'phone',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
}

function launch(executablePath: string, environment: Record<string, string> = {}): Promise<Browser> {
  const env = { ...process.env, ...environment } as Record<string, string>;
  return chromium.launch({ executablePath, args: [...NETWORK_CUT, ...BARE_MACHINE], env, chromiumSandbox: false });
}

function unpackedBrowser(): string | undefined {
  try {
    return execFileSync(process.execPath, [UNPACK], { encoding: 'utf8' });
  } catch (error) {
    if (existsSync(INSTALLED)) return undefined;
    throw error;
  }
}
