import type { Page } from 'playwright-core';
import type { Sitting } from './sitting.js';

/** Signs in by the simulator that stands in for BankID, in a tab of its own as the app would. */
export async function identifies(sitting: Sitting, who: string | RegExp): Promise<void> {
  const { page, context } = sitting;
  await page.getByRole('button', { name: 'Logga in med BankID' }).click();
  await page.getByRole('img', { name: /^QR-kod/ }).waitFor();
  await sitting.findsNoBarrierOnce('QR-kod');
  const [bankId] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Öppna BankID på den här enheten' }).click(),
  ]);
  await identifiesIn(sitting, bankId, who);
}

async function identifiesIn(sitting: Sitting, bankId: Page, who: string | RegExp): Promise<void> {
  await sitting.sees('Vem är du?', bankId);
  await bankId.getByRole('button', { name: who }).first().click();
  await sitting.sees('Identifiera dig', bankId);
  await bankId.getByRole('button', { name: 'Identifiera mig' }).click();
  await sitting.sees('Klart', bankId);
  await bankId.close();
}

/** Opens the console and stands signed in on its first page. */
export async function signsIn(sitting: Sitting, who: string | RegExp): Promise<void> {
  await sitting.opens('/personal', 'Logga in som personal');
  await identifies(sitting, who);
  await sitting.page.getByRole('navigation', { name: 'Sidor' }).waitFor();
}
