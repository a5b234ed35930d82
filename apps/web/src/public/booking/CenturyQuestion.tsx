import { useWords } from '../language.js';
import { withYear, yearsOfBirth } from './personnummer-years.js';

interface CenturyQuestionProps {
  personnummer: string;
  onAnswer: (personnummer: string) => void;
}

/** Ten digits can mean two years of birth. The person knows which; we never guess. */
export function CenturyQuestion({ personnummer, onAnswer }: CenturyQuestionProps) {
  const { t } = useWords();
  const years = yearsOfBirth(personnummer, new Date());
  const [first, second] = years;
  if (first === undefined || second === undefined) {
    return null;
  }
  const question = t('details.century', { first, second });
  return (
    <div className="century" role="group" aria-label={question}>
      <p>{question}</p>
      {years.map((year) => (
        <button
          key={year}
          type="button"
          className="button quiet"
          onClick={({ currentTarget }) => {
            onAnswer(withYear(personnummer, year));
            currentTarget.closest('.field')?.querySelector('input')?.focus();
          }}
        >
          {year}
        </button>
      ))}
    </div>
  );
}
