import { Foundation1764000000000 } from './1764000000000-foundation.js';
import { Access1764000000100 } from './1764000000100-access.js';
import { Privacy1764000000500 } from './1764000000500-privacy.js';
import { Patient1764000001000 } from './1764000001000-patient.js';
import { SignIn1764000001500 } from './1764000001500-sign-in.js';
import { Booking1764000002000 } from './1764000002000-booking.js';
import { BookingFunctions1764000002100 } from './1764000002100-booking-functions.js';
import { Journal1764000003000 } from './1764000003000-journal.js';
import { Recall1764000004000 } from './1764000004000-recall.js';
import { Purposes1764000009000 } from './1764000009000-purposes.js';
import { RecordAccess1765000000000 } from './1765000000000-record-access.js';
import { Staff1765000001000 } from './1765000001000-staff.js';
import { Workstations1765000002000 } from './1765000002000-workstations.js';
import { Oidc1765000002500 } from './1765000002500-oidc.js';
import { AccessLog1765000003000 } from './1765000003000-access-log.js';
import { Block1765000004000 } from './1765000004000-block.js';
import { Record1765000005000 } from './1765000005000-record.js';
import { Review1765000006000 } from './1765000006000-review.js';
import { Incident1765000007000 } from './1765000007000-incident.js';
import { Purposes1765000009000 } from './1765000009000-purposes.js';
import { SetUpAndVisits1766000000000 } from './1766000000000-set-up.js';
import { Engine1766000001000 } from './1766000001000-engine.js';
import { Practitioners1766000002000 } from './1766000002000-practitioners.js';
import { Visits1766000003000 } from './1766000003000-visits.js';
import { CalendarChanges1766000004000 } from './1766000004000-calendar-changes.js';
import { Statistics1766000005000 } from './1766000005000-statistics.js';
import { Purposes1766000009000 } from './1766000009000-purposes.js';

/** In the order they run. */
export const MIGRATIONS = [
  Foundation1764000000000,
  Access1764000000100,
  Privacy1764000000500,
  Patient1764000001000,
  SignIn1764000001500,
  Booking1764000002000,
  BookingFunctions1764000002100,
  Journal1764000003000,
  Recall1764000004000,
  Purposes1764000009000,
  RecordAccess1765000000000,
  Staff1765000001000,
  Workstations1765000002000,
  Oidc1765000002500,
  AccessLog1765000003000,
  Block1765000004000,
  Record1765000005000,
  Review1765000006000,
  Incident1765000007000,
  Purposes1765000009000,
  SetUpAndVisits1766000000000,
  Engine1766000001000,
  Practitioners1766000002000,
  Visits1766000003000,
  CalendarChanges1766000004000,
  Statistics1766000005000,
  Purposes1766000009000,
];
