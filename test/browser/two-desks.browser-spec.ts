import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

const NUMBER = '900625-2390';
const NAME = 'Bertil Torstensson';

describe('two people at the same unit', () => {
  let product: BuiltProduct;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('see each other’s bookings without touching anything, and keep their place', async () => {
    const [karin, viktor] = await Promise.all([
      Sitting.begin(browser, product.url),
      Sitting.begin(browser, product.url),
    ]);
    await signsIn(karin, /^Karin Lindqvist/);
    await signsIn(viktor, /^Viktor Sandberg/);
    const day = await dayWithRoom(karin);
    const hearing = viktor.page.waitForResponse((response) => response.url().endsWith('/api/calendar/changes'));
    await viktor.goes(`/personal/kalender?datum=${day}`);
    expect((await hearing).status()).toBe(200);
    const visits = viktor.page.getByRole('button', { name: new RegExp(NAME) });
    await viktor.page.getByRole('group', { name: 'Dagens schema' }).waitFor();
    const before = await visits.count();
    const place = viktor.page.getByRole('button', { name: /^Ledigt \d\d:\d\d/ }).first();
    await place.focus();

    await books(karin);

    await visits.nth(before).waitFor();
    expect(await viktor.isOn(viktor.page.getByRole('group', { name: 'Dagens schema' }).getByRole('button'))).toBe(true);
    await viktor.findsNoBarrier();
    await karin.leaves();
    await viktor.leaves();
  });

  it('are told when the calendar is not heard, and it is read each half minute', async () => {
    const viktor = await Sitting.begin(browser, product.url);
    await viktor.context.route('**/api/calendar/changes', (route) => route.fulfill({ status: 204 }));
    await signsIn(viktor, /^Viktor Sandberg/);
    await viktor.goes('/personal/kalender');
    await viktor.reads('Visar ändringar inom en halv minut.');
    await viktor.findsNoBarrier();
    await viktor.leaves();
  });
});

async function dayWithRoom({ page }: Sitting): Promise<string> {
  const free = page.getByRole('button', { name: /^Ledigt \d\d:\d\d/ });
  for (let day = 0; day < 14; day++) {
    const read = page.waitForResponse((response) => response.url().includes('/api/calendar?date='));
    await page.getByRole('button', { name: 'Nästa dag' }).first().click();
    await read;
    await page
      .getByRole('group', { name: 'Dagens schema' })
      .or(page.getByRole('heading', { name: 'Stängt' }))
      .waitFor();
    if ((await free.count()) > 0) {
      return new URL(page.url()).searchParams.get('datum') ?? '';
    }
  }
  throw new Error('Nobody has time for two weeks');
}

/** The first free time of the day, for somebody found by personnummer. */
async function books({ page }: Sitting): Promise<void> {
  await page
    .getByRole('button', { name: /^Ledigt \d\d:\d\d/ })
    .first()
    .click();
  const drawer = page.getByRole('dialog', { name: 'Boka tid' });
  await drawer.getByLabel('Personnummer').fill(NUMBER);
  await page.keyboard.press('Enter');
  await drawer.getByRole('heading', { name: NAME }).waitFor();
  await drawer.getByRole('radio').first().check();
  await drawer.getByRole('button', { name: /^Boka \S+ \d/ }).click();
  await drawer.getByRole('heading', { name: 'Tiden är bokad' }).waitFor();
}
