import { Heading } from './Heading.js';
import { useWords } from './language.js';
import { Page } from './Page.js';
import { Link } from './router.js';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page>
      <div className="narrow">
        <Heading>{t('site.notFound.title')}</Heading>
        <p>{t('site.notFound.text')}</p>
        <Link className="button" to="/">
          {t('site.notFound.home')}
        </Link>
      </div>
    </Page>
  );
}
