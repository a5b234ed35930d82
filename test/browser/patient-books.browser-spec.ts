import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type BuiltProduct, startBuiltDemo } from '../support/built.js';
import { identifies } from './bank-id.js';
import { Sitting } from './sitting.js';

jest.setTimeout(120_000);

const NUMBER = '19900625-2390';
const A_TIME = /^\d\d:\d\d, /;

/** For a browser in which the person lets no page keep anything. */
const STORES_NOTHING = `
  const refuse = () => { throw new DOMException('Access is denied', 'SecurityError'); };
  for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, store, { get: refuse });
  }
  Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined });`;

describe('a patient', () => {
  let product: BuiltProduct;
  let browser: Browser;
  let patient: Sitting;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startBuiltDemo(), openBrowser()]);
  });
  afterEach(() => patient.leaves());
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('books on the telephone, finds the mail and cancels by its link', async () => {
    patient = await Sitting.begin(browser, product.url, 'phone');
    const { page } = patient;
    await patient.opens('/', 'Boka tid på din klinik');
    await page.getByRole('link', { name: /^Alloptik Odenplan/ }).tap();
    await patient.sees('Vad gäller besöket?');
    await page.getByRole('link', { name: /^Synundersökning 30 minuter/ }).tap();
    await patient.sees('Hos vem?');
    await page.getByRole('link', { name: /^Vem som helst/ }).tap();
    await patient.sees('Välj en tid');
    await page.getByRole('button', { name: A_TIME }).first().tap();
    await patient.sees('Dina uppgifter');
    await patient.reads(/^Tiden är reserverad för dig i \d:\d\d/);

    await page.getByLabel('Förnamn').fill('Astrid');
    await page.getByLabel('E-post').fill('astrid.almgren@example.se');
    await page.getByLabel('Personnummer').fill('1234');
    await page.getByRole('button', { name: 'Boka tiden' }).tap();
    await patient.reads('Rätta det som är markerat');
    expect(await patient.isOn(page.getByLabel('Efternamn'))).toBe(true);
    await patient.reads('Det här är inget personnummer. Skriv tio eller tolv siffror.');
    await patient.findsNoBarrier();
    await page.getByLabel('Efternamn').fill('Almgren');
    await page.getByLabel('Personnummer').fill(NUMBER);

    const notice = page.getByRole('region', { name: 'Så behandlas dina uppgifter' });
    expect(await notice.innerText()).toContain('OptikSfären AB (Alloptik) är personuppgiftsansvarig');
    await notice.getByText('Läs mer om dina uppgifter och rättigheter').tap();
    await notice.getByText('Dina rättigheter', { exact: true }).tap();
    await patient.findsNoBarrier();

    await page.getByRole('button', { name: 'Boka tiden' }).tap();
    await patient.sees('Din tid är bokad');
    expect(page.url()).not.toMatch(/astrid|almgren|1990|2390/i);
    await page.getByRole('main').getByRole('link', { name: 'Demobrevlådan' }).tap();
    await patient.sees('Demobrevlådan');
    const letter = page.getByRole('article').filter({ hasText: 'astrid.almgren@example.se' });
    await letter.getByRole('heading', { name: 'Bokad tid hos Alloptik Odenplan' }).waitFor();
    expect(await letter.innerText()).not.toMatch(/Astrid A|2390|Synundersökning/);
    await letter.getByRole('link', { name: 'Hämta kalenderfilen' }).waitFor();
    await patient.findsNoBarrier();

    await letter
      .getByRole('link', { name: /avboka#/ })
      .first()
      .tap();
    await patient.sees('Din bokning');
    await page.getByRole('button', { name: /^Avboka \S+dag/ }).tap();
    await patient.findsNoBarrier();
    await page.getByRole('button', { name: 'Ja, avboka' }).tap();
    await patient.sees('Tiden är avbokad');
  });

  it('books with the keyboard alone, and sees the visit after signing in with BankID', async () => {
    patient = await Sitting.begin(browser, product.url);
    const { page } = patient;
    await patient.opens('/alloptik', 'Alloptik');
    await patient.presses(page.getByRole('link', { name: 'Boka tid på Alloptik Nordstan' }));
    await patient.sees('Vad gäller besöket?');
    await patient.presses(page.getByRole('link', { name: /^Tryckkontroll/ }));
    await patient.sees('Hos vem?');
    await patient.presses(page.getByRole('link', { name: /^Oskar Nyström/ }));
    await patient.sees('Välj en tid');
    await patient.presses(page.getByRole('button', { name: A_TIME }).first());
    await patient.sees('Dina uppgifter');
    const answers = {
      Förnamn: 'Bertil',
      Efternamn: 'Torstensson',
      'E-post': 'bertil@example.se',
      Personnummer: NUMBER,
    };
    for (const [label, answer] of Object.entries(answers)) {
      await patient.tabsTo(page.getByLabel(label));
      await page.keyboard.type(answer);
    }
    await patient.presses(page.getByRole('button', { name: 'Boka tiden' }));
    await patient.sees('Din tid är bokad');
    const when = await page.getByRole('article').getByRole('time').first().innerText();

    await page.getByRole('link', { name: 'Mina bokningar' }).click();
    await patient.sees('Mina bokningar');
    await identifies(patient, /född 1990/);
    const visits = page.getByRole('region', { name: 'Kommande' }).getByRole('article');
    await visits
      .filter({ hasText: 'Tryckkontroll' })
      .filter({ hasText: 'Oskar Nyström' })
      .filter({ hasText: when })
      .waitFor();
    await patient.findsNoBarrier();
  });

  it('books in English, and reads there what is done with the data', async () => {
    patient = await Sitting.begin(browser, product.url, 'phone');
    const { page } = patient;
    await patient.opens('/', 'Boka tid på din klinik');
    await page.getByRole('link', { name: 'English' }).tap();
    await patient.sees('Book a visit at your clinic');
    await page.getByRole('link', { name: 'Hälsoklustret', exact: true }).tap();
    await patient.reads('Where would you like your visit?');
    await patient.findsNoBarrier();
    await page.getByRole('link', { name: 'Book a visit at Hälsoklustret Fysioterapi' }).tap();
    await patient.sees('What is the visit about?');
    await page.getByRole('link', { name: /^Return visit, physiotherapy 30 minutes/ }).tap();
    await patient.sees('With whom?');
    await page.getByRole('link', { name: /^Lars Wikström/ }).tap();
    await patient.sees('Choose a time');
    await page.getByRole('button', { name: A_TIME }).first().tap();
    await patient.sees('Your details');
    await page.getByLabel('First name').fill('Astrid');
    await page.getByLabel('Last name').fill('Almgren');
    await page.getByLabel('E-mail').fill('astrid@example.se');
    await page.getByLabel('Personal identity number').fill(NUMBER);
    const notice = page.getByRole('region', { name: 'How your data is processed' });
    expect(await notice.innerText()).toContain('controller');
    expect(await notice.textContent()).not.toMatch(/recall/i);
    await page.getByRole('button', { name: 'Book this time' }).tap();
    await patient.sees('Your visit is booked');
    await page.getByRole('contentinfo').getByRole('link').first().waitFor();
  });

  it('books in a browser that lets no page keep anything', async () => {
    patient = await Sitting.begin(browser, product.url, 'phone');
    const { page, context } = patient;
    await context.addInitScript({ content: STORES_NOTHING });
    context.on('response', () => void context.clearCookies().catch(() => undefined));
    await patient.opens('/halsoklustret/boka?enhet=foretagshalsa', 'Vad gäller besöket?');
    await page.getByRole('link', { name: /^Hörselprov/ }).tap();
    await patient.sees('Välj en tid');
    await page.getByRole('button', { name: A_TIME }).first().tap();
    await patient.sees('Dina uppgifter');
    await page.getByLabel('Förnamn').fill('Astrid');
    await page.getByLabel('Efternamn').fill('Almgren');
    await page.getByLabel('E-post').fill('astrid@example.se');
    await page.getByLabel('Personnummer').fill(NUMBER);
    await page.getByRole('button', { name: 'Boka tiden' }).tap();
    await patient.sees('Din tid är bokad');
    expect(await context.cookies()).toEqual([]);
    await patient.opens('/personal', 'Logga in som personal');
  });

  it('can read the register of what is done with the data, and is told kindly of a lost page or link', async () => {
    patient = await Sitting.begin(browser, product.url);
    const { page } = patient;
    await patient.opens('/register', 'Register över behandlingar');
    await patient.opens('/alloptik/finns/inte', 'Sidan finns inte');
    await page.getByRole('link', { name: 'Till alla kliniker' }).click();
    await patient.sees('Boka tid på din klinik');
    await patient.opens('/avboka', 'Länken gäller inte längre');
  });
});
