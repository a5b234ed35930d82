import type { Response } from 'supertest';
import { personnummer } from '../booking/diary.js';
import { FOUND, step } from '../incident/breach.js';
import { begin, beginAndSign, examination } from '../journal/examination.js';
import { ADULTS } from '../support/people.js';
import {
  allButClosed,
  anArrival,
  anOccasion,
  askOnPaper,
  aTask,
  book,
  bookOnline,
  idOf,
  nextTime,
  protect,
  send,
  visitToday,
  type World,
} from './world.js';

type Ask = (world: World) => PromiseLike<Response>;

/** The lines that one call leaves, or why it shows nothing of a patient. What `before` does is not counted. */
export interface Expected {
  readonly lines?: readonly string[];
  /** A list: as many as there are rows in it that tell of somebody. */
  readonly each?: string;
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
const lists = (each: string, ask: NonNullable<Expected['ask']>, lines: readonly string[] = []): Expected => ({
  each,
  ask,
  lines,
});
const shows = (none: string, ask?: Ask): Expected => ({ none, ...(ask && { ask }) });

const ofClinic = shows('hours, services and rooms; of visits inside an absence only when they are');

const month = { month: '2026-02' };
const own = { what: 'Fel läsare', noticedAt: '2026-03-02T07:30:00.000Z' };
const wednesday = (time: string): object => ({ startsAt: `2026-03-04T${time}:00+01:00` });
const newEntry = async ({ optician, patient }: World): Promise<string> => idOf(await begin(optician, patient));
const newBooking = async (world: World): Promise<string> => idOf(await book(world, world.patient));
const RULES = {
  ...{ relationDaysAhead: 60, relationDaysAfter: 180, choiceHours: 4, blockOpeningHours: 4, searchesPerHour: 100 },
  ...{ choicesPerDay: 100, sampleSize: 10, hiredStaff: false, namesInLogReport: false },
};
const window = { from: '2026-01-01T00:00:00Z', to: '2027-12-31T00:00:00Z' };

const worked = (what: string, body: object): Expected =>
  leaves(['Skriva Incident'], ({ officer, incident }) => step(officer, incident, what, body));
const newBlock = async ({ herself, diary }: World): Promise<string> =>
  idOf(await send(herself, '/me/blocks', { unitId: diary.unitId }));
const openBlock = ({ optician, stranger }: World): Promise<Response> =>
  send(optician, `/patients/${stranger}/block-openings`, { cause: 'emergency', note: 'Medvetslös' });
const currentCall = async ({ caller }: World): Promise<string> => idOf(await send(caller, '/calls/next'));

/**
 * Each documented operation that a purpose with patients' data answers for. A new route without a row here fails, and
 * so does one that leaves more or fewer lines than its row says (Patientdatalagen 4 kap. 3 §).
 */
// prettier-ignore
export const EXPECTED: Readonly<Record<string, Expected>> = {
  'POST /api/patients/search': leaves(['Läsa Patient'], ({ desk }) => desk.post('/api/patients/search').send({ personnummer: ADULTS[1] })),
  'POST /api/patients': leaves(['Läsa Patient', 'Skriva Patient'], ({ desk }) => send(desk, '/patients', { personnummer: personnummer[301], givenName: 'Eva', familyName: 'Ek' })),
  'GET /api/patients/{id}': leaves(['Läsa Patient'], ({ desk, patient }) => desk.get(`/api/patients/${patient}`)),
  'POST /api/patients/{id}/identification': leaves(['Läsa Patient', 'Skriva Patient'], ({ desk, patient }) => send(desk, `/patients/${patient}/identification`, { how: 'document', personnummer: ADULTS[1] })),
  'PUT /api/patients/{id}/protection': leaves(['Läsa Patient', 'Skriva Patient'], ({ desk, patient }) => desk.put(`/api/patients/${patient}/protection`).send({ grade: null })),
  'GET /api/patients/{id}/bookings': leaves(['Läsa Booking'], ({ desk, patient }) => desk.get(`/api/patients/${patient}/bookings`)),
  'POST /api/bookings': leaves(['Skriva Booking'], (world) => book(world, world.patient)),
  'POST /api/bookings/{id}/move': after(newBooking, ['Skriva Booking'], ({ desk }, id) => send(desk, `/bookings/${id}/move`, wednesday('09:00'))),
  'POST /api/bookings/{id}/cancellation': after(newBooking, ['Läsa Booking', 'Skriva Booking'], ({ desk }, id) => send(desk, `/bookings/${id}/cancellation`)),
  'GET /api/bookings/{id}': leaves(['Läsa Booking'], ({ desk, booking }) => desk.get(`/api/bookings/${booking}`)),
  'POST /api/bookings/{id}/arrival': after(visitToday, ['Läsa Booking', 'Skriva Booking', 'Skriva Patient'], ({ desk }, id) => send(desk, `/bookings/${id}/arrival`, { how: 'document', address: 'Lönnvägen 9' })),
  'POST /api/bookings/{id}/steps': after(anArrival, ['Läsa Booking', 'Skriva Booking'], ({ desk }, id) => send(desk, `/bookings/${id}/steps`, { step: 'in-room' })),
  'POST /api/bookings/{id}/undoing': after(anArrival, ['Läsa Booking', 'Skriva Booking'], ({ desk }, id) => send(desk, `/bookings/${id}/undoing`, { from: 'arrived' })),
  'GET /api/calendar': lists('Läsa Booking', ({ desk }) => desk.get('/api/calendar').query({ date: '2026-03-03' })),
  'GET /api/calendar/changes': shows('which day changed, and nothing of whom'),
  'GET /api/services': shows('what the unit offers'),

  'GET /api/set-up': ofClinic,
  'PUT /api/set-up/hours': ofClinic,
  'PUT /api/set-up/exceptions/{day}': ofClinic,
  'DELETE /api/set-up/exceptions/{day}': ofClinic,
  'PUT /api/set-up/rules': ofClinic,
  'POST /api/set-up/absences': ofClinic,
  'DELETE /api/set-up/absences/{id}': ofClinic,
  'PUT /api/set-up/practitioners/{id}': ofClinic,
  'POST /api/set-up/services': ofClinic,
  'PUT /api/set-up/services/{id}': ofClinic,
  'POST /api/set-up/services/{id}/retirement': ofClinic,
  'DELETE /api/set-up/services/{id}/retirement': ofClinic,
  'POST /api/set-up/rooms': ofClinic,
  'PUT /api/set-up/rooms/{id}': ofClinic,
  'DELETE /api/set-up/rooms/{id}': ofClinic,
  'POST /api/set-up/devices': ofClinic,
  'PUT /api/set-up/devices/{id}': ofClinic,
  'DELETE /api/set-up/devices/{id}': ofClinic,
  'GET /api/statistics': shows('counts of five and more', ({ head }) => head.get('/api/statistics').query({ from: '2026-03-02', to: '2026-03-08' })),
  'GET /api/free-times': shows('times nobody has'),

  'GET /api/units/{unitId}/services': shows('what the unit offers'),
  'GET /api/units/{unitId}/free-times': shows('times nobody has'),
  'POST /api/units/{unitId}/holds': shows('a time, nobody has said for whom'),
  'DELETE /api/units/{unitId}/holds': shows('a time, nobody has said for whom'),
  'POST /api/units/{unitId}/bookings': leaves(['Skriva Booking'], bookOnline),
  'GET /api/booking-link': leaves(['Läsa Booking'], ({ clinic, link }) => clinic.visitor().get('/api/booking-link').set(link)),
  'POST /api/booking-link/move': leaves(['Skriva Booking'], ({ clinic, link }) => clinic.visitor().post('/api/booking-link/move').set(link).send(wednesday('10:00'))),
  'POST /api/booking-link/cancellation': leaves(['Läsa Booking', 'Skriva Booking'], ({ clinic, link }) => clinic.visitor().post('/api/booking-link/cancellation').set(link)),
  'GET /api/me/bookings': leaves(['Läsa Booking'], ({ herself }) => herself.get('/api/me/bookings')),
  'POST /api/me/bookings/{id}/move': after(newBooking, ['Skriva Booking'], ({ herself }, id) => herself.post(`/api/me/bookings/${id}/move`).send(wednesday('11:00'))),
  'POST /api/me/bookings/{id}/cancellation': after(newBooking, ['Läsa Booking', 'Skriva Booking'], ({ herself }, id) => herself.post(`/api/me/bookings/${id}/cancellation`)),

  'GET /api/patients/{id}/journal': leaves(['Läsa Journal'], ({ optician, patient }) => optician.get(`/api/patients/${patient}/journal`)),
  'POST /api/patients/{id}/journal-entries': leaves(['Skriva JournalEntry'], ({ optician, patient }) => begin(optician, patient)),
  'GET /api/journal-entries/{id}': leaves(['Läsa JournalEntry'], ({ optician, entry }) => optician.get(`/api/journal-entries/${entry}`)),
  'POST /api/journal-entries/{id}/versions': after(newEntry, ['Läsa JournalEntry', 'Skriva JournalEntry'], ({ optician }, id) => send(optician, `/journal-entries/${id}/versions`, { content: examination({ plan: 'Linser' }), basedOn: 1 })),
  'POST /api/journal-entries/{id}/signature': after(newEntry, ['Läsa JournalEntry', 'Signera JournalEntry', 'Skriva RecallItem'], ({ optician }, id) => send(optician, `/journal-entries/${id}/signature`, { version: 1 })),
  'POST /api/journal-entries/{id}/amendments': after(({ optician, patient }) => beginAndSign(optician, patient), ['Läsa JournalEntry', 'Signera JournalEntry', 'Skriva JournalEntry', 'Skriva RecallItem', 'Skriva RecallItem'], ({ optician }, id) => send(optician, `/journal-entries/${id}/amendments`, { content: examination({ plan: 'Glasögon' }), basedOn: 1, reason: 'Fel plan' })),
  'POST /api/patients/{id}/record-openings': leaves(['Läsa ActiveChoice'], ({ optician, stranger }) => send(optician, `/patients/${stranger}/record-openings`, { kind: 'without-relation', reason: 'asked-by-patient' })),

  'GET /api/patients/{id}/blocks': leaves(['Läsa Block'], ({ desk, patient }) => desk.get(`/api/patients/${patient}/blocks`)),
  'POST /api/patients/{id}/blocks': leaves(['Skriva Block'], ({ desk, patient, diary }) => send(desk, `/patients/${patient}/blocks`, { unitId: diary.unitId, askedByPatient: true })),
  'POST /api/blocks/{id}/ending': after(newBlock, ['Skriva Block'], ({ desk }, id) => send(desk, `/blocks/${id}/ending`)),
  'POST /api/me/blocks': leaves(['Skriva Block'], ({ herself, clinic }) => send(herself, '/me/blocks', { unitId: clinic.providers.alloptik.units[1]?.id })),
  'POST /api/me/blocks/{id}/ending': after(newBlock, ['Skriva Block'], ({ herself }, id) => send(herself, `/me/blocks/${id}/ending`)),
  'POST /api/patients/{id}/block-openings': leaves(['Läsa ActiveChoice'], (world) => openBlock(world)),
  'POST /api/block-openings/{id}/units': after(async (world) => idOf(await openBlock(world)), ['Nödöppning ActiveChoice'], ({ optician, clinic }, id) => send(optician, `/block-openings/${id}/units`, { unitId: clinic.providers.alloptik.units[1]?.id })),
  'POST /api/patients/{id}/protected-openings': after(protect, ['Läsa ActiveChoice'], ({ optician, guarded }) => send(optician, `/patients/${guarded}/protected-openings`, { reason: 'planned-care' })),
  'GET /api/tasks': lists('Läsa Task', ({ head }) => head.get('/api/tasks')),
  'POST /api/tasks/{id}/done': after(aTask, ['Skriva Task'], ({ head }, id) => head.post(`/api/tasks/${id}/done`).send({ note: 'Gjort' })),
  'PUT /api/access-rules': leaves(['Skriva AccessRules'], ({ head }) => head.put('/api/access-rules').send(RULES)),
  'GET /api/me/blocks': leaves(['Läsa Block'], ({ herself }) => herself.get('/api/me/blocks')),

  'GET /api/calls/queue': shows('how many are due', ({ caller }) => caller.get('/api/calls/queue')),
  'POST /api/calls/next': leaves(['Läsa RecallItem'], ({ caller }) => send(caller, '/calls/next')),
  'GET /api/calls/{id}/services': shows('what the unit offers'),
  'GET /api/calls/{id}/free-times': shows('times nobody has'),
  'DELETE /api/calls/{id}': { none: 'the call is let go', before: currentCall, ask: ({ caller }, id) => caller.delete(`/api/calls/${id}`) },
  'PUT /api/calls/{id}/outcome': after(currentCall, ['Skriva CallAttempt'], ({ caller }, id) => caller.put(`/api/calls/${id}/outcome`).send({ outcome: 'busy' })),
  'POST /api/calls/{id}/booking': after(currentCall, ['Skriva Booking', 'Skriva CallAttempt'], ({ caller, diary }, id) => send(caller, `/calls/${id}/booking`, { serviceId: diary.serviceId, practitionerId: null, startsAt: nextTime() })),
  'GET /api/calls/current': after(currentCall, ['Läsa RecallItem'], ({ caller }) => caller.get('/api/calls/current')),

  'GET /api/access-log/export': leaves(['Utskrift AccessLog'], ({ officer }) => officer.get('/api/access-log/export').query(month)),
  'GET /api/access-log/verification': shows('hashes and counts', ({ officer }) => officer.get('/api/access-log/verification')),
  'GET /api/me/access-log': leaves(['Läsa AccessLog'], ({ herself }) => herself.get('/api/me/access-log')),
  'GET /api/me/access-log.pdf': leaves(['Utskrift AccessLog'], ({ herself }) => herself.get('/api/me/access-log.pdf')),
  'GET /api/patients/{id}/log-reports': leaves(['Läsa LogReport'], ({ head, patient }) => head.get(`/api/patients/${patient}/log-reports`)),
  'POST /api/patients/{id}/log-reports': leaves(['Skriva LogReport'], ({ head, patient }) => askOnPaper(head, patient)),
  'POST /api/log-reports/{id}/decision': leaves(['Skriva LogReport'], ({ head, logReport }) => send(head, `/log-reports/${logReport}/decision`, { granted: true })),
  'GET /api/log-reports/{id}/pdf': leaves(['Utskrift AccessLog'], ({ head, logReport }) => head.get(`/api/log-reports/${logReport}/pdf`)),
  'POST /api/log-reports/{id}/handing-out': leaves(['Utskrift LogReport'], ({ head, logReport }) => send(head, `/log-reports/${logReport}/handing-out`, { to: 'Astrid' })),
  'POST /api/log-reviews/samples': shows('how many were drawn', ({ reviewer }) => reviewer.post('/api/log-reviews/samples').send(month)),
  'GET /api/log-reviews': lists('Läsa ReviewItem', ({ reviewer }) => reviewer.get('/api/log-reviews').query(month)),
  'GET /api/log-reviews/{id}': after(anOccasion, ['Läsa ReviewItem'], ({ reviewer }, id) => reviewer.get(`/api/log-reviews/${id}`)),
  'POST /api/log-reviews/{id}/verdict': after(anOccasion, ['Läsa ReviewItem', 'Skriva ReviewVerdict'], ({ reviewer }, id) => send(reviewer, `/log-reviews/${id}/verdict`, { verdict: 'justified' })),
  'GET /api/log-reviews/months': shows('counts', ({ reviewer }) => reviewer.get('/api/log-reviews/months').query(month)),

  'POST /api/incidents': leaves(['Skriva Incident'], ({ desk }) => send(desk, '/incidents', own)),
  'GET /api/incidents': shows('the breaches, not whom they touched', ({ officer }) => officer.get('/api/incidents')),
  'GET /api/incidents/register.csv': shows('the breaches, not whom they touched', ({ officer }) => officer.get('/api/incidents/register.csv')),
  'GET /api/incidents/{id}': leaves(['Läsa Incident'], ({ officer, incident }) => officer.get(`/api/incidents/${incident}`)),
  'GET /api/incidents/{id}/text': shows('a letter to nobody in particular', ({ officer, incident }) => officer.get(`/api/incidents/${incident}/text`).query({ audience: 'patients', language: 'sv' })),
  'GET /api/incidents/{id}/text.pdf': shows('a letter to nobody in particular', ({ officer, incident }) => officer.get(`/api/incidents/${incident}/text.pdf`).query({ audience: 'patients', language: 'sv' })),
  'POST /api/incidents/{id}/investigations': worked('investigations', FOUND),
  'POST /api/incidents/{id}/risk-assessments': worked('risk-assessments', { level: 'high-risk', reasons: 'Uppgifter om hälsa' }),
  'POST /api/incidents/{id}/decisions': worked('decisions', { audience: 'authority', notify: true, reasons: 'Risk' }),
  'POST /api/incidents/{id}/notifications': worked('notifications', { audience: 'authority', at: '2026-03-02T08:00:00Z', phase: 'initial' }),
  'POST /api/incidents/{id}/texts': worked('texts', { audience: 'patients', language: 'sv', body: 'Hej' }),
  'GET /api/incidents/{id}/traces': shows('which accounts were used when', ({ officer, incident }) => officer.get(`/api/incidents/${incident}/traces`).query(window)),
  'POST /api/incidents/{id}/affected-patients': lists('Läsa Incident', ({ officer, incident, diary }) => step(officer, incident, 'affected-patients', { ...window, unitId: diary.unitId }), ['Skriva Incident']),
  'GET /api/incidents/{id}/affected-patients': lists('Läsa Incident', ({ officer, incident }) => officer.get(`/api/incidents/${incident}/affected-patients`)),
  'POST /api/incidents/{id}/closing': after(allButClosed, ['Skriva Incident'], ({ officer, incident }) => step(officer, incident, 'closing', { lessons: 'Lås plattan' })),
};
