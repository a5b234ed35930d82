import { Center, Loader } from '@mantine/core';
import { useWords } from '../i18n/useWords.js';

export function Opening() {
  const t = useWords('frame');
  return (
    <Center mih="100vh" role="status" aria-label={t('loading')}>
      <Loader />
    </Center>
  );
}
