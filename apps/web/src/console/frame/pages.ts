import type { WordKey } from '../i18n/words.js';
import type { Permission } from '../session/useSession.js';

interface ConsolePage {
  path: string;
  permission: Permission;
  name: WordKey<'frame'>;
}

/** The order is the order of the day, and the first one allowed is where a person lands after signing in. */
export const PAGES: readonly ConsolePage[] = [
  { path: '/personal/kalender', permission: 'booking:read', name: 'page.calendar' },
  { path: '/personal/mottagning', permission: 'visit:receive', name: 'page.today' },
  { path: '/personal/patient', permission: 'patient:find', name: 'page.patient' },
  { path: '/personal/aterkallning', permission: 'recall:call', name: 'page.recall' },
  { path: '/personal/uppgifter', permission: 'task:work', name: 'page.tasks' },
  { path: '/personal/logggranskning', permission: 'log:review', name: 'page.review' },
  { path: '/personal/logggranskning/rapport', permission: 'log:read', name: 'page.log' },
  { path: '/personal/statistik', permission: 'statistics:read', name: 'page.statistics' },
  { path: '/personal/verksamhet', permission: 'clinic:set-up', name: 'page.setUp' },
  { path: '/personal/behorigheter', permission: 'access-policy:read', name: 'page.access' },
  { path: '/personal/incidenter', permission: 'incident:read', name: 'page.incidents' },
];
