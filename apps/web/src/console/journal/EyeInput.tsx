import { useId, type KeyboardEvent } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { axisFault, faultIn, faultWhileTyping, read, SCALES, stepped, write, type Fault } from './eye-values.js';
import type { Eye, EyeValue } from './examination.js';
import type { ExaminationForm } from './useExamination.js';
import classes from './examination.module.css';

interface Props {
  eye: Eye;
  value: EyeValue;
  last: string | undefined;
}

/** One value, judged while it is typed; up and down step as on a phoropter. */
export function EyeInput({ eye, value, last }: Props) {
  const t = useWords('journal');
  const id = useId();
  const name = `refraction.${eye}.${value}` as const;
  const { register, setValue, setError, clearErrors, getValues, trigger } = useFormContext<ExaminationForm>();
  const { errors } = useFormState<ExaminationForm>({ name, exact: true });
  const problem = errors.refraction?.[eye]?.[value]?.message;
  const sentence = (fault: Fault | undefined) =>
    fault && t(`fault.${fault}`, { min: write(value, SCALES[value].min), max: write(value, SCALES[value].max) });
  const field = register(name, {
    validate: (text) =>
      sentence(value === 'axis' ? axisFault(text, getValues(`refraction.${eye}.cylinder`)) : faultIn(value, text)),
    onChange: ({ target }: { target: HTMLInputElement }) => {
      const fault = faultWhileTyping(value, target.value);
      if (fault) {
        setError(name, { type: fault, message: sentence(fault) ?? '' });
      } else {
        clearErrors(name);
      }
    },
    onBlur: ({ target }: { target: HTMLInputElement }) => tidy(target.value),
  });

  /** Written the one way all read it, and the axis judged again when its cylinder came or went. */
  function tidy(text: string): void {
    const number = read(text);
    if (typeof number === 'number' && write(value, number) !== text) {
      setValue(name, write(value, number), { shouldValidate: true });
    }
    if (value === 'cylinder' && getValues(`refraction.${eye}.axis`)) {
      void trigger(`refraction.${eye}.axis`);
    }
  }
  function step(event: KeyboardEvent<HTMLInputElement>): void {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction === 1 || direction === -1) {
      event.preventDefault();
      setValue(name, stepped(value, event.currentTarget.value, direction), { shouldDirty: true, shouldValidate: true });
    }
  }

  return (
    <div className={classes.value}>
      <label htmlFor={id}>{t(`value.${value}`)}</label>
      <input
        {...field}
        id={id}
        className={classes.number}
        inputMode={SCALES[value].min < 0 ? 'text' : 'decimal'}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-last ${id}-problem`}
        onKeyDown={step}
      />
      <span id={`${id}-last`} className={classes.last}>
        {last && (
          <>
            <span className={classes.unseen}>{t('previous.value')} </span>
            {last}
          </>
        )}
      </span>
      <span id={`${id}-problem`} className={classes.problem} aria-live="polite">
        {problem}
      </span>
    </div>
  );
}
