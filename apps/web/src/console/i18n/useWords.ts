import { createInstance, type i18n as Translator } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../../shared/format.js';
import { english, swedish, type Namespace, type WordKey } from './words.js';

export type Bilingual = Record<Language, string>;
export type Say<N extends Namespace> = (key: WordKey<N>, values?: Record<string, string | number>) => string;

const LANGUAGE_KEY = 'kallelse.language';

export function consoleTranslator(): Translator {
  const translator = createInstance();
  const lng = rememberedLanguage();
  void translator.use(initReactI18next).init({
    lng,
    fallbackLng: 'sv',
    resources: { sv: swedish, en: english },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = lng;
  return translator;
}

/** The page's words, with keys checked against the Swedish file. */
export function useWords<N extends Namespace>(namespace: N): Say<N> {
  const { t } = useTranslation(namespace);
  // i18next types its keys globally, one set for a whole program; this program has two, so the narrowing is done here.
  return t as unknown as Say<N>;
}

export function useLanguage() {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'sv';
  const choose = (next: Language) => {
    remember(next);
    document.documentElement.lang = next;
    void i18n.changeLanguage(next);
  };
  return { language, choose };
}

/** A browser that blocks cookies refuses its storage too; the sign-in page must still be there to say so. */
function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'sv';
  } catch {
    return 'sv';
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
