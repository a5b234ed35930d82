import enArrival from './en/arrival.json';
import enBlock from './en/block.json';
import enBooking from './en/booking.json';
import enCalendar from './en/calendar.json';
import enFrame from './en/frame.json';
import enIncident from './en/incident.json';
import enJournal from './en/journal.json';
import enLogReport from './en/logReport.json';
import enPatient from './en/patient.json';
import enProblems from './en/problems.json';
import enRecall from './en/recall.json';
import enRecord from './en/record.json';
import enReview from './en/review.json';
import enSession from './en/session.json';
import enSetUp from './en/setUp.json';
import enStaff from './en/staff.json';
import enStatistics from './en/statistics.json';
import svArrival from './sv/arrival.json';
import svBlock from './sv/block.json';
import svBooking from './sv/booking.json';
import svCalendar from './sv/calendar.json';
import svFrame from './sv/frame.json';
import svIncident from './sv/incident.json';
import svJournal from './sv/journal.json';
import svLogReport from './sv/logReport.json';
import svPatient from './sv/patient.json';
import svProblems from './sv/problems.json';
import svRecall from './sv/recall.json';
import svRecord from './sv/record.json';
import svReview from './sv/review.json';
import svSession from './sv/session.json';
import svSetUp from './sv/setUp.json';
import svStaff from './sv/staff.json';
import svStatistics from './sv/statistics.json';

/** Swedish is the source: its keys are the ones the pages may ask for. */
export const swedish = {
  frame: svFrame,
  arrival: svArrival,
  block: svBlock,
  booking: svBooking,
  calendar: svCalendar,
  patient: svPatient,
  journal: svJournal,
  recall: svRecall,
  record: svRecord,
  review: svReview,
  session: svSession,
  setUp: svSetUp,
  staff: svStaff,
  statistics: svStatistics,
  incident: svIncident,
  logReport: svLogReport,
  problems: svProblems,
};

export const english = {
  frame: enFrame,
  arrival: enArrival,
  block: enBlock,
  booking: enBooking,
  calendar: enCalendar,
  patient: enPatient,
  journal: enJournal,
  recall: enRecall,
  record: enRecord,
  review: enReview,
  session: enSession,
  setUp: enSetUp,
  staff: enStaff,
  statistics: enStatistics,
  incident: enIncident,
  logReport: enLogReport,
  problems: enProblems,
};

export type Words = typeof swedish;
export type Namespace = keyof Words;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** i18next picks `_one` or `_other` by count, so the page asks for the word without it. */
type Asked<K extends string> = K extends `${infer Word}_one` | `${infer Word}_other` ? Word : K;

export type WordKey<N extends Namespace> = Asked<Paths<Words[N]>>;
