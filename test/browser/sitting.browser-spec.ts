import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { Sitting } from './sitting.js';

const SPOILT = `
  <!doctype html><html lang="sv"><title>Fel</title><h1>Fel</h1>
  <input><img alt="" src="http://statistik.example/dot.png">
  <script>console.error('något gick fel'); setTimeout(() => { throw new Error('sidan gick sönder'); });</script>`;

describe('somebody who sits before a page with faults', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  it('tells all of them when leaving', async () => {
    const person = await Sitting.begin(browser, 'http://127.0.0.1:1');
    const broken = person.context.waitForEvent('weberror');
    await person.page.setContent(SPOILT);
    await broken;
    await person.findsNoBarrier();
    const told = await person.leaves().catch(String);
    expect(told).toContain('label: <input');
    expect(told).toContain('another host: http://statistik.example/dot.png');
    expect(told).toContain('console: något gick fel');
    expect(told).toContain('sidan gick sönder');
  });
});
