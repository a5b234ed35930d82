import { useWords } from '../i18n/useWords.js';
import classes from '../block/block.module.css';
import type { HowShown as How } from './arrival.api.js';

interface Props<T extends How> {
  choices: readonly T[];
  chosen: T | null;
  onChoose: (how: T) => void;
  error?: string | undefined;
  autoFocus?: boolean;
}

/** How somebody showed who she is: asked each time, and nothing is chosen beforehand. */
export function HowShown<T extends How>({ choices, chosen, onChoose, error, autoFocus }: Props<T>) {
  const t = useWords('arrival');
  return (
    <fieldset className={classes.choices}>
      <legend>{t('how.title')}</legend>
      {choices.map((how, index) => (
        <label key={how} className={classes.choice}>
          <input
            type="radio"
            name="how"
            checked={chosen === how}
            autoFocus={autoFocus === true && index === 0}
            aria-describedby={error ? 'how-error' : undefined}
            onChange={() => onChoose(how)}
          />
          <span>
            {t(`how.${how}`)}
            <small>{t(`howHint.${how}`)}</small>
          </span>
        </label>
      ))}
      {error && (
        <p id="how-error" role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
