import { Button } from '@mantine/core';
import { useLanguage, useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import type { Calendar } from './calendar.api.js';

export function ClosedDay({ calendar, onNext }: { calendar: Calendar; onNext: () => void }) {
  const t = useWords('calendar');
  const { language } = useLanguage();
  return (
    <NothingHere
      title={t('closed.title')}
      hint={
        calendar.closedBecause ? t('closed.because', { reason: calendar.closedBecause[language] }) : t('closed.hint')
      }
    >
      <Button variant="default" mt="sm" onClick={onNext}>
        {t('closed.next')}
      </Button>
    </NothingHere>
  );
}
