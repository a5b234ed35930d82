import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(180_000);

describe('a head of operations', () => {
  let product: BuiltProduct;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it.each(['desktop', 'phone'] as const)('reads how the unit’s time was used, on a %s', async (screen) => {
    const head = await Sitting.begin(browser, product.url, screen);
    const { page } = head;
    await signsIn(head, /^Anna Forsberg/);
    await head.opens('/personal/statistik', 'Statistik');
    await page.getByRole('img', { name: /^Besök per vecka, stapeldiagram/ }).waitFor();
    await head.findsNoBarrier();

    await page.getByLabel('Visa', { exact: true }).selectOption('Beläggning');
    await page.getByRole('img', { name: /^Beläggning per vecka/ }).waitFor();
    await page.getByLabel('Period').selectOption('4');
    await head.reads('Vissa siffror visas inte');
    const weeks = page.getByRole('region', { name: 'Vecka för vecka' });
    await weeks.getByRole('row', { name: /^Hela perioden/ }).waitFor();
    expect(await weeks.getByRole('rowheader', { name: /^Vecka \d+/ }).count()).toBe(4);
    await head.findsNoBarrier();
    await head.leaves();
  });
});
