import type { UseFormReturn } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { REASONS, type Reason } from './record.api.js';
import classes from './record.module.css';

export interface ChoiceForm {
  reason: Reason | '';
  note: string;
}

export function ReasonFields({ form: { register, formState } }: { form: UseFormReturn<ChoiceForm> }) {
  const t = useWords('record');
  return (
    <fieldset className={classes.reasons} aria-describedby="reason-problem">
      <legend>{t('choice.reasonLegend')}</legend>
      {REASONS.map((reason, place) => (
        <label key={reason} className={classes.reason}>
          <input
            type="radio"
            value={reason}
            data-autofocus={place === 0 || undefined}
            {...register('reason', { required: t('choice.reasonRequired') })}
          />
          {t(`reason.${reason}`)}
        </label>
      ))}
      <p id="reason-problem" className={classes.problem} role="alert">
        {formState.errors.reason?.message}
      </p>
    </fieldset>
  );
}
