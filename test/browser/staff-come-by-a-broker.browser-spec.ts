import type { Browser } from 'playwright-core';
import { Broker } from '../auth/broker.js';
import { openBrowser, openWindow } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

const KARIN = '197709292382';

describe('an optician at a clinic with a broker for SITHS', () => {
  let broker: Broker;
  let product: BuiltProduct;
  let browser: Browser;

  beforeAll(async () => {
    broker = await Broker.open(undefined);
    [product, browser] = await Promise.all([startBuiltDemo(broker.settings()), openBrowser()]);
    await broker.sendsBackTo(`${product.url}/api/sign-in/oidc/callback`);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    await broker.close();
  });

  it.each(['phone', 'desktop'] as const)('finds it beside BankID on her %s, and can reach it', async (screen) => {
    const sitting = await Sitting.begin(browser, product.url, screen);
    await sitting.opens('/personal', 'Logga in som personal');
    await sitting.page.getByRole('link', { name: 'Logga in med SITHS' }).waitFor();
    await sitting.findsNoBarrier();
    await sitting.leaves();
  });

  it('is signed in when she comes back, with her own name', async () => {
    broker.person = KARIN;
    const window = await openWindow(browser, 'desktop');
    const page = await window.newPage();
    await page.goto(`${product.url}/personal`);
    await page.getByRole('link', { name: 'Logga in med SITHS' }).click();
    await page.getByRole('button', { name: 'Karin Lindqvist, meny' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await window.close();
  });

  it('reads why not, when she changed her mind', async () => {
    broker.person = '';
    const window = await openWindow(browser, 'phone');
    const page = await window.newPage();
    await page.goto(`${product.url}/personal`);
    await page.getByRole('link', { name: 'Logga in med SITHS' }).click();
    await page.getByRole('alert').getByText('Inloggningen avbröts.').waitFor();
    await window.close();
  });
});
