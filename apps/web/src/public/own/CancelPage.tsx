import { useQuery, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../shared/problem.js';
import { Heading } from '../Heading.js';
import { useWords } from '../language.js';
import { Loaded } from '../Loaded.js';
import { Page } from '../Page.js';
import { Link, usePlace } from '../router.js';
import { VisitCard } from '../VisitCard.js';
import { cancelByLink, linkedVisitQuery } from './booking-link.api.js';
import type { OwnVisit } from './booking-link.api.js';
import { CancelVisit } from './CancelVisit.js';

/** Where the link in the confirmation mail leads. Its token stands after the #, which browsers never send. */
export function CancelPage() {
  const { hash } = usePlace();
  const token = hash.slice(1);
  const visit = useQuery({ ...linkedVisitQuery(token), enabled: token !== '' });
  const isGone = token === '' || isProblem(visit.error, 'not-found', 'not-signed-in', 'link-expired', 'link-used');
  return (
    <Page>
      <div className="narrow">
        {isGone ? <Gone /> : <Loaded query={visit}>{(found) => <Linked token={token} visit={found} />}</Loaded>}
      </div>
    </Page>
  );
}

function Linked({ token, visit }: { token: string; visit: OwnVisit }) {
  const { t } = useWords();
  const queries = useQueryClient();
  if (visit.state === 'cancelled') {
    return (
      <>
        <Heading key="cancelled">{t('link.cancelled.title')}</Heading>
        <p>{t('link.cancelled.text')}</p>
        <VisitCard visit={visit} isOff />
        <Link className="button" to="/">
          {t('link.bookAgain')}
        </Link>
      </>
    );
  }
  return (
    <>
      <Heading key="booked">{t('link.title')}</Heading>
      <VisitCard visit={visit}>
        <CancelVisit
          visit={visit}
          cancel={() => cancelByLink(token)}
          onCancelled={(cancelled) => queries.setQueryData(linkedVisitQuery(token).queryKey, cancelled)}
        />
      </VisitCard>
    </>
  );
}

function Gone() {
  const { t } = useWords();
  return (
    <>
      <Heading>{t('link.gone.title')}</Heading>
      <p>{t('link.gone.text')}</p>
      <Link className="button" to="/">
        {t('site.home')}
      </Link>
    </>
  );
}
