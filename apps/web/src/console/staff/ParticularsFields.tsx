import { SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { isoDay } from '../../shared/format.js';
import { useWords } from '../i18n/useWords.js';
import { useProblems } from '../problems/useProblems.js';
import type { EmployeeText } from './employee-form.js';
import classes from './staff.module.css';

/** Name, title and licence: what is asked for at the start and can be changed later. */
export function ParticularsFields({ form }: { form: UseFormReturn<EmployeeText> }) {
  const t = useWords('staff');
  const { fieldSentence } = useProblems();
  const { errors } = form.formState;
  const required = { required: fieldSentence('required') };
  const field = (name: 'givenName' | 'familyName' | 'title' | 'licenceType' | 'licenceNumber') => ({
    label: t(`field.${name}`),
    autoComplete: 'off',
    error: errors[name]?.message,
  });
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput {...form.register('givenName', required)} {...field('givenName')} />
        <TextInput {...form.register('familyName', required)} {...field('familyName')} />
      </SimpleGrid>
      <TextInput {...form.register('title', required)} {...field('title')} description={t('field.titleHint')} />
      <fieldset className={classes.group}>
        <legend>{t('licence.title')}</legend>
        <p>{t('licence.hint')}</p>
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <TextInput {...form.register('licenceType')} {...field('licenceType')} list="licences" />
          <TextInput {...form.register('licenceNumber')} {...field('licenceNumber')} />
          <TextInput
            {...form.register('licenceCheckedOn')}
            type="date"
            max={isoDay(new Date())}
            label={t('field.licenceCheckedOn')}
            error={errors.licenceCheckedOn?.message}
          />
        </SimpleGrid>
        <datalist id="licences">
          {['optiker', 'läkare', 'sjuksköterska', 'fysioterapeut'].map((type) => (
            <option key={type} value={type} />
          ))}
        </datalist>
      </fieldset>
    </>
  );
}
