import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { identifies, signsIn } from './bank-id.js';
import { KeyRings } from './security-key.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

const KARIN = 'Karin Lindqvist';
const VIKTOR = 'Viktor Sandberg';
const PATIENT = '900625-2390';
const WITHIN = 2_000;
const MINUTE = 60_000;

/** A passkey is good for a name and not for a number, so the pages stand where people reach them: at localhost. */
const namedPlace = ({ url }: BuiltProduct): string => url.replace('127.0.0.1', 'localhost');

describe('a computer in the shop that two colleagues share', () => {
  let product: BuiltProduct;
  let browser: Browser;
  let desk: Sitting;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo({ PUBLIC_URL: undefined }), openBrowser()]);
  });
  beforeEach(async () => {
    desk = await Sitting.begin(browser, namedPlace(product));
    page = desk.page;
  });
  afterEach(() => desk.leaves());
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const addsKey = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: /, meny$/ }).click();
    await page.getByRole('menuitem', { name: 'Mina sessioner' }).click();
    await desk.sees('Mina sessioner');
    await desk.tabsTo(page.getByLabel('Vad kallar du den?'));
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name }).waitFor();
    await desk.findsNoBarrier();
  };
  const locks = async (): Promise<void> => {
    await page.keyboard.press('F9');
    await desk.sees('Skärmen är låst');
    await page.getByRole('button', { name: 'Öppna med passkey', disabled: false }).waitFor();
  };
  /** With a telephone of their own: the simulator would offer the one used last. */
  const comes = async (name: string): Promise<void> => {
    await desk.context.clearCookies({ name: 'bankid_simulator_identity' });
    await identifies(desk, new RegExp(`^${name}`));
  };
  const signedIn = (name: string) => page.getByRole('button', { name: `${name}, meny` });
  /** From the first key pressed to one's own page. */
  const opensOwn = async (name: string): Promise<number> => {
    const from = Date.now();
    await page.keyboard.press('Space');
    await signedIn(name).waitFor();
    return Date.now() - from;
  };

  it('locks by one key, and opens each one’s own session, where it was left, by a touch', async () => {
    const keys = await KeyRings.at(page, [KARIN, VIKTOR]);
    await signsIn(desk, new RegExp(`^${KARIN}`));
    await keys.inTheHandOf(KARIN);
    await addsKey('Nyckelringen');
    await page.getByRole('link', { name: 'Patient' }).click();
    await page.waitForURL(/\/patient$/);
    const karinsPlace = page.url();
    await page.getByLabel('Personnummer').fill('9006');
    await locks();
    expect(await page.locator('body').innerText()).not.toMatch(new RegExp(`${KARIN}|${VIKTOR}|Odenplan`));

    await page.getByRole('button', { name: 'Öppna med BankID' }).click();
    await comes(VIKTOR);
    await signedIn(VIKTOR).waitFor();
    await keys.inTheHandOf(VIKTOR);
    await addsKey('Viktors nyckel');
    await page.getByRole('link', { name: 'Kalender' }).click();
    await page.waitForURL(/\/kalender/);

    await locks();
    await keys.inTheHandOf(KARIN);
    const karins = await opensOwn(KARIN);
    expect(page.url()).toBe(karinsPlace);
    await locks();
    await keys.inTheHandOf(VIKTOR);
    const viktors = await opensOwn(VIKTOR);
    expect(new URL(page.url()).pathname).toBe('/personal/kalender');
    await page.getByRole('heading', { level: 1 }).waitFor();
    console.info(`A touch opens one's own session in ${karins} and ${viktors} ms`);
    expect(Math.max(karins, viktors)).toBeLessThan(WITHIN);
  });

  it('is asked for a passkey first once it knows one, and opens where one left it after a reload too', async () => {
    const keys = await KeyRings.at(page, [KARIN]);
    await keys.inTheHandOf(KARIN);
    await signsIn(desk, new RegExp(`^${KARIN}`));
    await addsKey('Nyckelringen två');
    await locks();
    await page.reload();
    await desk.sees('Logga in som personal');
    await desk.findsNoBarrier();
    await desk.presses(page.getByRole('button', { name: 'Logga in med passkey' }));
    await desk.sees('Mina sessioner');
    await page.getByRole('button', { name: 'Ta bort Nyckelringen två' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('asks whether one is still there before it locks by itself, and any key says yes', async () => {
    await signsIn(desk, new RegExp(`^${KARIN}`));
    await page.clock.install();
    await page.reload();
    await signedIn(KARIN).waitFor();
    await page.clock.fastForward(14 * MINUTE + 10_000);
    await page.getByRole('alertdialog', { name: 'Är du kvar?' }).waitFor();
    await desk.findsNoBarrier();
    await page.keyboard.press('b');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.clock.fastForward(14 * MINUTE + 10_000);
    await page.getByRole('alertdialog', { name: 'Är du kvar?' }).waitFor();
    await page.clock.fastForward(MINUTE);
    await desk.sees('Skärmen är låst');
    await page.clock.resume();
    await page.getByRole('button', { name: 'Logga in med BankID' }).waitFor();
  });

  it('is locked when somebody comes back to a browser that was closed without locking', async () => {
    await signsIn(desk, new RegExp(`^${KARIN}`));
    await page.evaluate(`localStorage.setItem('kallelse.awake', String(Date.now() - 1000))`);
    const locked = page.waitForResponse('**/api/session/lock');
    await page.reload();
    await desk.sees('Skärmen är låst');
    expect((await locked).status()).toBe(204);
    await page.reload();
    await desk.sees('Logga in som personal');
  });

  it('keeps the half-written examination of whoever is called away as a draft', async () => {
    await signsIn(desk, new RegExp(`^${KARIN}`));
    await page.getByRole('link', { name: 'Patient' }).click();
    await desk.sees('Sök upp en patient');
    await page.keyboard.type(PATIENT);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Bokningar' }).click();
    await page.keyboard.press('j');
    const notes = page.getByRole('heading', { name: 'Anteckningar', exact: true });
    const why = page.getByRole('radio', { name: 'Patienten har bett mig' });
    await notes.or(why).first().waitFor();
    if (await why.isVisible()) {
      await why.check();
      await page.getByRole('button', { name: 'Öppna journalen' }).click();
    }
    await notes.waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('Besöksorsak').fill('Suddigt på håll');
    await page.keyboard.press('F9');
    await desk.sees('Skärmen är låst');
    expect(await page.locator('body').innerText()).not.toContain('Suddigt');
    await comes(KARIN);
    await page.getByText('Suddigt på håll').first().waitFor();
  });

  it('is no computer at all: on a telephone the menu locks', async () => {
    const phone = await Sitting.begin(browser, namedPlace(product), 'phone');
    await signsIn(phone, new RegExp(`^${VIKTOR}`));
    await phone.opens('/personal/mina-sessioner', 'Mina sessioner');
    await phone.page.getByRole('button', { name: /, meny$/ }).click();
    await phone.page.getByRole('menuitem', { name: 'Lås skärmen' }).click();
    await phone.sees('Skärmen är låst');
    await phone.leaves();
  });

  it('locks its other pages with it', async () => {
    await signsIn(desk, new RegExp(`^${VIKTOR}`));
    const other = await desk.context.newPage();
    await other.goto(`${namedPlace(product)}/personal/kalender`);
    await other.getByRole('button', { name: `${VIKTOR}, meny` }).waitFor();
    await page.bringToFront();
    await page.keyboard.press('F9');
    await other.getByRole('heading', { name: 'Skärmen är låst' }).waitFor();
    expect(await other.locator('body').innerText()).not.toContain(VIKTOR);
  });
});
