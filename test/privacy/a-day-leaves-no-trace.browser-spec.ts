import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Client } from 'pg';
import { signsIn } from '../browser/bank-id.js';
import { Sitting } from '../browser/sitting.js';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { found, type Secret, tablesWith, type Traces, tracesOf } from './traces.js';

jest.setTimeout(180_000);

const STATED = ['booking.stated_contact'];
const NUMBER = { text: '19900625-2390', keptIn: ['patient.identifier'] };
const VISITOR = { text: 'Zebulina', keptIn: STATED };
const FAMILY = { text: 'Qvarnstjarna', keptIn: STATED };
const MAIL = { text: 'zq.almanacka@example.se', keptIn: ['booking.stated_contact', 'demo.mailbox'] };
const FINDING = { text: 'Kvicksilvertomte', keptIn: ['journal.entry_version'] };

const LEFT_AND_DELETED = `
  DO $$ BEGIN
    INSERT INTO platform.outbox (provider_id, queue, permission, entity_id)
      SELECT id, 'qvarnstjarna', 'message:send', gen_random_uuid() FROM access.provider LIMIT 1;
    DELETE FROM platform.outbox WHERE queue = 'qvarnstjarna';
  END $$`;

describe('a day at the clinic', () => {
  let product: BuiltProduct;
  let browser: Browser;
  let folder: string;
  let people: Sitting[];
  let secrets: Secret[];
  let traces: Traces;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kallelse-day-'));
    // Requests are logged as in production; the tests' own setting keeps quiet.
    const settings = { NODE_ENV: 'development', TMPDIR: folder };
    [product, browser] = await Promise.all([startBuiltDemo(settings), openBrowser()]);
    people = await Promise.all([1, 2, 3].map(() => Sitting.begin(browser, product.url)));
    const [visitor, optician, caller] = people as [Sitting, Sitting, Sitting];
    const token = await booksAndCancels(visitor);
    await examines(optician);
    const person = await calls(caller);
    await asksWithTheNumberInTheAddress(product.url);
    secrets = [NUMBER, VISITOR, FAMILY, MAIL, FINDING, token, ...person];
    traces = await tracesOf(product, folder, people);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    rmSync(folder, { recursive: true });
  });

  it('is kept in the declared tables and no others', async () => {
    const kept = await Promise.all(
      secrets.map(async ({ text, ...secret }) => [text, await tablesWith(product, { text, ...secret })]),
    );
    expect(kept).toEqual(secrets.map(({ text, keptIn }) => [text, keptIn]));
  });

  it('leaves no name, number, address, finding or link in logs, queues, files, addresses and browsers', () => {
    expect(found(secrets, traces)).toEqual([]);
  });

  it('did run through all of them, so that there was something to find', async () => {
    expect(traces.get('log of api and worker')).toContain('/api/patients/search');
    expect(traces.get('file of bullmq.job')).toContain('message.send');
    expect(traces.get('addresses asked for')).toContain('/api/calls/next');
    expect(traces.get('browsers')).toContain('kallelse_session');
    expect([...traces.keys()].filter((place) => place.startsWith("PostgreSQL's"))).not.toEqual([]);
  });

  it('would be found out by a single name in any one of them', async () => {
    writeFileSync(join(folder, 'export.csv'), `${VISITOR.text};`);
    await plant(product, LEFT_AND_DELETED);
    await plant(product, `DO $$ BEGIN RAISE LOG 'no such patient: 9006252390'; END $$`);
    await people[0]?.page.evaluate(`localStorage.setItem('last', 'zq.almanacka@example.se')`);
    await people[1]?.page.evaluate(`fetch('/api/health?q=Kvicksilvertomte')`);

    const told = found(secrets, await tracesOf(product, folder, people));
    expect(told).toEqual(
      expect.arrayContaining([
        `Zebulina in temporary file ${join(folder, 'export.csv')}`,
        expect.stringMatching(/^Qvarnstjarna in file of platform\.outbox$/),
        expect.stringMatching(/^19900625-2390 in PostgreSQL's /),
        'zq.almanacka@example.se in browsers',
        'Kvicksilvertomte in addresses asked for',
      ]),
    );
  });
});

/** Books on the website, finds the mail and cancels; answers with the token of the mail's link. */
async function booksAndCancels(visitor: Sitting): Promise<Secret> {
  const { page } = visitor;
  await visitor.goes('/alloptik/boka?enhet=nordstan');
  await page.getByRole('link', { name: /^Synundersökning 30/ }).click();
  await page.getByRole('link', { name: /^Vem som helst/ }).click();
  await page
    .getByRole('button', { name: /^\d\d:\d\d, / })
    .first()
    .click();
  await page.getByLabel('Förnamn').fill(VISITOR.text);
  await page.getByLabel('Efternamn').fill(FAMILY.text);
  await page.getByLabel('E-post').fill(MAIL.text);
  await page.getByLabel('Personnummer').fill(NUMBER.text);
  await page.getByRole('button', { name: 'Boka tiden' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Demobrevlådan' }).click();
  const link = page
    .getByRole('article')
    .getByRole('link', { name: /avboka#/ })
    .first();
  const [, token = ''] = (await link.innerText()).split('#');
  await link.click();
  await page.getByRole('button', { name: /^Avboka / }).click();
  await page.getByRole('button', { name: 'Ja, avboka' }).click();
  await page.getByRole('heading', { name: 'Tiden är avbokad' }).waitFor();
  await visitor.goes('/');
  return { text: token, keptIn: ['demo.mailbox'] };
}

/** Finds the patient by personnummer, writes and signs. */
async function examines(optician: Sitting): Promise<void> {
  const { page } = optician;
  await signsIn(optician, /^Karin Lindqvist/);
  await page.getByRole('link', { name: 'Patient' }).click();
  await page.getByLabel('Personnummer').fill(NUMBER.text);
  await page.getByRole('button', { name: 'Sök' }).click();
  await page.getByRole('button', { name: 'Öppna journalen' }).click();
  await page.getByRole('button', { name: 'Ny synundersökning' }).click();
  for (const field of ['Besöksorsak', 'Anamnes', 'Bedömning', 'Åtgärd och planering']) {
    await page.getByLabel(field).fill(`${FINDING.text} i höger öga`);
  }
  await page.getByRole('radio', { name: 'Ingen återkallning' }).check();
  await page.getByRole('button', { name: 'Spara utkast' }).click();
  await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
  await page.getByRole('button', { name: 'Granska och signera' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Signera' }).click();
  await page
    .getByRole('article')
    .first()
    .getByText(/^Signerad av Karin/)
    .waitFor();
}

/** Answers with the name and the telephone number of whom the queue gave. */
async function calls(caller: Sitting): Promise<Secret[]> {
  const { page } = caller;
  await signsIn(caller, /^Peter Holm/);
  await page.getByRole('button', { name: 'Ring nästa' }).click();
  await page.getByRole('heading', { name: 'Vad blev det av samtalet?' }).waitFor();
  const name = await page.getByRole('heading', { level: 2 }).first().innerText();
  const phone = await page.getByRole('main').getByRole('link', { name: /^0\d/ }).innerText();
  await page.getByRole('button', { name: /Inget svar$/ }).click();
  await page.getByRole('heading', { name: 'Sparat: Inget svar' }).waitFor();
  return [
    { text: name, keptIn: [] },
    { text: phone, keptIn: ['patient.patient'] },
  ];
}

/** What no page of ours does, and somebody may: a name and a number in the address end in no log either. */
async function asksWithTheNumberInTheAddress(url: string): Promise<void> {
  const digits = NUMBER.text.replace('-', '');
  await fetch(`${url}/api/patients/${digits}?name=${VISITOR.text}`);
  await fetch(`${url}/api/patients/search`, { method: 'POST', body: `{"personnummer":"${digits}"` });
}

async function plant({ database }: BuiltProduct, statement: string): Promise<void> {
  const superuser = new Client({ connectionString: database.SUPERUSER_URL });
  await superuser.connect();
  await superuser.query(statement);
  await superuser.end();
}
