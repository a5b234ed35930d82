import { useWords } from '../i18n/useWords.js';
import { write } from './eye-values.js';
import { EYES, EYE_VALUES, TEXTS_AFTER, TEXTS_BEFORE, type EyeExamination } from './examination.js';
import { useRecallSentence } from './useRecallSentence.js';
import classes from './view.module.css';

/** An examination to be read. What was not written is not shown. */
export function ExaminationView({ examination }: { examination: EyeExamination }) {
  const t = useWords('journal');
  const recallSentence = useRecallSentence();
  const recall = recallSentence(examination.recall);
  return (
    <dl className={classes.view}>
      {TEXTS_BEFORE.map((field) => (
        <Written key={field} name={t(`field.${field}`)} text={examination[field]} />
      ))}
      <RefractionTable examination={examination} />
      {TEXTS_AFTER.map((field) => (
        <Written key={field} name={t(`field.${field}`)} text={examination[field]} />
      ))}
      <Written name={t('field.recall')} text={recall} />
    </dl>
  );
}

function Written({ name, text }: { name: string; text: string | null }) {
  if (!text) {
    return null;
  }
  return (
    <div>
      <dt className={classes.label}>{name}</dt>
      <dd className={classes.text}>{text}</dd>
    </div>
  );
}

function RefractionTable({ examination: { refraction } }: { examination: EyeExamination }) {
  const t = useWords('journal');
  const measured = EYE_VALUES.filter((value) => EYES.some((eye) => refraction[eye][value] !== null));
  if (measured.length === 0) {
    return null;
  }
  return (
    <div>
      <dt className={classes.label}>{t('refraction')}</dt>
      <dd className={classes.text}>
        <table className={classes.refraction} aria-label={t('refraction')}>
          <thead>
            <tr>
              <td />
              {measured.map((value) => (
                <th key={value} scope="col">
                  <abbr title={t(`value.${value}`)}>{t(`valueShort.${value}`)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {EYES.map((eye) => (
              <tr key={eye}>
                <th scope="row">{t(`eye.${eye}`)}</th>
                {measured.map((value) => (
                  <td key={value}>{write(value, refraction[eye][value]) || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </dd>
    </div>
  );
}
