/** @typedef {{ name: string, title?: string, provider?: string, unit?: string, personnummer: string }} Person */

/**
 * What to open, and as whom one can sign in while the demo's simulator stands in for BankID.
 * @param {string} url
 * @param {boolean} demo
 */
export async function greeting(url, demo) {
  const site = url.replace('127.0.0.1', 'localhost');
  const pages = [
    ['Book a visit', site],
    ['Staff', `${site}/personal`],
    ['API', `${site}/docs`],
    ...(demo ? [['Sent mail', `${site}/demo/brevlada`]] : []),
  ];
  return [
    'Kallelse is running. Open',
    '',
    table(pages),
    ...(demo ? ['', 'Sign in with the BankID simulator as', '', table(await people(url))] : []),
    '',
    'Stop with Ctrl-C.',
    '',
  ].join('\n');
}

/** @param {string} url */
async function people(url) {
  const answer = await fetch(`${url}/api/demo/people`);
  const found = /** @type {Person[]} */ (await answer.json());
  return found.map(({ name, title, unit, provider, personnummer }) => {
    return [personnummer, name, [title, unit || provider].filter(Boolean).join(', ')];
  });
}

/** @param {string[][]} rows */
function table(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd())
    .join('\n');
}
