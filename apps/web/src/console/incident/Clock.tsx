import { Badge } from '@mantine/core';
import { useWords } from '../i18n/useWords.js';
import type { Incident } from './incident.api.js';

/** The 72 hours of GDPR 33(1), for as long as they matter: told, or decided not to be told, stops them. */
export function Clock({ incident }: { incident: Incident }) {
  const t = useWords('incident');
  const { hoursLeft, authorityTold, authority, closed } = incident;
  if (authorityTold) {
    return <Mark color="teal.9">{t('clock.told')}</Mark>;
  }
  if (closed || authority?.notify === false) {
    return <Mark color="gray.7">{t('clock.notTold')}</Mark>;
  }
  if (hoursLeft < 0) {
    return <Mark color="red.9">{t('clock.late', { hours: -hoursLeft })}</Mark>;
  }
  return <Mark color={hoursLeft < 24 ? 'red.9' : 'petrol'}>{t('clock.left', { hours: hoursLeft })}</Mark>;
}

/** Never shortened: half a number of hours is a wrong one. */
function Mark({ color, children }: { color: string; children: string }) {
  return (
    <Badge color={color} size="lg" tt="none" miw="max-content">
      {children}
    </Badge>
  );
}
