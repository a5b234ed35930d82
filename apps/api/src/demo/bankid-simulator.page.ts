import type { SimulatedOrder } from './bankid-simulator.orders.js';
import { STYLE } from './bankid-simulator.style.js';
import { demoPeople } from './demo-people.js';
import { nameOf } from './names.js';

export type Outcome = 'complete' | 'userCancel' | 'certificateErr' | 'expiredTransaction' | 'startFailed';

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  complete: 'Identifieringen är klar. Gå tillbaka till fliken du kom från.',
  userCancel: 'Du avbröt identifieringen. Gå tillbaka till fliken du kom från.',
  certificateErr: 'Tjänsten får veta att ditt BankID är spärrat.',
  expiredTransaction: 'Tjänsten får veta att tiden gick ut.',
  startFailed: 'Tjänsten får veta att appen inte kunde startas.',
};

interface Choice {
  readonly orders: readonly SimulatedOrder[];
  readonly order: SimulatedOrder | undefined;
  readonly personnummer: string | undefined;
  readonly gone: boolean;
}

/** Who are you, and which screen do you hold the phone against? */
export function choosePage({ orders, order, personnummer, gone }: Choice): string {
  const told = gone
    ? '<p class="note" role="status">Den inloggningen väntar inte längre. Börja om i fliken du kom från.</p>'
    : '';
  const next =
    order || personnummer === undefined
      ? people(order?.autoStartToken ?? '')
      : `${me(personnummer, '')}${screens(orders)}`;
  return page(order ? 'Vem är du?' : 'BankID-simulator', `${told}${next}`);
}

export function confirmPage({ autoStartToken, visibleText }: SimulatedOrder, personnummer: string): string {
  return page(
    'Identifiera dig',
    `${me(personnummer, autoStartToken)}
    <section class="order" aria-label="Begäran"><p>Jag vill:</p><p class="text">${escape(visibleText)}</p></section>
    <form method="post" action="/simulator/bankid/answer">
      <input type="hidden" name="autoStartToken" value="${escape(autoStartToken)}">
      <button class="primary" name="outcome" value="complete">Identifiera mig</button>
      <button class="plain" name="outcome" value="userCancel">Avbryt</button>
      <details><summary>Låt det gå fel</summary>
        <button class="plain" name="outcome" value="certificateErr">Spärrat BankID</button>
        <button class="plain" name="outcome" value="expiredTransaction">Tiden går ut</button>
        <button class="plain" name="outcome" value="startFailed">Appen startar inte</button>
      </details>
    </form>`,
  );
}

export function endPage(outcome: Outcome): string {
  const sign = outcome === 'complete' ? '✓' : '–';
  return page(
    outcome === 'complete' ? 'Klart' : 'Avbrutet',
    `<p class="end ${outcome === 'complete' ? 'good' : ''}"><span aria-hidden="true">${sign}</span>${OUTCOMES[outcome]}</p>
    <p class="back"><a href="/simulator/bankid">Till simulatorns början</a></p>`,
  );
}

export function refusedPage(): string {
  return page(
    'Det gick inte',
    `<p class="note" role="alert">Skriv en av Skatteverkets testidentiteter med tolv siffror, och läs av en kod som fortfarande visas.</p>
    <p class="back"><a href="/simulator/bankid">Tillbaka</a></p>`,
  );
}

function people(autoStartToken: string): string {
  const everybody = demoPeople();
  const providers = [...new Set(everybody.map(({ provider }) => provider))].sort();
  const groups = providers.map((provider) => {
    const here = everybody.filter((one) => one.provider === provider);
    const rows = here.map(({ personnummer, name, title, unit }) =>
      person(personnummer, name, unit === '' ? `född ${personnummer.slice(0, 4)}` : `${title}, ${unit}`),
    );
    return group(provider === '' ? 'Patienter' : `${provider}, personal`, rows);
  });
  return `<form method="post" action="/simulator/bankid/identity">
      <input type="hidden" name="autoStartToken" value="${escape(autoStartToken)}">
      ${groups.join('')}
    </form>
    <form method="post" action="/simulator/bankid/identity" class="free">
      <input type="hidden" name="autoStartToken" value="${escape(autoStartToken)}">
      <label for="number">Någon annan av Skatteverkets testidentiteter</label>
      <div class="row"><input id="number" name="personnummer" inputmode="numeric" autocomplete="off" required pattern="[0-9 -]{12,14}" placeholder="ÅÅÅÅMMDDNNNN">
      <button class="plain">Välj</button></div>
    </form>`;
}

function group(title: string, rows: readonly string[]): string {
  return `<fieldset><legend>${escape(title)}</legend>${rows.join('')}</fieldset>`;
}

function person(personnummer: string, name: string, what: string): string {
  return `<button class="person" name="personnummer" value="${personnummer}">
      ${initials(name)}<span><strong>${escape(name)}</strong><br>${escape(what)}</span></button>`;
}

function initials(name: string): string {
  const letters = name.split(' ').map((part) => part[0] ?? '');
  return `<span class="initials" aria-hidden="true">${escape(letters.join(''))}</span>`;
}

function me(personnummer: string, autoStartToken: string): string {
  const { givenName, familyName } = nameOf(personnummer);
  const name = `${givenName} ${familyName}`;
  return `<form method="post" action="/simulator/bankid/identity" class="me">
      <input type="hidden" name="autoStartToken" value="${escape(autoStartToken)}">
      ${initials(name)}
      <span><strong>${escape(name)}</strong><br>${personnummer.slice(0, 8)}-${personnummer.slice(8)}</span>
      <button class="plain" name="personnummer" value="" aria-label="Byt person">Byt</button>
    </form>`;
}

function screens(orders: readonly SimulatedOrder[]): string {
  const shown = orders.map(
    ({ orderRef, visibleText }) => `<button class="person" name="orderRef" value="${orderRef}">
      <span class="initials" aria-hidden="true">QR</span><span><strong>Läs av QR-koden</strong><br>${escape(visibleText)}</span></button>`,
  );
  const list =
    shown.length > 0
      ? shown.join('')
      : '<p>Ingen inloggning väntar just nu. Öppna en inloggning i en annan flik och ladda om den här sidan.</p>';
  return `<form method="post" action="/simulator/bankid/scan"><fieldset><legend>QR-koder på skärmen just nu</legend>${list}</fieldset></form>
    <form method="post" action="/simulator/bankid/scan" class="free">
      <label for="qr">Eller klistra in QR-kodens text</label>
      <div class="row"><input id="qr" name="qr" autocomplete="off" required><button class="plain">Läs av</button></div>
    </form>`;
}

function page(title: string, content: string): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(title)} – BankID-simulator</title><style>${STYLE}</style></head><body>
    <header class="banner">Simulator. Det här är inte BankID: vem som helst kan vara vem som helst.</header>
    <main><h1>${escape(title)}</h1>${content}</main></body></html>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
