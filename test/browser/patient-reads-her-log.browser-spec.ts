import { readFileSync } from 'node:fs';
import type { Browser, Download } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { readPdf } from '../support/pdf.js';
import { identifies, signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

const NUMBER = '19900625-2390';

describe('who has seen my data', () => {
  let product: BuiltProduct;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const saved = async (download: Download) => readPdf(readFileSync(await download.path()));

  it('is read by the patient on her telephone, and saved as a PDF', async () => {
    const desk = await Sitting.begin(browser, product.url);
    await signsIn(desk, /^Viktor Sandberg/);
    await desk.page.getByRole('link', { name: 'Patient' }).click();
    await desk.sees('Sök upp en patient');
    await desk.page.keyboard.type(NUMBER);
    await desk.page.keyboard.press('Enter');
    await desk.sees('Bokningar');
    await desk.leaves();

    const patient = await Sitting.begin(browser, product.url, 'phone');
    const { page } = patient;
    await patient.opens('/alloptik', 'Alloptik');
    await page.getByRole('main').getByRole('link', { name: 'Vem har sett mina uppgifter' }).tap();
    await patient.sees('Vem har sett mina uppgifter');
    await identifies(patient, /född 1990/);
    const line = page.getByRole('listitem').filter({ hasText: 'Öppnade ditt patientkort' }).first();
    await line.getByText('Reception, Alloptik Odenplan').waitFor();
    await line.getByText('Syfte: boka och planera besök').waitFor();
    await patient.reads('Gäller det ditt barn eller en närstående?');
    expect(await page.getByText('Viktor Sandberg').count()).toBe(0);
    await patient.findsNoBarrier();

    await page.reload();
    await page.getByText('Tittade i loggen över vem som har sett dina uppgifter').first().waitFor();
    await patient.findsNoBarrier();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Spara de senaste tolv månaderna som PDF' }).tap(),
    ]);
    const { title, language, tagged, text } = await saved(download);
    expect({ name: download.suggestedFilename(), title, language, tagged }).toEqual({
      name: 'loggutdrag.pdf',
      title: 'Vem har sett mina uppgifter',
      language: 'sv-SE',
      tagged: true,
    });
    expect(text).toContain('Öppnade ditt patientkort');
    expect(text).toContain('Alloptik Odenplan');
    await patient.leaves();
  });

  it('is answered on paper by the head of operations, who notes who got it', async () => {
    const head = await Sitting.begin(browser, product.url);
    const { page } = head;
    await signsIn(head, /^Anna Forsberg/);
    await page.getByRole('link', { name: 'Patient' }).click();
    await head.sees('Sök upp en patient');
    await page.keyboard.type(NUMBER);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Loggutdrag' }).click();
    await head.sees('Loggutdrag');

    await page.getByLabel('Vem frågar?').selectOption('Vårdnadshavare');
    await page.getByRole('button', { name: 'Registrera begäran' }).click();
    await page.getByText('Fyll i fältet').first().waitFor();
    await head.findsNoBarrier();
    await page.getByLabel('Namn på den som frågar').fill('Bertil Berg');
    await page.getByLabel('Hur visades rätten att fråga?').fill('Personbevis för vårdnadshavare');
    await page.getByRole('button', { name: 'Registrera begäran' }).click();
    await head.reads(/^Bertil Berg, vårdnadshavare/);
    await head.reads(/^Ska besvaras senast/);
    await head.findsNoBarrier();

    await page.getByRole('button', { name: 'Lämna ut', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Spara utdraget som PDF' }).click(),
    ]);
    expect((await saved(download)).text).toContain('Öppnade ditt patientkort');
    await page.getByLabel('Vem fick utdraget?').fill('Bertil Berg');
    await page.getByRole('button', { name: 'Anteckna att det är utlämnat' }).click();
    await head.reads(/^Utlämnat till Bertil Berg/);
    await head.findsNoBarrier();
    await head.leaves();
  });
});
