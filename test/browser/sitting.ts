import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, ConsoleMessage, Locator, Page } from 'playwright-core';
import { openWindow } from '../support/browser.js';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PATIENCE = 20_000;

/**
 * A person before a screen of their own. Each page they see is judged by axe, and what goes wrong unseen (an error in
 * the console, a page that breaks, a call to a foreign host) is told when they leave.
 */
export class Sitting {
  private static readonly judged = new Set<string>();
  private readonly wrong: string[] = [];
  /** Every address the browser asked for, as a server or a proxy would note it. */
  readonly asked: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {}

  static async begin(browser: Browser, url: string, screen: 'phone' | 'desktop' = 'desktop'): Promise<Sitting> {
    const context = await openWindow(browser, screen);
    context.setDefaultTimeout(PATIENCE);
    const sitting = new Sitting(context, await context.newPage(), url);
    await sitting.watch();
    return sitting;
  }

  /** Goes to an address of the product, and finds the page with this heading there. */
  async opens(path: string, heading: string | RegExp): Promise<void> {
    await this.goes(path);
    await this.sees(heading);
  }

  async goes(path: string): Promise<void> {
    await this.page.goto(this.url + path);
  }

  /** A page is judged when it is first seen; what changes on it later is judged by findsNoBarrier. */
  async sees(heading: string | RegExp, page = this.page): Promise<void> {
    await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
    await this.findsNoBarrierOnce(String(heading), page);
  }

  async findsNoBarrierOnce(what: string, page = this.page): Promise<void> {
    const seen = `${new URL(page.url()).pathname} ${what} ${page.viewportSize()?.width}`;
    if (!Sitting.judged.has(seen)) {
      Sitting.judged.add(seen);
      await this.findsNoBarrier(page);
    }
  }

  async findsNoBarrier(page = this.page): Promise<void> {
    await atFullHeight(page, async () => {
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
      const { violations } = await axe.withTags(WCAG_2_2_AA).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      this.wrong.push(...found.map((barrier) => `${page.url()} ${barrier}`));
    });
  }

  async reads(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** As somebody without a mouse: Tab until it has the focus. */
  async tabsTo(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let steps = 0; steps < 60; steps++) {
      if (await this.isOn(wanted)) {
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${wanted}`);
  }

  async presses(wanted: Locator): Promise<void> {
    await this.tabsTo(wanted);
    await this.page.keyboard.press('Enter');
  }

  async isOn(wanted: Locator): Promise<boolean> {
    return (await wanted.and(this.page.locator(':focus')).count()) === 1;
  }

  async leaves(): Promise<void> {
    await this.context.close();
    expect(this.wrong).toEqual([]);
  }

  private async watch(): Promise<void> {
    const { context, wrong, asked, url } = this;
    context.on('console', (message) => isFault(message) && wrong.push(`console: ${message.text()}`));
    context.on('weberror', (error) => wrong.push(`page: ${error.error()}`));
    context.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
    context.on(
      'response',
      (response) => response.status() >= 500 && wrong.push(`${response.status()} ${response.url()}`),
    );
    await context.route(
      (address) => address.origin !== url,
      (route) => {
        wrong.push(`another host: ${route.request().url()}`);
        return route.abort();
      },
    );
  }
}

/**
 * Chromium calls every refused request an error. That nobody is signed in yet, that a reason is wanted, or that a field
 * is wrong, is an answer.
 */
function isFault(message: ConsoleMessage): boolean {
  const { url } = message.location();
  const nobodySignedIn = message.text().includes('401') && url.endsWith('/api/session');
  const reasonWanted = message.text().includes('403') && /\/(journal|patients\/search)$/.test(url);
  const fieldRefused = message.text().includes('400') && url.includes('/api/set-up/');
  return ['error', 'warning'].includes(message.type()) && !nobodySignedIn && !reasonWanted && !fieldRefused;
}

/** A bar that stays in view covers what one has yet to scroll to, which axe takes for a button too small to hit. */
async function atFullHeight(page: Page, look: () => Promise<void>): Promise<void> {
  const usual = page.viewportSize();
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  if (!usual || height <= usual.height) {
    return look();
  }
  await page.setViewportSize({ ...usual, height });
  await look();
  await page.setViewportSize(usual);
}
