import { english, swedish } from './words.js';

/** Every sentence under its full key: { 'recall.nobodyDue.title': '…' }. */
const sentencesOf = (words: object, before = ''): Record<string, string> =>
  Object.entries(words).reduce<Record<string, string>>(
    (found, [key, value]) =>
      typeof value === 'string'
        ? { ...found, [before + key]: value }
        : { ...found, ...sentencesOf(value as object, `${before}${key}.`) },
    {},
  );

const holesOf = (sentence: string): string[] => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort();

const sv = sentencesOf(swedish);
const en = sentencesOf(english);

it('says everything in English that it says in Swedish, and nothing else', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
});

it('leaves no sentence empty', () => {
  const empty = [...Object.entries(sv), ...Object.entries(en)].filter(([, sentence]) => sentence.trim() === '');

  expect(empty).toEqual([]);
});

it('fills in the same facts in both languages', () => {
  const differing = Object.keys(sv).filter((key) => `${holesOf(sv[key] ?? '')}` !== `${holesOf(en[key] ?? '')}`);

  expect(differing).toEqual([]);
});
