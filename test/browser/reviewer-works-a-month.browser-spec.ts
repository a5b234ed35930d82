import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(180_000);

const VECTORS = join(__dirname, '../vectors/test-identities.json');
const { personnummer: identities } = JSON.parse(readFileSync(VECTORS, 'utf8')) as { personnummer: string[] };
/** In the demo nobody born before 1930 has been at a clinic: who searches for them has no care relation to show. */
const OLDEST = identities.filter((number) => number < '1930').slice(0, 31);

describe('a log reviewer', () => {
  let product: BuiltProduct;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const list = ({ page }: Sitting): Locator => page.getByRole('list', { name: 'Att granska, högst risk först' });

  it('draws last month, works it through by keys, and hands the auditor a report', async () => {
    const helena = await Sitting.begin(browser, product.url);
    const { page } = helena;
    await signsIn(helena, /^Helena Broström/);
    await helena.opens('/personal/logggranskning', 'Logggranskning');
    await page.getByRole('button', { name: 'Dra urvalet' }).click();
    await helena.reads(/^Draget ur/);
    await helena.findsNoBarrier();
    const all = await list(helena).getByRole('button').count();

    await page.getByRole('button', { name: 'Börja med den första' }).click();
    await helena.sees('Varför den är här');
    await helena.findsNoBarrier();
    // One key each; the next one opens by itself, and has the focus.
    for (let done = 1; done < all; done++) {
      await page.keyboard.press('1');
      await helena.reads(`${done} av ${all} granskade`);
      await page.locator('[data-verdict="justified"][aria-pressed="false"]:enabled').waitFor();
    }

    // The last one was none of her colleague's business: said first, then judged.
    await page.keyboard.press('2');
    await helena.reads('Skriv vad du såg, och välj sedan bedömningen igen.');
    await page.keyboard.type('Granne, ingen bokning, ingen anledning');
    await page.keyboard.press('Control+Enter');
    await helena.reads(`${all} av ${all} granskade`);
    await helena.sees('Givna bedömningar');
    await helena.findsNoBarrier();
    await page.getByRole('link', { name: 'Månadens rapport' }).click();
    await helena.sees(/^Logggranskning \S+ 20\d\d$/);
    await helena.reads('Granne, ingen bokning, ingen anledning');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });

    await page.goBack();
    await page.getByRole('link', { name: 'Öppna ett incidentärende' }).click();
    await helena.sees('Anmäl en incident');
    expect(await page.getByLabel('Vad har hänt?').inputValue()).toMatch(
      /^Logggranskningen fann en oberättigad åtkomst\. Konto: .+, Alloptik Odenplan\. Tid: .+Granne, ingen bokning/,
    );
    await helena.leaves();
  });

  it('reads one occasion on a phone, and comes back to the list', async () => {
    const helena = await Sitting.begin(browser, product.url, 'phone');
    const { page } = helena;
    await signsIn(helena, /^Helena Broström/);
    await helena.opens('/personal/logggranskning', 'Logggranskning');
    await list(helena).getByRole('button').nth(1).click();
    await helena.sees('Varför den är här');
    await helena.findsNoBarrier();
    expect(await list(helena).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Till listan' }).click();
    await list(helena).waitFor();
    await helena.opens('/personal/logggranskning/rapport', /^Logggranskning \S+ 20\d\d$/);
    await helena.findsNoBarrier();
    await helena.leaves();
  });

  it('hears of a receptionist who searched for many in vain, and who was asked why', async () => {
    const viktor = await Sitting.begin(browser, product.url);
    const { page } = viktor;
    await signsIn(viktor, /^Viktor Sandberg/);
    const [last = '', ...before] = OLDEST;
    for (const personnummer of before) {
      await page.request.post(`${product.url}/api/patients/search`, { data: { personnummer } });
    }
    await viktor.opens('/personal/patient', 'Patient');
    await page.getByLabel('Personnummer').fill(last);
    await page.keyboard.press('Enter');
    await viktor.reads('Det har blivit många. Skriv varför, så går det vidare.');
    await viktor.findsNoBarrier();
    await page.getByLabel('Varför behövs så många sökningar?').fill('En hel skolklass är här');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/personal\/patient\/[\w-]+$/);
    await viktor.leaves();

    const helena = await Sitting.begin(browser, product.url);
    await signsIn(helena, /^Helena Broström/);
    const thisMonth = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date()).slice(0, 7);
    await helena.opens(`/personal/logggranskning?manad=${thisMonth}`, 'Logggranskning');
    await list(helena)
      .getByRole('button', { name: /Viktor Sandberg.*Många sökningar utan resultat/ })
      .click();
    await helena.reads(/En hel skolklass är här/);
    await helena.leaves();
  });
});
