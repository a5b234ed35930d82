import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

/** Of the journal a caller learns the month and the reason, and nothing else. */
const JOURNAL_WORDS = /journal|sfär|visus|bedömning|anamnes|tryck \d/i;

describe('recall staff', () => {
  let product: BuiltProduct;
  let browser: Browser;
  let caller: Sitting;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
  });
  beforeEach(async () => {
    caller = await Sitting.begin(browser, product.url);
  });
  afterEach(() => caller.leaves());
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('call the next person, note the outcome, call the next again and book from the call', async () => {
    const { page } = caller;
    await signsIn(caller, /^Peter Holm/);
    await caller.sees('Redo för nästa samtal');
    const first = await callsNext(caller);
    expect(await page.getByRole('main').innerText()).not.toMatch(JOURNAL_WORDS);
    await page.keyboard.press('1');
    await caller.sees('Sparat: Inget svar');

    const second = await callsNext(caller);
    expect(second).not.toBe(first);
    await page.getByRole('button', { name: /Ring igen$/ }).click();
    await page.getByRole('dialog', { name: 'När ska vi ringa igen?' }).waitFor();
    await caller.findsNoBarrier();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /Vill aldrig bli kallad$/ }).click();
    await page.getByRole('dialog', { name: 'Vill aldrig bli kallad' }).waitFor();
    await caller.findsNoBarrier();
    await page.getByRole('button', { name: 'Nej, gå tillbaka' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await page.keyboard.press('b');
    await caller.sees(`Boka ${second}`);
    await page.getByRole('radio').first().check();
    await caller.findsNoBarrier();
    await page.getByRole('button', { name: /^Boka \S+ \d/ }).click();
    await caller.sees(/^Bokad \S+dag \d+ \S+ kl\. \d\d:\d\d hos /);
    expect(page.url()).toMatch(/\/personal\/aterkallning$/);
  });

  it('never call the person whom somebody else is calling', async () => {
    const colleague = await Sitting.begin(browser, product.url);
    await signsIn(caller, /^Peter Holm/);
    await signsIn(colleague, /^Sara Ek/);
    const [mine, hers] = [await callsNext(caller), await callsNext(colleague)];
    expect(mine).not.toBe(hers);
    await colleague.page.getByRole('button', { name: 'Lämna tillbaka' }).click();
    await colleague.sees('Personen är tillbakalämnad');
    await colleague.leaves();
  });

  it('work in English as well', async () => {
    const { page } = caller;
    await signsIn(caller, /^Sara Ek/);
    await page.getByRole('button', { name: 'Sara Ek, meny' }).click();
    await page.getByRole('menuitem', { name: 'In English' }).click();
    await caller.sees('Ready for the next call');
    await page.getByRole('button', { name: 'Next call' }).click();
    await caller.sees('What came of the call?');
  });

  it('do not exist at Hälsoklustret, whose policy names no recall', async () => {
    const { page, context } = caller;
    await signsIn(caller, /^Birgitta Åkesson/);
    await caller.findsNoBarrier();
    expect(await page.getByRole('navigation', { name: 'Sidor' }).innerText()).not.toMatch(/återkallning/i);
    await caller.opens('/personal/aterkallning', 'Sidan ingår inte i ditt uppdrag');
    const next = await context.request.post(`${product.url}/api/calls/next`);
    expect(next.status()).toBe(404);

    expect(await recallInRegister(caller, 'halsoklustret')).toBe(0);
    await page.getByText(/^Att åtgärda/).click();
    await caller.reads('Policyn nämner ingen återkallning, så den finns inte hos Hälsoklustret.');
    expect(await recallInRegister(caller, 'alloptik')).toBeGreaterThan(0);
  });
});

/** Presses Next call and tells who it is. */
async function callsNext(caller: Sitting): Promise<string> {
  const { page } = caller;
  await page.getByRole('button', { name: 'Ring nästa' }).click();
  await caller.sees('Vad blev det av samtalet?');
  await page
    .getByText('Första samtalet')
    .or(page.getByRole('heading', { name: 'Tidigare samtal' }))
    .first()
    .waitFor();
  return page.getByRole('main').getByRole('heading', { level: 2 }).first().innerText();
}

/** How often the register of processing names recall as something that is done, folded parts included. */
async function recallInRegister(caller: Sitting, provider: string): Promise<number> {
  await caller.goes(`/register?provider=${provider}`);
  const main = caller.page.getByRole('main');
  await main.getByRole('heading', { level: 2 }).first().waitFor();
  await caller.findsNoBarrier();
  return main.getByText(/^Återkallning/).count();
}
