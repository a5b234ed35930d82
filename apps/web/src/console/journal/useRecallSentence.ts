import { useWords } from '../i18n/useWords.js';
import type { RecallDecision } from './examination.js';

export function useRecallSentence(): (recall: RecallDecision | null) => string | null {
  const t = useWords('journal');
  return (recall) => {
    if (recall === null) {
      return null;
    }
    const decision =
      recall.months === null
        ? t('recall.none')
        : t('recall.in', { count: recall.months, reason: t(`recallReason.${recall.reason ?? 'other'}`).toLowerCase() });
    return recall.note ? `${decision}. ${recall.note}` : decision;
  };
}
