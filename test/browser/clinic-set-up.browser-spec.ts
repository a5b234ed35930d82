import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(180_000);

describe('a head of operations sets the clinic up', () => {
  let product: BuiltProduct;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const cell = ({ page }: Sitting, name: string): Locator => page.getByRole('gridcell', { name });
  const button = ({ page }: Sitting, name: string): Locator => page.getByRole('button', { name, exact: true });

  /** What was sent is answered before the dialog goes, and what is under it cannot be pressed before. */
  const saved = async (head: Sitting): Promise<void> => {
    await button(head, 'Spara').click();
    await head.page.getByRole('dialog').waitFor({ state: 'hidden' });
  };

  it('opens a Sunday hour by keyboard, closes a day, adds an absence, a service and a device', async () => {
    const head = await Sitting.begin(browser, product.url);
    await signsIn(head, /^Anna Forsberg/);
    await head.page.getByRole('link', { name: 'Verksamheten' }).click();
    await head.sees('Tider');

    await opensSunday(head);
    await closesADay(head);
    await isAway(head);
    await buysADevice(head);
    await offersSomething(head);
    await head.leaves();
  });

  it('does it in English on a phone', async () => {
    const head = await Sitting.begin(browser, product.url, 'phone');
    await signsIn(head, /^Birgitta Åkesson/);
    await head.page.getByRole('button', { name: 'Birgitta Åkesson, meny' }).click();
    await head.page.getByRole('menuitem', { name: 'In English' }).click();
    await head.opens('/personal/verksamhet', 'Hours');
    expect(await head.page.getByLabel('Christmas Eve').isChecked()).toBe(true);
    await cell(head, 'Sunday 10:00–10:30').click();
    await button(head, 'Save the week').click();
    await head.page.getByRole('gridcell', { name: 'Sunday 10:00–10:30, open' }).waitFor();
    for (const [part, heading] of Object.entries({
      franvaro: 'Absences',
      tjanster: 'Services',
      rum: 'Rooms and equipment',
    })) {
      await head.opens(`/personal/verksamhet/${part}`, heading);
    }
    await head.leaves();
  });

  async function opensSunday(head: Sitting): Promise<void> {
    const { page } = head;
    await cell(head, 'Söndag 12:00–12:30').click();
    await page.keyboard.press('Shift+ArrowDown');
    await cell(head, 'Söndag 12:30–13:00, öppet').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await cell(head, 'Söndag 13:00–13:30, öppet').waitFor();
    await button(head, 'Spara veckan').click();
    await page.reload();
    await cell(head, 'Söndag 13:00–13:30, öppet').waitFor();
  }

  async function closesADay(head: Sitting): Promise<void> {
    const { page } = head;
    await button(head, 'Lägg till undantag').click();
    await page.getByLabel('Dag', { exact: true }).fill('2031-03-04');
    await page.getByLabel('Varför, på svenska').fill('Utbildning');
    await page.getByLabel('Varför, på engelska').fill('Training');
    await head.findsNoBarrier();
    await saved(head);
    await page.getByRole('button', { name: /^Visa alla/ }).click();
    await head.reads('Utbildning');
    await page.getByRole('button', { name: /^Ta bort undantaget/ }).click();
    await page.getByText('Utbildning').waitFor({ state: 'detached' });
  }

  async function isAway(head: Sitting): Promise<void> {
    const { page } = head;
    await page.getByRole('link', { name: 'Frånvaro' }).click();
    await head.sees('Frånvaro');
    await page.getByLabel('Vem').selectOption('Karin Lindqvist');
    await page.getByLabel('Till', { exact: true }).fill('2020-01-01T09:00');
    await button(head, 'Lägg in frånvaron').click();
    await head.reads('Slutet måste vara efter början');
    await page.getByLabel('Från', { exact: true }).fill('2031-03-04T09:00');
    await page.getByLabel('Till', { exact: true }).fill('2031-03-05T17:00');
    await button(head, 'Lägg in frånvaron').click();
    await button(head, 'Ta bort frånvaron för Karin Lindqvist').waitFor();
    await head.findsNoBarrier();
    await button(head, 'Ta bort frånvaron för Karin Lindqvist').click();
    await head.reads('Ingen frånvaro är inlagd.');
  }

  async function buysADevice(head: Sitting): Promise<void> {
    const { page } = head;
    await page.getByRole('link', { name: 'Rum och utrustning' }).click();
    await head.sees('Rum och utrustning');
    await button(head, 'Lägg till utrustning').click();
    await page.getByLabel('Namn').fill('Spaltlampa 7');
    await page.getByLabel('Slag').fill('Spaltlampa');
    await head.findsNoBarrier();
    await saved(head);
    await head.reads('Spaltlampa 7');
  }

  async function offersSomething(head: Sitting): Promise<void> {
    const { page } = head;
    await page.getByRole('link', { name: 'Tjänster' }).click();
    await head.sees('Tjänster');
    await button(head, 'Lägg till tjänst').click();
    const name = page.getByRole('group', { name: 'Namn' });
    await name.getByLabel('På svenska').fill('Linsinlärning');
    await name.getByLabel('På engelska').fill('Lens lesson');
    await page.getByRole('checkbox', { name: 'Spaltlampa' }).check();
    await head.findsNoBarrier();
    await saved(head);
    await page.getByLabel('Medarbetare').selectOption({ label: 'Karin Lindqvist' });
    await page.getByRole('checkbox', { name: 'Linsinlärning' }).check();
    await page.getByLabel('Egen längd i minuter för Linsinlärning').fill('45');
    await button(head, 'Spara för Karin Lindqvist').click();
    await page.reload();
    await page.getByLabel('Medarbetare').selectOption({ label: 'Karin Lindqvist' });
    expect(await page.getByLabel('Egen längd i minuter för Linsinlärning').inputValue()).toBe('45');
    await button(head, 'Sluta erbjuda Linsinlärning').click();
    await button(head, 'Erbjud Linsinlärning igen').waitFor();
  }
});
