import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

/** Somebody whom only the other shop has examined and received. */
const ONLY_AT_NORDSTAN = `
  SELECT i.value AS number, p.id FROM patient.patient p
  JOIN access.provider o ON o.id = p.provider_id AND o.slug = 'alloptik'
  JOIN access.unit here ON here.provider_id = o.id AND here.slug = 'odenplan'
  JOIN patient.identifier i ON i.provider_id = p.provider_id AND i.patient_id = p.id AND i.kind = 'personnummer'
  WHERE NOT p.protected_identity
    AND EXISTS (SELECT FROM journal.signature s WHERE s.patient_id = p.id AND s.unit_id <> here.id)
    AND NOT EXISTS (SELECT FROM access.care_relation r WHERE r.patient_id = p.id AND r.unit_id = here.id)
    AND NOT EXISTS (SELECT FROM access.block b WHERE b.patient_id = p.id)
  ORDER BY i.value LIMIT 1`;

const TASK = `
  INSERT INTO access.task (provider_id, id, kind, role, unit_id, patient_id, due_on)
  SELECT u.provider_id, $1, 'block-opened', 'head-of-operations', u.id, $2, '2026-01-02'
  FROM access.unit u JOIN access.provider o ON o.id = u.provider_id AND o.slug = 'alloptik' WHERE u.slug = 'odenplan'`;

describe('whoever needs a record', () => {
  let product: BuiltProduct;
  let browser: Browser;
  let patient: { number: string; id: string };

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
    const database = new Client(product.database.SUPERUSER_URL);
    await database.connect();
    patient = (await database.query<{ number: string; id: string }>(ONLY_AT_NORDSTAN)).rows[0] as typeof patient;
    await database.query(TASK, [randomUUID(), patient.id]);
    await database.end();
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('says why where there is no visit, and opens what the other shop wrote by one key', async () => {
    const karin = await Sitting.begin(browser, product.url);
    const { page } = karin;
    await signsIn(karin, /^Karin Lindqvist/);
    await page.getByRole('link', { name: 'Patient' }).click();
    await karin.sees('Sök upp en patient');
    await page.keyboard.type(patient.number);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Bokningar' }).click();
    await page.keyboard.press('j');

    const why = page.getByRole('dialog', { name: 'Varför öppnar du journalen?' });
    await why.waitFor();
    await karin.findsNoBarrier();
    await page.keyboard.press('Enter');
    await why.getByText('Välj ett skäl').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await why.getByRole('radio', { name: 'Patienten har bett mig', checked: true }).waitFor();
    await page.keyboard.press('Enter');
    await karin.sees('Anteckningar');
    await karin.reads(/^Öppnad med skälet ”Patienten har bett mig”/);

    const others = page.getByRole('region', { name: 'Anteckningar på andra enheter' });
    await others.getByText(/Nordstan: \d+ anteckning/).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.keyboard.press('o');
    await page
      .getByRole('article')
      .first()
      .getByText(/^Annan enhet: .*Nordstan/)
      .waitFor();
    await others.getByText(/^Öppna för dig till kl\. \d\d:\d\d/).waitFor();
    await karin.findsNoBarrier();

    await page.keyboard.press('n');
    await karin.sees('Ny synundersökning');
    await karin.reads(/^Bredvid varje fält står värdet från/);
    await karin.leaves();
  });

  it('comes back to the patient when there is no reason', async () => {
    const johan = await Sitting.begin(browser, product.url);
    const { page } = johan;
    await signsIn(johan, /^Johan Bergman/);
    await johan.goes(`/personal/patient/${patient.id}/journal`);
    await page.getByRole('dialog', { name: 'Varför öppnar du journalen?' }).waitFor();
    await page.keyboard.press('Escape');
    await johan.sees('Patient');
    await johan.leaves();
  });

  it('finds what is to be followed up, and says what was done', async () => {
    const anna = await Sitting.begin(browser, product.url);
    const { page } = anna;
    await signsIn(anna, /^Anna Forsberg/);
    await page.getByRole('link', { name: 'Uppgifter' }).click();
    await anna.sees('Uppgifter');
    const tasks = page.getByRole('list', { name: 'Att göra' });
    await tasks.getByText('Följ upp att en spärr har öppnats').first().waitFor();
    await anna.findsNoBarrier();

    await anna.presses(page.getByRole('button', { name: 'Markera som klar' }).first());
    const dialog = page.getByRole('dialog', { name: 'Markera som klar' });
    await dialog.getByLabel('Vad blev gjort?').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Samtal med patienten, öppningen var befogad');
    await anna.findsNoBarrier();
    await anna.presses(dialog.getByRole('button', { name: 'Klar' }));
    await anna.reads('Uppgiften är klar.');
    await anna.leaves();
  });
});
