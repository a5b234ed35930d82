import { built } from '../dist.mjs';
import { sha256 } from './booking-routes.mjs';

const { newId } = await built('libs/platform/src/new-id');
const { swedishDate } = await built('libs/patient/src/calendar-date');
const { toPatient } = await built('libs/patient/src/found-patient');
const { SEARCH } = await built('libs/patient/src/patient.service');
const { toOpened } = await built('libs/journal/src/opened-record');
const { toEntry } = await built('libs/journal/src/entry-view');
const { READ_JOURNAL, SAVE_ENTRY } = await built('libs/journal/src/journal.sql');
const { CLAIM_NEXT } = await built('libs/recall/src/recall.sql');

/** @type {import('./routes.mjs').Route} */
export const patient = {
  permission: 'patient:find',
  status: 200,
  run: (run, _opened, { body: { personnummer } }) => {
    const kind = Number(personnummer.slice(6, 8)) >= 60 ? 'coordination-number' : 'personnummer';
    return run(SEARCH, [kind, personnummer, null]);
  },
  render: ([row]) => toPatient(row, swedishDate(new Date())),
};

/** @type {import('./routes.mjs').Route} */
export const readJournal = {
  permission: 'journal:read',
  opens: 'patient',
  status: 200,
  run: (run, _opened, { path }) => run(READ_JOURNAL, path),
  render: (rows) => ({
    patient: toPatient({ ...rows[0], id: rows[0]?.read_id }, swedishDate(new Date())),
    entries: rows.filter(({ id }) => id).map(toEntry),
    ...toOpened(rows[0]),
  }),
};

/** @type {import('./routes.mjs').Route} */
export const writeEntry = {
  permission: 'journal:write',
  opens: 'patient',
  status: 201,
  run: (run, _opened, { path: [patientId], body: { template, content }, key }) => {
    const [keyHash, bodyHash] = [sha256(String(key)), sha256(JSON.stringify(content))];
    const today = swedishDate(new Date());
    return run(SAVE_ENTRY, [keyHash, bodyHash, newId(), patientId, template, newId(), today, JSON.stringify(content)]);
  },
  render: ([row]) => toEntry(row),
};

/** @type {import('./routes.mjs').Route} */
export const nextCall = {
  permission: 'recall:call',
  status: 201,
  run: (run) => run(CLAIM_NEXT, []),
  render: ([card]) => card,
};
