import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(180_000);

/** A test identity that nobody of the demo's staff has. */
const MIRA = '199009012387';

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

  it('hires, writes an analysis, assigns, reviews and dismisses', async () => {
    const head = await Sitting.begin(browser, product.url);
    await signsIn(head, /^Anna Forsberg/);
    await head.page.getByRole('link', { name: 'Behörigheter' }).click();
    await head.sees('Medarbetare');

    await hires(head);
    await isRefusedWithoutAnAnalysis(head);
    await writesTheAnalysis(head);
    await assigns(head);
    await reviews(head);
    await dismisses(head, browser, product);
    await head.leaves();
  });

  it('lets the data protection officer read roles, analyses and reviews on a phone, and change nothing', async () => {
    const officer = await Sitting.begin(browser, product.url, 'phone');
    const { page } = officer;
    await signsIn(officer, /^Ulf Sandell/);
    await officer.opens('/personal/behorigheter', 'Behovs- och riskanalyser');
    await officer.sees('Behandlare, Alloptik Odenplan');
    expect(await page.getByRole('link', { name: 'Skriv nästa version' }).count()).toBe(0);
    await officer.opens('/personal/behorigheter/roller', 'Vad får en roll göra?');
    await page.getByText('Utlämning', { exact: true }).last().click();
    await page.getByRole('definition').filter({ hasText: 'Söka en patient på personnummer' }).first().waitFor();
    await officer.findsNoBarrier();
    await officer.opens('/personal/behorigheter/granskning', 'Granska uppdrag');
    expect(await page.getByRole('button', { name: /^Behåll/ }).count()).toBe(0);
    await officer.opens('/personal/behorigheter/regler', 'Åtkomstregler');
    expect(await page.getByRole('button', { name: 'Spara reglerna' }).count()).toBe(0);
    await officer.opens('/personal/behorigheter/medarbetare', 'Sidan ingår inte i ditt uppdrag');
    await officer.leaves();
  });

  it('reads it all in English, and decides the rules', async () => {
    const head = await Sitting.begin(browser, product.url);
    const { page } = head;
    await signsIn(head, /^Birgitta Åkesson/);
    await page.getByRole('button', { name: 'Birgitta Åkesson, meny' }).click();
    await page.getByRole('menuitem', { name: 'In English' }).click();
    await head.opens('/personal/behorigheter/regler', 'Access rules');
    await page.getByLabel('An active choice holds').fill('2');
    await page.getByLabel('Hired staff may have an account').check();
    await page.getByRole('button', { name: 'Save the rules' }).click();
    await head.reads('The rules are saved.');
    await head.opens('/personal/behorigheter/medarbetare', 'Staff');
    await page.getByRole('button', { name: 'Employ', exact: true }).click();
    await page.getByLabel('Employment', { exact: true }).selectOption('Hired');
    await page.getByLabel('Employed by').waitFor();
    await head.findsNoBarrier();
    await head.leaves();
  });
});

const dialog = ({ page }: Sitting): Locator => page.getByRole('dialog');

/** Dialogs leave with an animation, and what is under them cannot be pressed before. */
const isGone = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'hidden' });

async function hires(head: Sitting): Promise<void> {
  const { page } = head;
  await page.keyboard.press('n');
  await dialog(head).getByLabel('Personnummer').fill(MIRA);
  await dialog(head).getByLabel('Förnamn').fill('Mira');
  await dialog(head).getByLabel('Efternamn').fill('Falk');
  await dialog(head).getByLabel('Titel').fill('Optikerassistent');
  await head.findsNoBarrier();
  await page.getByRole('button', { name: 'Registrera anställningen' }).click();
  await head.sees('Mira Falk');
  await head.reads('Utan uppdrag öppnar kontot ingenting.');
}

async function isRefusedWithoutAnAnalysis(head: Sitting): Promise<void> {
  const { page } = head;
  await page.keyboard.press('u');
  await dialog(head).getByLabel('Enhet').selectOption({ label: 'Alloptik Nordstan' });
  await dialog(head).getByLabel('Roll').selectOption({ label: 'Assistent' });
  await head.reads('Det finns ingen behovs- och riskanalys för rollen på enheten');
  expect(await page.getByRole('button', { name: 'Ge uppdraget' }).isDisabled()).toBe(true);
  await head.findsNoBarrier();
  await page.getByRole('link', { name: 'Skriv analysen först' }).click();
  await head.sees('Assistent, version 1');
}

async function writesTheAnalysis(head: Sitting): Promise<void> {
  const { page } = head;
  await page.getByLabel('Uppgifter', { exact: true }).fill('Förmätningar inför undersökningen.');
  await page.getByLabel('Vems uppgifter').fill('Patienter med besök på enheten.');
  await page.getByLabel('Vilka uppgifter').fill('Namn, bokningar och journal.');
  await page.getByLabel('Risker').fill('Någon läser mer än mätningen kräver.');
  await page.getByRole('button', { name: 'Besluta och spara' }).click();
  await head.reads('Fyll i fältet');
  await page.getByLabel('Beslut').fill('Får läsa och skriva utkast, inte signera.');
  await page.getByRole('button', { name: 'Besluta och spara' }).click();
  await head.sees('Assistent, Alloptik Nordstan');
  await head.reads(/Version 1, beslutad .* av Anna Forsberg/);
}

async function assigns(head: Sitting): Promise<void> {
  const { page } = head;
  await page.getByRole('link', { name: 'Medarbetare' }).click();
  await page.getByLabel('Sök på namn, titel eller enhet').fill('mira f');
  await page.getByRole('link', { name: 'Mira Falk' }).click();
  await head.sees('Mira Falk');
  await page.getByRole('button', { name: 'Ge uppdrag' }).click();
  await dialog(head).getByLabel('Enhet').selectOption({ label: 'Alloptik Nordstan' });
  await dialog(head).getByLabel('Roll').selectOption({ label: 'Assistent' });
  await head.reads(/^Ges på analys version 1/);
  await page.getByRole('button', { name: 'Ge uppdraget' }).click();
  await isGone(page);
  await page.getByRole('row', { name: /Assistent.*Alloptik Nordstan.*tills vidare/s }).waitFor();
  await head.findsNoBarrier();
}

async function reviews(head: Sitting): Promise<void> {
  const { page } = head;
  await page.getByRole('link', { name: 'Granskning', exact: true }).click();
  await head.sees('Granska uppdrag');
  const waiting = async (): Promise<number> =>
    Number(/^\d+/.exec(await page.getByText(/uppdrag att granska$/).innerText())?.[0]);
  const before = await waiting();
  await page.keyboard.press('b');
  await head.reads(new RegExp(`^${before - 1} uppdrag`));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await dialog(head).getByRole('button', { name: 'Ja, avsluta' }).click();
  await isGone(page);
  await head.reads(new RegExp(`^${before - 2} uppdrag`));
  await page
    .getByRole('row', { name: /Avslutat.*Anna Forsberg/ })
    .first()
    .waitFor();
  await head.findsNoBarrier();
}

/** Somebody with a page open on another computer is out with their next click. */
async function dismisses(head: Sitting, browser: Browser, product: BuiltProduct): Promise<void> {
  const colleague = await Sitting.begin(browser, product.url);
  await signsIn(colleague, /^Viktor Sandberg/);

  const { page } = head;
  await page.getByRole('link', { name: 'Medarbetare' }).click();
  await page.getByRole('link', { name: 'Viktor Sandberg' }).click();
  await head.sees('Viktor Sandberg');
  await page.getByRole('button', { name: 'Avsluta anställningen' }).click();
  await head.reads('Gäller genast, även där personen är inloggad nu');
  await head.findsNoBarrier();
  await page.getByRole('button', { name: 'Ja, avsluta' }).click();
  await isGone(page);
  await head.reads(/^Slutade /);

  await colleague.goes('/personal/patient');
  await colleague.sees('Logga in som personal');
  await colleague.leaves();
}
