import type { Browser } from 'playwright-core';
import { DEMO_BLOCKING, DEMO_PROTECTED } from '../../apps/api/src/demo/people.js';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { nameOf } from '../../apps/api/src/demo/names.js';
import { identifies, signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

const fullName = (number: string): string => Object.values(nameOf(number)).join(' ');
const BLOCKING = fullName(DEMO_BLOCKING);
const HIDDEN = fullName(DEMO_PROTECTED);

describe('what is kept from those who need not see it', () => {
  let product: BuiltProduct;
  let browser: Browser;
  let sitting: Sitting;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
  });
  afterEach(() => sitting.leaves());
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const finds = async (number: string, heading: string): Promise<void> => {
    await sitting.goes('/personal/patient');
    await sitting.page.getByRole('textbox', { name: 'Personnummer' }).fill(number);
    await sitting.page.keyboard.press('Enter');
    await sitting.sees(heading);
  };
  /** By the keyboard alone. */
  const asks = async (act: string): Promise<void> => {
    const { page } = sitting;
    await page.getByRole('button', { name: 'Mer', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: act }).waitFor();
    await page.getByRole('menuitem', { name: act }).press('Enter');
    await page.getByRole('dialog').getByRole('heading').first().waitFor();
  };

  it('a patient blocks a clinic on her telephone, and ends it again', async () => {
    sitting = await Sitting.begin(browser, product.url, 'phone');
    const { page } = sitting;
    await sitting.opens('/alloptik/mina-sparrar', 'Mina spärrar');
    await identifies(sitting, new RegExp(`^${BLOCKING}`));
    await sitting.reads('Spärrad för de andra sedan');
    await sitting.findsNoBarrier();

    await page.getByRole('button', { name: /^Spärra .*Odenplan/ }).click();
    await page.getByRole('group', { name: /^Spärra .*Odenplan\?/ }).waitFor();
    await sitting.findsNoBarrier();
    await page.getByRole('button', { name: 'Ja, spärra' }).click();
    await page.getByRole('button', { name: /^Häv spärren för .*Odenplan/ }).click();
    await page.getByRole('button', { name: 'Ja, häv spärren' }).click();
    await page.getByRole('button', { name: /^Spärra .*Odenplan/ }).waitFor();
  });

  it('a receptionist writes down a block that the patient asks for, and not without', async () => {
    sitting = await Sitting.begin(browser, product.url);
    const { page } = sitting;
    await signsIn(sitting, /^Viktor Sandberg/);
    await finds(DEMO_BLOCKING, BLOCKING);
    await asks('Spärrar');
    const dialog = page.getByRole('dialog', { name: 'Spärrar' });
    await dialog.getByText('Inget som den här enheten har dokumenterat är spärrat.').waitFor();
    await dialog.getByLabel('Vad vill patienten spärra?').selectOption({ label: 'Alloptik Odenplan' });
    await dialog.getByRole('button', { name: 'Registrera spärren' }).click();
    await dialog.getByText('Utan patientens egen begäran registreras ingen spärr').waitFor();
    await sitting.findsNoBarrier();
    await dialog.getByRole('checkbox', { name: 'Patienten begär själv' }).check();
    await dialog.getByRole('button', { name: 'Registrera spärren' }).click();
    await dialog.getByText('Spärren gäller från och med nu.').waitFor();
    await dialog.getByRole('button', { name: /^Häv spärren: Allt från Alloptik Odenplan/ }).click();
    await sitting.findsNoBarrier();
    await dialog.getByRole('button', { name: 'Ja, häv spärren' }).click();
    await dialog.getByText('Inget som den här enheten har dokumenterat är spärrat.').waitFor();
  });

  it('an optician opens what is blocked in two steps, and is told until when', async () => {
    sitting = await Sitting.begin(browser, product.url);
    const { page } = sitting;
    await signsIn(sitting, /^Karin Lindqvist/);
    await finds(DEMO_BLOCKING, BLOCKING);
    expect(await page.getByRole('main').innerText()).not.toMatch(/Nordstan/);
    await asks('Öppna spärrade uppgifter');
    const first = page.getByRole('dialog', { name: /Steg 1 av 2$/ });
    await first.getByRole('button', { name: 'Visa var det finns spärrar' }).click();
    await first.getByText('Välj en grund').waitFor();
    await sitting.findsNoBarrier();
    await first.getByRole('radio', { name: /^Nödsituation/ }).check();
    await first.getByRole('textbox', { name: 'Beskriv situationen' }).fill('Akut synförlust, patienten kan inte svara');
    await page.keyboard.press('Tab');
    await first.getByRole('button', { name: 'Visa var det finns spärrar' }).press('Enter');

    const second = page.getByRole('dialog', { name: /Steg 2 av 2$/ });
    await second.getByRole('button', { name: 'Öppna Alloptik Nordstan' }).press('Enter');
    await second.getByText(/^Alloptik Nordstan är öppen för dig till kl\. \d\d:\d\d\.$/).waitFor();
    await sitting.findsNoBarrier();
    await second.getByRole('button', { name: 'Stäng' }).last().click();
    await page
      .getByRole('main')
      .getByText(/Nordstan/)
      .first()
      .waitFor();
  });

  it('a protected card says so, and opens for a reason', async () => {
    sitting = await Sitting.begin(browser, product.url);
    const { page } = sitting;
    await signsIn(sitting, /^Karin Lindqvist/);
    await finds(DEMO_PROTECTED, 'Skyddad uppgift');
    await sitting.reads('Skyddade personuppgifter: Skyddad folkbokföring');
    expect(await page.getByRole('main').innerText()).not.toContain(HIDDEN);
    await page.getByRole('button', { name: 'Visa uppgifterna' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Visa skyddade personuppgifter' });
    await dialog.getByRole('radio', { name: 'Jag ger eller förbereder vård åt patienten' }).check();
    await sitting.findsNoBarrier();
    await dialog.getByRole('button', { name: 'Visa uppgifterna' }).click();
    await sitting.sees(HIDDEN);
    await sitting.findsNoBarrier();
  });

  it('a receptionist protects somebody, and cannot see who it is nor take it back', async () => {
    sitting = await Sitting.begin(browser, product.url);
    const { page } = sitting;
    await signsIn(sitting, /^Viktor Sandberg/);
    await finds(DEMO_BLOCKING, BLOCKING);
    await asks('Skyddade personuppgifter');
    const dialog = page.getByRole('dialog', { name: 'Skyddade personuppgifter' });
    await dialog.getByRole('radio', { name: /^Sekretessmarkering/ }).check();
    await sitting.findsNoBarrier();
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await sitting.sees('Skyddad uppgift');
    await asks('Skyddade personuppgifter');
    expect(await dialog.getByRole('radio', { name: /^Ingen/ }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await sitting.findsNoBarrier();
  });
});
