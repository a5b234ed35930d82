import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { signsIn } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

describe('a receptionist', () => {
  let product: BuiltProduct;
  let browser: Browser;
  let viktor: Sitting;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
    await expectSomebodyToday(product.database.SUPERUSER_URL);
  });
  beforeEach(async () => {
    viktor = await Sitting.begin(browser, product.url);
  });
  afterEach(() => viktor.leaves());
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('receives somebody from booked to done with the keyboard alone, and takes a slip back', async () => {
    const { page } = viktor;
    await signsIn(viktor, /^Viktor Sandberg/);
    await page.getByRole('link', { name: 'Dagens besök' }).click();
    await viktor.sees('Dagens besök');
    const expected = page
      .getByRole('region', { name: /^Väntas/ })
      .getByRole('button')
      .last();
    await expected.waitFor();
    await viktor.findsNoBarrier();
    await viktor.tabsTo(expected);
    await page.keyboard.press('Enter');
    const visit = page.getByRole('dialog');
    await visit.getByText('Identiteten är inte visad', { exact: false }).waitFor();

    await page.keyboard.press('a');
    await visit.getByRole('radio', { name: /^Legitimation/ }).waitFor();
    await viktor.findsNoBarrier();
    await page.keyboard.press('Enter');
    await visit.getByText('Välj hur identiteten visades').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await visit.getByText(/^Legitimation, kl\. /).waitFor();
    await visit.getByRole('button', { name: 'I rummet' }).waitFor();
    await viktor.findsNoBarrier();
    await page.keyboard.press('r');
    await visit.getByRole('button', { name: 'Klar' }).waitFor();
    await page.keyboard.press('z');
    await visit.getByRole('button', { name: 'I rummet' }).waitFor();
    await page.keyboard.press('Enter');
    await visit.getByRole('button', { name: 'Klar' }).waitFor();
    await page.keyboard.press('Enter');
    await visit.getByText('Klar', { exact: true }).waitFor();
    await page.keyboard.press('Escape');

    await page
      .getByRole('region', { name: /^Klara/ })
      .getByRole('button', { name: /Klar$/ })
      .first()
      .waitFor();
  });
});

/** The demo's days are those of a clinic that may be closed today: one of its visits is moved to the end of this day. */
async function expectSomebodyToday(url: string): Promise<void> {
  const owner = new Client(url);
  await owner.connect();
  try {
    await owner.query(MOVE_TO_TODAY);
  } finally {
    await owner.end();
  }
}

const MOVE_TO_TODAY = `
  WITH chosen AS (
    SELECT b.provider_id, b.id, b.session_id, b.patient_id FROM booking.booking b JOIN access.unit u ON u.id = b.unit_id
    JOIN booking.session s ON s.provider_id = b.provider_id AND s.id = b.session_id
    WHERE u.name ILIKE '%odenplan%' AND b.state = 'booked' AND b.starts_at > now() + interval '3 days' LIMIT 1
  ), noon AS (
    SELECT ((now() AT TIME ZONE 'Europe/Stockholm')::date + time '23:15') AT TIME ZONE 'Europe/Stockholm' AS at
  ), visit AS (
    UPDATE booking.session s SET starts_at = noon.at, ends_at = noon.at + interval '30 min' FROM chosen c, noon
    WHERE s.provider_id = c.provider_id AND s.id = c.session_id
  ), taken AS (
    UPDATE booking.occupancy o SET starts_at = noon.at, ends_at = noon.at + interval '30 min' FROM chosen c, noon
    WHERE o.provider_id = c.provider_id AND o.session_id = c.session_id
  ), person AS (
    UPDATE patient.patient p SET identity_assurance = 'stated' FROM chosen c WHERE p.provider_id = c.provider_id AND p.id = c.patient_id
  )
  UPDATE booking.booking b SET starts_at = noon.at FROM chosen c, noon WHERE b.provider_id = c.provider_id AND b.id = c.id`;
