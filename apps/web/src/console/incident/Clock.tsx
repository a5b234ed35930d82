import { Badge } from '@mantine/core';
import { useWords } from '../i18n/useWords.js';
import type { Incident } from './incident.api.js';

/** The 72 hours of GDPR 33(1), for as long as they matter: told, or decided not to be told, stops them. */
export function Clock({ incident }: { incident: Incident }) {
  const t = useWords('incident');
  const { hoursLeft, authorityTold, authority, closed } = incident;
  if (authorityTold) {
    return (
      <Badge tt="none" color="teal.9">
        {t('clock.told')}
      </Badge>
    );
  }
  if (closed || authority?.notify === false) {
    return (
      <Badge tt="none" color="gray.7" variant="outline">
        {t('clock.notTold')}
      </Badge>
    );
  }
  if (hoursLeft < 0) {
    return (
      <Badge tt="none" color="red.9">
        {t('clock.late', { hours: -hoursLeft })}
      </Badge>
    );
  }
  return (
    <Badge tt="none" color={hoursLeft < 24 ? 'red.9' : 'petrol'}>
      {t('clock.left', { hours: hoursLeft })}
    </Badge>
  );
}
