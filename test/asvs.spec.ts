import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const PAGE = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

/** How many requirements each section of ASVS 5.0 has, at level 2, and at level 3 in chapters 6, 8, 14 and 16. */
// prettier-ignore
const SECTIONS: Readonly<Record<string, number>> = {
  '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1,
  '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4,
  '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3,
  '6.1': 3, '6.2': 12, '6.3': 8, '6.4': 6, '6.5': 8, '6.6': 4, '6.7': 2, '6.8': 4,
  '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 4, '8.2': 4, '8.3': 3, '8.4': 2,
  '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3,
  '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4,
  '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 8, '14.3': 3,
  '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 4,
  '17.1': 1, '17.2': 4, '17.3': 2,
};

const STATES = ['yes', 'n/a', 'site', 'open'];

interface Row {
  readonly id: string;
  readonly state: string;
  readonly evidence: string;
}

const cells = PAGE.split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const rows: Row[] = cells
  .filter((row) => STATES.includes(row[4] ?? ''))
  .map(([, id = '', , , state = '', evidence = '']) => ({ id, state, evidence }));

describe('The checklist of OWASP ASVS 5.0', () => {
  it('has every requirement once', () => {
    const wanted = Object.entries(SECTIONS).flatMap(([section, count]) =>
      Array.from({ length: count }, (_none, place) => `${section}.${place + 1}`),
    );
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it('says of each how it stands, with what shows it', () => {
    expect(rows.filter(({ evidence }) => evidence === '')).toEqual([]);
  });

  it('names files that exist', () => {
    const named = [...PAGE.matchAll(/`([\w./-]+\/[\w./-]+|[\w-]+\.(?:js|json|md))`/g)].map(([, path = '']) => path);
    const paths = named.filter((path) => !path.startsWith('/') && !path.startsWith('PUBLIC_URL'));
    expect(paths.length).toBeGreaterThan(150);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('lists the open ones plainly at the top', () => {
    const listed = cells.filter((row) => !STATES.includes(row[4] ?? '')).map(([, id]) => id);
    expect(listed).toEqual(rows.filter(({ state }) => state === 'open').map(({ id }) => id));
  });

  it('counts rightly', () => {
    const of = (state: string): number => rows.filter((row) => row.state === state).length;
    expect(PAGE).toContain(
      `${rows.length} requirements: ${of('yes')} met, ${of('n/a')} of things that do not exist here, ${of('site')} the site's own, and ${of('open')} open.`,
    );
  });
});
