import type { Provider } from '../clinic.api.js';
import { useWords } from '../language.js';
import { OwnBookings } from './OwnBookings.js';
import { OwnPage } from './OwnPage.js';

export function OwnBookingsPage({ provider }: { provider: Provider }) {
  const { t } = useWords();
  return (
    <OwnPage provider={provider} title={t('own.title')} signIn={t('own.signIn', { provider: provider.name })}>
      <OwnBookings provider={provider} />
    </OwnPage>
  );
}
