import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { readPdf } from '../support/pdf.js';
import { signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

describe('a breach', () => {
  let product: BuiltProduct;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('is reported by the reception on a telephone, and becomes a letter at the officer', async () => {
    const viktor = await Sitting.begin(browser, product.url, 'phone');
    await signsIn(viktor, /^Viktor Sandberg/);
    await viktor.page.getByRole('button', { name: 'Viktor Sandberg, meny' }).tap();
    await viktor.page.getByRole('menuitem', { name: 'Anmäl en incident' }).tap();
    await viktor.sees('Anmäl en incident');
    await viktor.page.getByRole('button', { name: 'Anmäl', exact: true }).tap();
    await viktor.reads('Fyll i fältet');
    await viktor.page.getByLabel('Vad har hänt?').fill('En surfplatta med öppen kalender är borta från disken.');
    await viktor.page.getByRole('button', { name: 'Anmäl', exact: true }).tap();
    await viktor.reads('Tack. Det blev incident 1.');
    await viktor.findsNoBarrier();
    await viktor.leaves();

    const ulf = await Sitting.begin(browser, product.url);
    const { page } = ulf;
    await signsIn(ulf, /^Ulf Sandell/);
    await page.getByRole('link', { name: 'Incidenter' }).click();
    await ulf.sees('Incidenter');
    await ulf.reads('71 tim kvar');
    await page.getByRole('link', { name: 'Incident 1' }).click();
    await ulf.sees('Incident 1');

    await page.getByLabel('Vilka människor berörs?').fill('patienter vid butiken Odenplan');
    await page.getByLabel('Ungefär hur många personer').fill('40');
    await page.getByLabel('Vilka uppgifter berörs?').fill('namn och bokade tider');
    await page.getByLabel('Ungefär hur många poster').fill('60');
    await page.getByLabel('Sannolika konsekvenser').fill('Någon obehörig kan ha sett dina bokade tider.');
    await page
      .getByLabel('Åtgärder som har vidtagits eller föreslås')
      .fill('Vi har avslutat inloggningen och spärrat plattan.');
    await page.getByRole('button', { name: 'Spara utredningen' }).click();
    await ulf.reads('Sparat. Det förra finns kvar i historiken.');

    await page.getByRole('button', { name: 'Berörda patienter' }).click();
    await page.getByLabel('Från').fill('2026-01-01T00:00');
    await page.getByRole('button', { name: 'Visa vilka som arbetade då' }).click();
    await page.getByLabel('Konto').selectOption('Viktor Sandberg, Butikssäljare');
    await page.getByRole('button', { name: 'Ta fram och spara listan' }).click();
    await page.getByText(/^\d+ patienter?, \d+ rader i loggen/).waitFor();
    await ulf.findsNoBarrier();

    await page.getByRole('button', { name: 'Riskbedömning' }).click();
    await page.getByRole('radio', { name: 'Hög risk' }).check();
    await page
      .getByRole('region', { name: 'Riskbedömning' })
      .getByLabel('Skäl')
      .fill('Bokningar visar vem som får vård.');
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();

    await page.getByRole('button', { name: 'Beslut och anmälan' }).click();
    const authority = page.getByRole('region', { name: 'Integritetsskyddsmyndigheten (artikel 33)' });
    await authority.getByLabel('Skäl').fill('Hög risk');
    await authority.getByRole('button', { name: 'Spara beslutet' }).click();
    await authority.getByRole('button', { name: 'Anteckna att de har fått veta' }).click();
    await authority.getByText(/^Fick veta/).waitFor();
    await ulf.reads('Anmäld till IMY');
    await ulf.findsNoBarrier();

    await page.getByRole('button', { name: 'Texter till myndighet och patienter' }).click();
    await page.getByLabel('Till', { exact: true }).last().selectOption('Brev till patienterna');
    const letter = page.getByRole('textbox', { name: 'Brev till patienterna' });
    expect(await letter.inputValue()).toMatch(/bokade tider[^]*skadestånd[^]*patientdatalagen 8 kap\. 6 §/);
    await letter.fill(`${await letter.inputValue()}\n\nHälsningar från Odenplan`);
    await page.getByRole('button', { name: 'Spara som ny version' }).click();
    await ulf.reads('Version 1, sparad.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Spara som PDF' }).click(),
    ]);
    expect(readPdf(readFileSync(await download.path()))).toMatchObject({
      language: 'sv-SE',
      text: expect.stringContaining('Hälsningar från Odenplan') as string,
    });
    await ulf.findsNoBarrier();
    await page.getByRole('button', { name: 'Historik' }).click();
    await ulf.reads('Lista över berörda framtagen');
    await ulf.leaves();
  });
});
