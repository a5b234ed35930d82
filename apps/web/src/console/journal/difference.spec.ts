import fc from 'fast-check';
import { differenceOf } from './difference.js';

const told = (earlier: string, later: string) => differenceOf(earlier, later).map(({ kind, text }) => [kind, text]);

it('strikes the word that went and shows the one that came', () => {
  expect(told('Misstänkt katarakt höger öga', 'Misstänkt katarakt vänster öga')).toEqual([
    ['same', 'Misstänkt katarakt '],
    ['gone', 'höger'],
    ['new', 'vänster'],
    ['same', ' öga'],
  ]);
});

it('shows a text that was added, and one that was taken away', () => {
  expect(told('', 'Remiss skrivs')).toEqual([['new', 'Remiss skrivs']]);
  expect(told('Remiss skrivs', '')).toEqual([['gone', 'Remiss skrivs']]);
});

it('loses nothing of either text', () => {
  const words = fc.array(fc.constantFrom('öga', 'höger', 'vänster', '\n', ' ', 'tryck'), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = differenceOf(before.join(' '), after.join(' '));
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');

      expect(without('new')).toBe(before.join(' '));
      expect(without('gone')).toBe(after.join(' '));
    }),
  );
});
