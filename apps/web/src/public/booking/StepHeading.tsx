import { Heading } from '../Heading.js';
import { useWords } from '../language.js';
import type { Sentence } from '../language.js';
import { STEPS } from './choice.js';
import type { Step } from './choice.js';

export function StepHeading({ step, sentence }: { step: Step; sentence: Sentence }) {
  const { t } = useWords();
  const place = t('book.step', { step: STEPS.indexOf(step) + 1, of: STEPS.length });
  return (
    <div className="step-heading">
      <p className="kicker">{place}</p>
      <Heading title={`${t(sentence)} (${place})`}>{t(sentence)}</Heading>
    </div>
  );
}
