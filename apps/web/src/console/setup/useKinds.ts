import { swedish } from '../i18n/words.js';
import { useWords } from '../i18n/useWords.js';

type Known = keyof typeof swedish.setUp.kind;

const KNOWN = Object.keys(swedish.setUp.kind) as Known[];
const isKnown = (kind: string): kind is Known => KNOWN.some((known) => known === kind);

/** The usual kinds of rooms have a word in each language; a clinic's own are what the clinic wrote. */
export function useKinds() {
  const t = useWords('setUp');
  const nameOf = (kind: string): string => (isKnown(kind) ? t(`kind.${kind}`) : kind);
  return { nameOf, kindOf: (name: string): string => KNOWN.find((kind) => nameOf(kind) === name.trim()) ?? name };
}
