import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

const NUMBER = '900625-2390';
const NAME = 'Bertil Torstensson';

describe('an optician', () => {
  let product: BuiltProduct;
  let browser: Browser;
  let karin: Sitting;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
  });
  beforeEach(async () => {
    karin = await Sitting.begin(browser, product.url);
  });
  afterEach(() => karin.leaves());
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('signs in with BankID, finds the patient by personnummer and books in the calendar', async () => {
    const { page } = karin;
    await signsIn(karin, /^Karin Lindqvist/);
    await karin.findsNoBarrier();
    const free = await dayWithRoom(karin);
    await free.click();
    const drawer = page.getByRole('dialog', { name: 'Boka tid' });
    await karin.tabsTo(drawer.getByLabel('Personnummer'));
    await page.keyboard.type(NUMBER);
    await page.keyboard.press('Enter');
    await drawer.getByRole('heading', { name: NAME }).waitFor();
    await karin.findsNoBarrier();
    await drawer.getByRole('radio').first().check();
    await drawer.getByRole('button', { name: /^Boka \S+ \d/ }).click();
    await drawer.getByRole('heading', { name: 'Tiden är bokad' }).waitFor();
    await karin.findsNoBarrier();
    const [, day = '', time = ''] = /(\S+dag \d+ \S+) kl\. (\d\d:\d\d)/.exec(await drawer.innerText()) ?? [];
    await page.keyboard.press('Enter');
    await drawer.waitFor({ state: 'hidden' });

    await turnsTo(karin, day.toLowerCase());
    await page
      .getByRole('button', { name: new RegExp(`^${time}.*${NAME}`) })
      .first()
      .click();
    const visit = page.getByRole('dialog', { name: NAME });
    await visit.getByText('Kliniken', { exact: true }).waitFor();
    await karin.findsNoBarrier();
    await visit.getByRole('link', { name: 'Öppna journalen' }).click();
    await karin.sees('Anteckningar');
    expect(page.url()).not.toContain('2390');
  });

  it('writes an eye examination with the keyboard alone, signs it, and corrects it with a reason', async () => {
    const { page } = karin;
    await signsIn(karin, /^Karin Lindqvist/);
    await page.getByRole('link', { name: 'Patient' }).click();
    await karin.sees('Sök upp en patient');
    await page.keyboard.type(NUMBER);
    await page.keyboard.press('Enter');
    await karin.sees(NAME);
    await page.getByRole('heading', { name: 'Bokningar' }).click();
    await page.keyboard.press('j');
    await karin.sees('Anteckningar');
    await page.keyboard.press('n');
    await karin.sees('Ny synundersökning');

    await writesExamination(karin);
    await page.keyboard.press('Control+s');
    await karin.reads(/^Sparat \d\d:\d\d/);
    await karin.findsNoBarrier();
    await page.keyboard.press('Control+Enter');
    const summary = page.getByRole('dialog', { name: 'Granska och signera' });
    await summary.getByRole('cell', { name: '-1,25' }).first().waitFor();
    await karin.findsNoBarrier();
    await page.keyboard.press('Control+Enter');
    await summary.waitFor({ state: 'hidden' });
    const newest = page.getByRole('article').first();
    await newest.getByText(/^Signerad av Karin Lindqvist/).waitFor();
    await newest.getByText('Om 24 månader, rutinkontroll').waitFor();

    await karin.presses(newest.getByRole('button', { name: 'Rätta' }));
    await karin.sees('Rätta en signerad anteckning');
    await page.keyboard.type('Fel öga angavs');
    await karin.tabsTo(page.getByLabel('Bedömning'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Närsynthet, vänster öga');
    await page.keyboard.press('Control+Enter');
    await newest.getByText('Rättad: Fel öga angavs').waitFor();
    await newest.getByText('Närsynthet, vänster öga').waitFor();
    await karin.presses(newest.getByRole('button', { name: /^Visa \d versioner/ }));
    const versions = newest.getByRole('list', { name: 'Versioner' });
    await versions.getByText('Närsynthet, höger öga', { exact: true }).waitFor();
    await versions.getByText('Rättad: Fel öga angavs').waitFor();
    await karin.findsNoBarrier();
  });

  it('works in English, finds every shortcut and signs out', async () => {
    const { page } = karin;
    await signsIn(karin, /^Karin Lindqvist/);
    await page.getByRole('button', { name: 'Karin Lindqvist, meny' }).click();
    await page.getByRole('menuitem', { name: 'In English' }).click();
    await page.getByRole('link', { name: 'Calendar' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Next day' }).first().click();
    await karin.findsNoBarrier();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await karin.findsNoBarrier();
    await page.keyboard.press('Escape');
    await karin.opens('/personal/finns/inte', 'There is no page here');
    await karin.opens('/personal/aterkallning', 'This page is not part of your assignment');
    await page.getByRole('button', { name: 'Karin Lindqvist, menu' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await karin.sees('Staff sign-in');
  });
});

/** The next day on which somebody has time, by the calendar's own step. */
async function dayWithRoom(karin: Sitting): Promise<Locator> {
  const { page } = karin;
  const free = page.getByRole('button', { name: /^Ledigt \d\d:\d\d/ });
  for (let day = 0; day < 14; day++) {
    await stepsADay(karin);
    if ((await free.count()) > 0) {
      await karin.findsNoBarrier();
      return free.first();
    }
  }
  throw new Error('Nobody has time for two weeks');
}

async function turnsTo(karin: Sitting, day: string): Promise<void> {
  const heading = karin.page.getByRole('heading', { level: 1 });
  for (let step = 0; step < 8 && (await heading.innerText()).toLowerCase() !== day; step++) {
    await stepsADay(karin);
  }
  expect((await heading.innerText()).toLowerCase()).toBe(day);
}

/** And waits until that day is there, open or closed. */
async function stepsADay({ page }: Sitting): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.innerText();
  await page.getByRole('button', { name: 'Nästa dag' }).first().click();
  await heading.filter({ hasNotText: before }).waitFor();
  const schedule = page.getByRole('group', { name: 'Dagens schema' });
  await schedule
    .or(page.getByRole('heading', { name: 'Stängt' }))
    .first()
    .waitFor();
}

/** As it is done beside the phoropter: a value, Enter, the next value; the arrows step a lens. */
async function writesExamination(karin: Sitting): Promise<void> {
  const { page } = karin;
  const { keyboard } = page;
  const writes = async (field: Locator, text: string, then: string): Promise<void> => {
    await field.and(page.locator(':focus')).waitFor();
    await keyboard.type(text);
    await keyboard.press(then);
  };
  await writes(page.getByLabel('Besöksorsak'), 'Suddigt på håll', 'Tab');
  await writes(page.getByLabel('Anamnes'), 'Glasögon sedan skolåldern', 'Tab');
  const values = { Sfär: '-1,25', Cylinder: '-0,5', Axel: '90', Addition: '1', Visus: '1,0', Tryck: '15' };
  for (const eye of ['Höger', 'Vänster']) {
    const group = page.getByRole('group', { name: eye });
    for (const [label, text] of Object.entries(values)) {
      await writes(group.getByLabel(label, { exact: true }), text, 'Enter');
    }
  }
  await writes(page.getByLabel('Bedömning'), 'Närsynthet, höger öga', 'Tab');
  await writes(page.getByLabel('Åtgärd och planering'), 'Nya glasögon', 'Tab');
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await page.getByRole('radio', { name: '24 månader', checked: true }).waitFor();
  await karin.tabsTo(page.getByLabel('Skäl'));
  await keyboard.type('Rutin');
}
