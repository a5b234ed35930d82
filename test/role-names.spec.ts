import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleTable } from '@kallelse/access';

const CONSOLE = join(__dirname, '../apps/web/src/console/i18n');

const namesIn = (language: 'sv' | 'en'): Record<string, string> => {
  const { role } = JSON.parse(readFileSync(join(CONSOLE, language, 'frame.json'), 'utf8')) as {
    role: Record<string, string>;
  };
  return Object.fromEntries(Object.entries(role).filter(([code]) => code !== 'other'));
};

describe('what a role is called', () => {
  it.each(['sv', 'en'] as const)(
    'is the same in the console and in the table an auditor is handed, in %s',
    (language) => {
      expect(namesIn(language)).toEqual(
        Object.fromEntries(roleTable().map(({ code, name }) => [code, name[language]])),
      );
    },
  );

  it('says in words what each permission does and why', () => {
    const silent = roleTable()
      .flatMap(({ permissions }) => permissions)
      .filter(({ does, purpose }) => !does.sv || !does.en || !purpose.label.sv);
    expect(silent).toEqual([]);
  });

  it('tells that a dispenser never has the journal', () => {
    const dispenser = roleTable().find(({ code }) => code === 'dispenser');
    expect(dispenser?.permissions.filter(({ purpose }) => purpose.code === 'journal')).toEqual([]);
  });
});
