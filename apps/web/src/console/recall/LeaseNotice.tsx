import { Alert, Button, Text } from '@mantine/core';
import { useWords } from '../i18n/useWords.js';

/** The person may be with another caller now, so nothing of them is shown any more. */
export function LeaseNotice({ onClose }: { onClose: () => void }) {
  const t = useWords('recall');
  return (
    <Alert role="alert" color="red" variant="light" title={t('lease.lost')}>
      <Text mb="sm">{t('lease.lostHint')}</Text>
      <Button variant="default" autoFocus onClick={onClose}>
        {t('lease.back')}
      </Button>
    </Alert>
  );
}
