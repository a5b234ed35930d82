import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Personnummer } from '@kallelse/patient';
import identities from './vectors/test-identities.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.data', 'coverage', 'package-lock.json', 'vectors']);
const TEXT = /\.(c?m?[jt]sx?|json|sql|csv|md|ya?ml|html|css|txt|sh|svg|ics)$|^[^.]+$/;
const NUMBER = /(?<![\w.+/=-])(?:\d{8}|\d{6})[-+ ]?\d{4}(?![\w/=]|[.-]\d)/g;
const LAST_DAY = '2100-01-01';

const nobodys = new Set([...identities.personnummer, ...identities.samordningsnummer]);
const nobodysTen = new Set([...nobodys].map((number) => number.slice(2)));

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const own = TEXT.test(entry.name) ? [path] : [];
      return entry.isDirectory() ? files(path) : own;
    });
}

/** A number somebody real may have: valid as a personnummer, and not one of Skatteverket's test identities. */
function mayBelongToSomebody(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (nobodys.has(digits) || nobodysTen.has(digits)) {
    return false;
  }
  const reading = Personnummer.read(text, LAST_DAY);
  return reading.ok || reading.code === 'century-unclear';
}

describe('personnummer in our own files', () => {
  it('are Skatteverket test identities and nobody else', () => {
    const found = files(ROOT).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(NUMBER)]
        .filter(([text]) => mayBelongToSomebody(text))
        .map((match) => `${path.slice(ROOT.length + 1)} at character ${match.index}`),
    );
    expect(found).toEqual([]);
  });

  it('would be noticed in every form', () => {
    const [number = ''] = identities.personnummer;
    const [eight, four] = [number.slice(0, 8), number.slice(8)];
    const forms = [number, number.slice(2), `${eight}-${four}`, `${eight.slice(2)}+${four}`];
    expect(forms.every((form) => form.match(NUMBER)?.[0] === form)).toBe(true);
    const somebodys = [...'0123456789'].filter((digit) => mayBelongToSomebody(`19770706100${digit}`));
    expect(somebodys).toHaveLength(1);
  });
});
