import { swedish } from '../i18n/words.js';
import { useWords } from '../i18n/useWords.js';

const isKnown = (process: string): process is keyof typeof swedish.block.process => process in swedish.block.process;

/** A discipline in words; one that nobody has named stands as it is. */
export function useProcessName(): (process: string) => string {
  const t = useWords('block');
  return (process) => (isKnown(process) ? t(`process.${process}`) : process);
}
