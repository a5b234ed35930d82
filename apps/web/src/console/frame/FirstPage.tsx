import { Navigate } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { NothingHere } from '../problems/NothingHere.js';
import { useSession } from '../session/useSession.js';
import { PAGES } from './pages.js';

export function FirstPage() {
  const t = useWords('frame');
  const { permissions } = useSession();
  const first = PAGES.find(({ permission }) => permissions.includes(permission));
  if (!first) {
    return <NothingHere level={1} title={t('noPages.title')} hint={t('noPages.hint')} />;
  }
  return <Navigate to={first.path} replace />;
}
