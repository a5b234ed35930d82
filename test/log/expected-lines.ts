import type { Response } from 'supertest';
import { personnummer } from '../booking/diary.js';
import { FOUND, step } from '../incident/breach.js';
import { begin, beginAndSign, examination } from '../journal/examination.js';
import { ADULTS } from '../support/people.js';
import { askOnPaper, book, bookOnline, idOf, send, type World } from './world.js';

type Ask = (world: World) => PromiseLike<Response>;

/** The lines that one call leaves, or why it shows nothing of a patient. What `before` does is not counted. */
export interface Expected {
  readonly lines?: readonly string[];
  readonly none?: string;
  readonly before?: (world: World) => PromiseLike<string>;
  readonly ask?: (world: World, prepared: string) => PromiseLike<Response>;
}

const leaves = (lines: readonly string[], ask: Ask): Expected => ({ lines, ask });
const after = (
  before: NonNullable<Expected['before']>,
  lines: readonly string[],
  ask: NonNullable<Expected['ask']>,
): Expected => ({ lines, before, ask });
const shows = (none: string, ask?: Ask): Expected => ({ none, ...(ask && { ask }) });

const month = { month: '2026-02' };
const own = { what: 'Fel läsare', noticedAt: '2026-03-02T07:30:00.000Z' };
const newEntry = async ({ optician, patient }: World): Promise<string> => idOf(await begin(optician, patient));
const newBooking = async (world: World): Promise<string> => idOf(await book(world, world.patient));
const window = { from: '2026-01-01T00:00:00Z', to: '2027-12-31T00:00:00Z' };

/**
 * Each documented operation that a purpose with patients' data answers for. A new route without a row here fails, and
 * so does one that leaves more or fewer lines than its row says (Patientdatalagen 4 kap. 3 §).
 */
// prettier-ignore
export const EXPECTED: Readonly<Record<string, Expected>> = {
  'POST /api/patients/search': leaves(['Läsa Patient'], ({ desk }) => desk.post('/api/patients/search').send({ personnummer: ADULTS[1] })),
  'POST /api/patients': leaves(['Läsa Patient', 'Skriva Patient'], ({ desk }) => send(desk, '/patients', { personnummer: personnummer[301], givenName: 'Eva', familyName: 'Ek' })),
  'GET /api/patients/{id}': leaves(['Läsa Patient'], ({ desk, patient }) => desk.get(`/api/patients/${patient}`)),
  'PUT /api/patients/{id}/protection': leaves(['Läsa Patient', 'Skriva Patient'], ({ desk, patient }) => desk.put(`/api/patients/${patient}/protection`).send({ grade: null })),
  'GET /api/patients/{id}/bookings': leaves(['Läsa Booking'], ({ desk, patient }) => desk.get(`/api/patients/${patient}/bookings`)),
  'POST /api/bookings': leaves(['Skriva Booking'], (world) => book(world, world.patient)),
  'POST /api/bookings/{id}/cancellation': after(newBooking, ['Läsa Booking', 'Skriva Booking'], ({ desk }, id) => send(desk, `/bookings/${id}/cancellation`)),
  'GET /api/calendar': leaves(['Läsa Booking'], ({ desk }) => desk.get('/api/calendar').query({ date: '2026-03-03' })),
  'GET /api/services': shows('what the unit offers'),
  'GET /api/free-times': shows('times nobody has'),

  'GET /api/units/{unitId}/services': shows('what the unit offers'),
  'GET /api/units/{unitId}/free-times': shows('times nobody has'),
  'POST /api/units/{unitId}/holds': shows('a time, nobody has said for whom'),
  'DELETE /api/units/{unitId}/holds': shows('a time, nobody has said for whom'),
  'POST /api/units/{unitId}/bookings': leaves(['Skriva Booking'], bookOnline),
  'GET /api/booking-link': leaves(['Läsa Booking'], ({ clinic, link }) => clinic.visitor().get('/api/booking-link').set(link)),
  'POST /api/booking-link/cancellation': leaves(['Läsa Booking', 'Skriva Booking'], ({ clinic, link }) => clinic.visitor().post('/api/booking-link/cancellation').set(link)),
  'GET /api/me/bookings': leaves(['Läsa Booking'], ({ herself }) => herself.get('/api/me/bookings')),
  'POST /api/me/bookings/{id}/cancellation': after(newBooking, ['Läsa Booking', 'Skriva Booking'], ({ herself }, id) => herself.post(`/api/me/bookings/${id}/cancellation`)),

  'GET /api/patients/{id}/journal': leaves(['Läsa Journal'], ({ optician, patient }) => optician.get(`/api/patients/${patient}/journal`)),
  'POST /api/patients/{id}/journal-entries': leaves(['Skriva JournalEntry'], ({ optician, patient }) => begin(optician, patient)),
  'GET /api/journal-entries/{id}': leaves(['Läsa JournalEntry'], ({ optician, entry }) => optician.get(`/api/journal-entries/${entry}`)),
  'POST /api/journal-entries/{id}/versions': after(newEntry, ['Läsa JournalEntry', 'Skriva JournalEntry'], ({ optician }, id) => send(optician, `/journal-entries/${id}/versions`, { content: examination({ plan: 'Linser' }), basedOn: 1 })),
  'POST /api/journal-entries/{id}/signature': after(newEntry, ['Läsa JournalEntry', 'Signera JournalEntry', 'Skriva RecallItem'], ({ optician }, id) => send(optician, `/journal-entries/${id}/signature`, { version: 1 })),
  'POST /api/journal-entries/{id}/amendments': after(({ optician, patient }) => beginAndSign(optician, patient), ['Läsa JournalEntry', 'Signera JournalEntry', 'Skriva JournalEntry', 'Skriva RecallItem', 'Skriva RecallItem'], ({ optician }, id) => send(optician, `/journal-entries/${id}/amendments`, { content: examination({ plan: 'Glasögon' }), basedOn: 1, reason: 'Fel plan' })),
  'POST /api/patients/{id}/record-openings': leaves(['Läsa ActiveChoice'], ({ optician, stranger }) => send(optician, `/patients/${stranger}/record-openings`, { kind: 'without-relation', reason: 'asked-by-patient' })),

  'GET /api/patients/{id}/blocks': leaves(['Läsa Block'], ({ desk, patient }) => desk.get(`/api/patients/${patient}/blocks`)),
  'POST /api/patients/{id}/blocks': leaves(['Skriva Block'], ({ desk, patient, diary }) => send(desk, `/patients/${patient}/blocks`, { unitId: diary.unitId })),
  'GET /api/me/blocks': leaves(['Läsa Block'], ({ herself }) => herself.get('/api/me/blocks')),

  'GET /api/calls/queue': shows('how many are due', ({ caller }) => caller.get('/api/calls/queue')),
  'POST /api/calls/next': leaves(['Läsa RecallItem'], ({ caller }) => send(caller, '/calls/next')),
  'GET /api/calls/current': leaves(['Läsa RecallItem'], ({ caller }) => caller.get('/api/calls/current')),

  'GET /api/access-log/export': leaves(['Utskrift AccessLog'], ({ officer }) => officer.get('/api/access-log/export').query(month)),
  'GET /api/access-log/verification': shows('hashes and counts', ({ officer }) => officer.get('/api/access-log/verification')),
  'GET /api/me/access-log': leaves(['Läsa AccessLog'], ({ herself }) => herself.get('/api/me/access-log')),
  'GET /api/me/access-log.pdf': leaves(['Utskrift AccessLog'], ({ herself }) => herself.get('/api/me/access-log.pdf')),
  'GET /api/patients/{id}/log-reports': leaves(['Läsa LogReport'], ({ head, patient }) => head.get(`/api/patients/${patient}/log-reports`)),
  'POST /api/patients/{id}/log-reports': leaves(['Skriva LogReport'], ({ head, patient }) => askOnPaper(head, patient)),
  'POST /api/log-reports/{id}/decision': leaves(['Skriva LogReport'], ({ head, logReport }) => send(head, `/log-reports/${logReport}/decision`, { granted: true })),
  'GET /api/log-reports/{id}/pdf': leaves(['Utskrift AccessLog'], ({ head, logReport }) => head.get(`/api/log-reports/${logReport}/pdf`)),
  'POST /api/log-reports/{id}/handing-out': leaves(['Skriva LogReport'], ({ head, logReport }) => send(head, `/log-reports/${logReport}/handing-out`, { to: 'Astrid' })),
  'GET /api/log-reviews/months': shows('counts', ({ reviewer }) => reviewer.get('/api/log-reviews/months').query(month)),

  'POST /api/incidents': shows('the breach, not whom it touched', ({ desk }) => send(desk, '/incidents', own)),
  'GET /api/incidents': shows('the breaches, not whom they touched', ({ officer }) => officer.get('/api/incidents')),
  'GET /api/incidents/register.csv': shows('the breaches, not whom they touched', ({ officer }) => officer.get('/api/incidents/register.csv')),
  'GET /api/incidents/{id}': shows('the breach, not whom it touched', ({ officer, incident }) => officer.get(`/api/incidents/${incident}`)),
  'GET /api/incidents/{id}/text': shows('a letter to nobody in particular', ({ officer, incident }) => officer.get(`/api/incidents/${incident}/text`).query({ audience: 'patients', language: 'sv' })),
  'GET /api/incidents/{id}/text.pdf': shows('a letter to nobody in particular', ({ officer, incident }) => officer.get(`/api/incidents/${incident}/text.pdf`).query({ audience: 'patients', language: 'sv' })),
  'POST /api/incidents/{id}/investigations': shows('the breach, not whom it touched', ({ officer, incident }) => step(officer, incident, 'investigations', FOUND)),
  'GET /api/incidents/{id}/traces': shows('which accounts were used when', ({ officer, incident }) => officer.get(`/api/incidents/${incident}/traces`).query(window)),
  'POST /api/incidents/{id}/affected-patients': leaves(['Läsa IncidentAffected'], ({ officer, incident, diary }) => step(officer, incident, 'affected-patients', { ...window, unitId: diary.unitId })),
  'GET /api/incidents/{id}/affected-patients': leaves(['Läsa IncidentAffected'], ({ officer, incident }) => officer.get(`/api/incidents/${incident}/affected-patients`)),
};
