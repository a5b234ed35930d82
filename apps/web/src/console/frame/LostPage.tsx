import { Button } from '@mantine/core';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';

/** For an address that is no page, and for a page that broke while it was drawn. */
export function LostPage() {
  const t = useWords('frame');
  const error = useRouteError();
  const broke = Boolean(error) && !isRouteErrorResponse(error);
  return (
    <NothingHere level={1} title={t(broke ? 'broke.title' : 'lost.title')} hint={t(broke ? 'broke.hint' : 'lost.hint')}>
      <Button component="a" href="/personal" mt="sm">
        {t('lost.back')}
      </Button>
    </NothingHere>
  );
}
