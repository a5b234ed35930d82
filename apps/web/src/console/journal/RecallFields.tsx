import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useWords } from '../i18n/useWords.js';
import { RECALL_REASONS } from './examination.js';
import { USUAL_MONTHS } from './examination-text.js';
import type { ExaminationForm } from './useExamination.js';
import classes from './examination.module.css';

const CHOICES = [...USUAL_MONTHS, 'other', 'none'] as const;

/** Chosen at each visit: nothing is filled in beforehand, so that no interval is signed by habit. */
export function RecallFields() {
  const t = useWords('journal');
  const { register, formState } = useFormContext<ExaminationForm>();
  const choice = useWatch<ExaminationForm, 'recall.choice'>({ name: 'recall.choice' });
  const errors = formState.errors.recall;
  const withInterval = choice !== '' && choice !== 'none';
  return (
    <fieldset className={classes.recall} aria-describedby="recall-hint recall-problem">
      <legend className={classes.part}>{t('field.recall')}</legend>
      <p id="recall-hint" className={classes.hint}>
        {t('recall.hint')}
      </p>
      <div className={classes.choices}>
        {CHOICES.map((each) => (
          <label key={each} className={classes.choice}>
            <input type="radio" value={each} {...register('recall.choice')} />
            {each === 'other' || each === 'none'
              ? t(`recall.choice.${each}`)
              : t('recall.months', { count: Number(each) })}
          </label>
        ))}
      </div>
      <p id="recall-problem" className={classes.problem} role="alert">
        {errors?.choice?.message}
      </p>
      {choice !== '' && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs">
          {choice === 'other' && (
            <TextInput
              {...register('recall.months', { validate: (text) => isInterval(text) || t('recall.monthsRange') })}
              label={t('recall.monthsLabel')}
              inputMode="numeric"
              autoComplete="off"
              error={errors?.months?.message}
            />
          )}
          {withInterval && (
            <NativeSelect
              {...register('recall.reason', { required: t('recall.reasonRequired') })}
              label={t('recall.reason')}
              error={errors?.reason?.message}
              data={[
                { value: '', label: t('recall.chooseReason') },
                ...RECALL_REASONS.map((reason) => ({ value: reason, label: t(`recallReason.${reason}`) })),
              ]}
            />
          )}
          <TextInput
            {...register('recall.note')}
            label={t('recall.note')}
            autoComplete="off"
            error={errors?.note?.message}
          />
        </SimpleGrid>
      )}
    </fieldset>
  );
}

const isInterval = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 60;
