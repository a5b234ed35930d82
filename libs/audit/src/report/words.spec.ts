import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@kallelse/access';
import { OPERATED_PURPOSES } from '@kallelse/privacy';
import { hasPurposeWords, hasRoleWords, isNamed, whatWasDone } from './words.js';

const ROOT = join(__dirname, '../../../..');
/** A line that names nobody (NULL) stands in nobody's own log. */
const LOGGED = /(?:access\.log\(|\.line\()\s*'([A-ZÅÄÖa-zåäö]+)',\s*(?!\s|null)[^,;]+,\s*'([A-Z][A-Za-z]+)'/gi;

/** Every kind of line about a patient that SQL or a service writes, with the file that writes it. */
function logged(): { file: string; activity: string; resource: string }[] {
  return ['libs', 'migrations', 'apps/api/src'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .flatMap((file) =>
        [...readFileSync(join(ROOT, folder, file), 'utf8').matchAll(LOGGED)].map(([, activity, resource]) => ({
          file,
          activity: activity as string,
          resource: resource as string,
        })),
      ),
  );
}

describe('what a patient reads in her log', () => {
  it('has words of its own for each kind of line that is written', () => {
    const lines = logged();
    const wordless = lines.filter(({ activity, resource }) => !isNamed(activity, resource));

    expect(lines.length).toBeGreaterThan(10);
    expect(wordless).toEqual([]);
  });

  it.each(Object.keys(ROLES))('tells who a %s is', (role) => {
    expect(hasRoleWords(role)).toBe(true);
  });

  it.each(OPERATED_PURPOSES)('tells why for %s', (purpose) => {
    expect(hasPurposeWords(purpose)).toBe(true);
  });

  it('tells an opening that she agreed to from one in an emergency', () => {
    const opened = { activity: 'Nödöppning', resource_type: 'ActiveChoice' };

    expect(whatWasDone({ ...opened, args: 'choice:blocked-consent:planned-care' }).sv).toContain('med ditt samtycke');
    expect(whatWasDone({ ...opened, args: 'choice:blocked-emergency:emergency' }).sv).not.toContain('samtycke');
  });
});
