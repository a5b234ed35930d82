import type { ReactNode } from 'react';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { useMay, type Permission } from '../session/useSession.js';

/** An address typed by hand gets a sentence, not an empty page; the server refuses in any case. */
export function Allowed({ to, page }: { to: Permission; page: ReactNode }) {
  const t = useWords('frame');
  if (!useMay(to)) {
    return <NothingHere level={1} title={t('notAllowed.title')} hint={t('notAllowed.hint')} />;
  }
  return page;
}
