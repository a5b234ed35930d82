import { noonOf } from '../../shared/format.js';
import { useDates } from '../i18n/useDates.js';
import { useWords } from '../i18n/useWords.js';
import { EYES, EYE_VALUES, type Eye } from './examination.js';
import { EyeInput } from './EyeInput.js';
import { write } from './eye-values.js';
import type { Entry } from './journal.api.js';
import classes from './examination.module.css';

/** Right and left as they sit before the examiner, each value with last time's beside it. */
export function EyeFields({ previous }: { previous: Entry | undefined }) {
  const t = useWords('journal');
  const dates = useDates();
  return (
    <section aria-labelledby="refraction">
      <h3 id="refraction" className={classes.part}>
        {t('refraction')}
      </h3>
      <p className={classes.hint}>
        {previous ? t('previous.when', { day: dates.date(noonOf(previous.examinedOn)) }) : t('previous.none')}
      </p>
      <div className={classes.eyes}>
        {EYES.map((eye) => (
          <OneEye key={eye} eye={eye} previous={previous} />
        ))}
      </div>
    </section>
  );
}

function OneEye({ eye, previous }: { eye: Eye; previous: Entry | undefined }) {
  const t = useWords('journal');
  return (
    <fieldset className={classes.eye}>
      <legend>{t(`eye.${eye}`)}</legend>
      {EYE_VALUES.map((value) => (
        <EyeInput
          key={value}
          eye={eye}
          value={value}
          last={previous && write(value, previous.content.refraction[eye][value])}
        />
      ))}
    </fieldset>
  );
}
