import bankIdEn from './bank-id.en.json';
import bankIdSv from './bank-id.sv.json';
import en from './en.json';
import sv from './sv.json';
import { fill } from './translate.js';

describe('the sentences of the public pages', () => {
  it.each([
    ['the pages', sv, en],
    ['the sign-in', bankIdSv, bankIdEn],
  ])('are the same ones in Swedish and English: %s', (_name, swedish, english) => {
    expect(Object.keys(english)).toEqual(Object.keys(swedish));
  });

  it('have the same holes in both languages', () => {
    expect(holesOf(en)).toEqual(holesOf(sv));
  });

  it('are none of them empty', () => {
    expect([...Object.values(sv), ...Object.values(en)].filter((sentence) => sentence.trim() === '')).toEqual([]);
  });
});

describe('filling a sentence', () => {
  it('puts each word in its place', () => {
    expect(fill('Steg {step} av {of}', { step: 2, of: 5 })).toBe('Steg 2 av 5');
  });

  it('leaves a hole that nobody filled in sight', () => {
    expect(fill('Ring {phone}')).toBe('Ring {phone}');
  });
});

function holesOf(sentences: Record<string, string>): string[][] {
  return Object.entries(sentences).map(([key, sentence]) => [key, ...(sentence.match(/\{\w+\}/g) ?? []).sort()]);
}
