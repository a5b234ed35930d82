import { createContext, use, useEffect } from 'react';
import type { ReactNode } from 'react';
import { ApiProblem } from '../shared/problem.js';
import type { Language } from '../shared/format.js';
import en from '../i18n/en.json';
import sv from '../i18n/sv.json';
import { translator } from '../i18n/translate.js';
import type { Params } from '../i18n/translate.js';
import { usePlace } from './router.js';

export type Sentence = keyof typeof sv;

export interface Words {
  language: Language;
  t: (key: Sentence, params?: Params) => string;
  /** The sentence for whichever key is written, for codes that the api may add to. */
  known: (keys: string[], otherwise: Sentence) => string;
  /** What went wrong, in words. */
  problem: (error: unknown) => string;
}

const WORDS: Record<Language, Words> = { sv: words('sv'), en: words('en') };
const LanguageContext = createContext<Words>(WORDS.sv);

/** Swedish unless the address asks for English. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { search } = usePlace();
  const language: Language = search.get('lang') === 'en' ? 'en' : 'sv';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={WORDS[language]}>{children}</LanguageContext>;
}

export function useWords(): Words {
  return use(LanguageContext);
}

function words(language: Language): Words {
  const t = translator<Sentence>(language === 'sv' ? sv : en);
  function known(keys: string[], otherwise: Sentence): string {
    return t(keys.find((key): key is Sentence => key in sv) ?? otherwise);
  }
  return {
    language,
    t,
    known,
    problem: (error) => known(error instanceof ApiProblem ? [`problem.${error.type}`] : [], 'problem.unexpected'),
  };
}
