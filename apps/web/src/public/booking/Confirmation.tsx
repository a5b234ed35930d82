import { useQuery } from '@tanstack/react-query';
import { demoQuery } from '../clinic.api.js';
import type { Provider } from '../clinic.api.js';
import { Heading } from '../Heading.js';
import { useWords } from '../language.js';
import { Link } from '../router.js';
import { VisitCard } from '../VisitCard.js';
import type { Booked } from './booking.api.js';

interface ConfirmationProps {
  provider: Provider;
  booking: Booked;
  email: string;
}

export function Confirmation({ provider, booking, email }: ConfirmationProps) {
  const { t } = useWords();
  const { data: demo } = useQuery(demoQuery());
  return (
    <div className="narrow">
      <Heading className="display">{t('done.title')}</Heading>
      <VisitCard visit={booking}>
        <p className="reference">
          {t('done.reference')} <strong>{booking.reference}</strong>
        </p>
      </VisitCard>
      <p>{t('done.mail', { email })}</p>
      <p>{t('done.cancel', { phone: booking.unit.phone })}</p>
      <p>{t('done.minutesBefore')}</p>
      <div className="ways">
        <Link className="button" to={`/${provider.slug}`}>
          {t('done.home', { provider: provider.name })}
        </Link>
        {demo && (
          <Link className="button quiet" to="/demo/brevlada">
            {t('site.mailbox')}
          </Link>
        )}
      </div>
    </div>
  );
}

export function LostConfirmation({ provider }: { provider: Provider }) {
  const { t } = useWords();
  return (
    <div className="narrow">
      <Heading>{t('done.lost.title')}</Heading>
      <p>{t('done.lost.text')}</p>
      <Link className="button" to={`/${provider.slug}`}>
        {t('done.home', { provider: provider.name })}
      </Link>
    </div>
  );
}
