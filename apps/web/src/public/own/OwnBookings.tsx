import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Provider } from '../clinic.api.js';
import { useWords } from '../language.js';
import { EmptyState, Loaded } from '../Loaded.js';
import { Link } from '../router.js';
import { VisitCard } from '../VisitCard.js';
import { CancelVisit } from './CancelVisit.js';
import { cancelOwn, ownBookingsQuery } from './own-bookings.api.js';
import type { OwnBooking } from './own-bookings.api.js';

export function OwnBookings({ provider }: { provider: Provider }) {
  const { t } = useWords();
  const bookings = useQuery(ownBookingsQuery());
  return (
    <Loaded query={bookings}>
      {(found) => {
        const upcoming = found.filter((booking) => isUpcoming(booking)).sort(byStart);
        const earlier = found.filter((booking) => !isUpcoming(booking)).sort((one, other) => byStart(other, one));
        return (
          <>
            {upcoming.length === 0 ? (
              <EmptyState title={t('own.none.title')} text={t('own.none.text')}>
                <Link className="button" to={`/${provider.slug}/boka`}>
                  {t('provider.book')}
                </Link>
              </EmptyState>
            ) : (
              <>
                <h2>{t('own.upcoming')}</h2>
                <Visits title={t('own.upcoming')} bookings={upcoming} />
              </>
            )}
            {earlier.length > 0 && (
              <details className="earlier">
                <summary>
                  {t('own.earlier')} ({earlier.length})
                </summary>
                <Visits title={t('own.earlier')} bookings={earlier} />
              </details>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Visits({ title, bookings }: { title: string; bookings: OwnBooking[] }) {
  const queries = useQueryClient();
  return (
    <section className="visits" aria-label={title}>
      {bookings.map((booking) => (
        <VisitCard key={booking.id} visit={booking} isOff={!isUpcoming(booking)}>
          {isUpcoming(booking) ? (
            <CancelVisit
              visit={booking}
              cancel={() => cancelOwn(booking.id)}
              onCancelled={() => void queries.invalidateQueries({ queryKey: ownBookingsQuery().queryKey })}
            />
          ) : (
            <StateWord booking={booking} />
          )}
        </VisitCard>
      ))}
    </section>
  );
}

function StateWord({ booking }: { booking: OwnBooking }) {
  const { t } = useWords();
  return <p className="state">{t(booking.state === 'cancelled' ? 'visit.state.cancelled' : 'visit.state.past')}</p>;
}

function isUpcoming({ state, endsAt }: OwnBooking): boolean {
  return state !== 'cancelled' && Date.parse(endsAt) > Date.now();
}

function byStart(one: OwnBooking, other: OwnBooking): number {
  return one.startsAt.localeCompare(other.startsAt);
}
