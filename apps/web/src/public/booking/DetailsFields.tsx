import { useWords } from '../language.js';
import type { Sentence } from '../language.js';
import type { Details } from './booking.api.js';
import { CenturyQuestion } from './CenturyQuestion.js';
import { FIELDS } from './field-problems.js';
import type { Field, FieldCodes } from './field-problems.js';
import { TextField } from './TextField.js';

interface DetailsFieldsProps {
  details: Details;
  codes: FieldCodes;
  onWrite: (field: Field, text: string) => void;
  onLeave: (field: Field) => void;
}

/** The keypad for telephone numbers has the digits large and both separators, - and +. */
const INPUT = {
  firstName: { autoComplete: 'given-name' },
  lastName: { autoComplete: 'family-name' },
  email: { autoComplete: 'email', type: 'email' },
  personnummer: { autoComplete: 'off', inputMode: 'tel' },
} as const;

const HINT: Partial<Record<Field, Sentence>> = {
  email: 'details.email.hint',
  personnummer: 'details.personnummer.hint',
};

export function DetailsFields({ details, codes, onWrite, onLeave }: DetailsFieldsProps) {
  const { t, known } = useWords();
  return (
    <div className="fields">
      {FIELDS.map((field) => {
        const code = codes[field];
        const hint = HINT[field];
        return (
          <TextField
            key={field}
            name={field}
            label={t(`details.${field}`)}
            hint={hint && t(hint)}
            problem={code && known([`field.${field}.${code}`, `field.${code}`], 'field.invalid')}
            value={details[field]}
            onChange={(event) => onWrite(field, event.target.value)}
            onBlur={() => onLeave(field)}
            {...INPUT[field]}
          >
            {code === 'century-unclear' && (
              <CenturyQuestion
                personnummer={details.personnummer}
                onAnswer={(personnummer) => onWrite('personnummer', personnummer)}
              />
            )}
          </TextField>
        );
      })}
    </div>
  );
}
