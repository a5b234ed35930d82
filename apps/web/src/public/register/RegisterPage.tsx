import { Heading } from '../Heading.js';
import { useWords } from '../language.js';
import { Page } from '../Page.js';

export function RegisterPage() {
  const { t } = useWords();
  return (
    <Page>
      <div className="narrow">
        <Heading>{t('register.title')}</Heading>
        <p>{t('register.lead')}</p>
      </div>
    </Page>
  );
}
