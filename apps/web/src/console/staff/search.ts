import type { Colleague } from './staff.api.js';

export type StateWanted = 'here' | 'ended' | 'all';

/** Every word typed is somewhere in the name, the title or a unit, however it is accented. */
export function found(staff: readonly Colleague[], words: string, state: StateWanted): Colleague[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return staff
    .filter((colleague) => state === 'all' || (colleague.state === 'ended') === (state === 'ended'))
    .filter((colleague) => {
      const text = textOf(colleague);
      return wanted.every((word) => text.includes(word));
    });
}

const textOf = ({ givenName, familyName, title, roles }: Colleague): string =>
  plain([givenName, familyName, title, ...roles.map(({ unit }) => unit.name)].join(' '));

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('sv');
