import { useWords } from '../language.js';
import type { Term } from './register.api.js';

/** Words first, and the code and the vocabulary's address of each one behind it. */
export function Terms({ terms }: { terms: (Term | null)[] }) {
  const { t, language } = useWords();
  const stated = terms.filter((term) => term !== null);
  if (stated.length === 0) {
    return <span className="unstated">{t('register.unstated')}</span>;
  }
  return (
    <>
      {stated.map(({ code, label, iri }, place) => (
        <span key={code}>
          {place > 0 && ', '}
          <span title={iri}>{label[language]}</span>
        </span>
      ))}
    </>
  );
}
