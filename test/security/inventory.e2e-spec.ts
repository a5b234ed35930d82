import { PERMISSIONS, publicReasonOf } from '@kallelse/access';
import { routesOf } from '../access/requests.js';
import { Clinic } from '../support/clinic.js';
import { keptPage, table } from '../support/kept.js';

const HEAD = `# Every route

Printed from the running api by \`test/security/inventory.e2e-spec.ts\`, which fails when a route is not on this page or a
route of this page is gone. After a change: \`PRINT_DOCS=1 npx jest --selectProjects e2e --testPathPatterns test/security/inventory\`.

`;

/** What is served beside the api's own routes. */
const BESIDE = [
  ['GET', '/docs, /docs-json', '', 'the document of the api, which tells of no person'],
  ['GET', '/assets/*', '', 'the built pages’ scripts, styles and fonts'],
  ['GET', '/*', '', 'the two pages of the website and the console; they hold no data until the api answers'],
  ['any', '/simulator/bankid/*', '', 'only with DEMO=1, which is refused in production'],
];

describe('The inventory of routes', () => {
  it('names every route, who may ask and for what', async () => {
    const clinic = await Clinic.open();
    const rows = routesOf(clinic)
      .map(({ method, path, permission, handler }) => {
        const declared = permission && PERMISSIONS[permission];
        const who = declared ? `${declared.actor}, ${declared.purpose}` : `public: ${publicReasonOf(handler) ?? ''}`;
        return [method.toUpperCase(), path, permission ?? '', who];
      })
      .sort(([a = '', here = ''], [b = '', there = '']) => here.localeCompare(there, 'en') || a.localeCompare(b, 'en'));
    await clinic.close();
    const printed = `${HEAD}${table(['method', 'path', 'permission', 'who, and why'], [...rows, ...BESIDE])}\n`;

    expect(keptPage('docs/routes.md', printed)).toBe(printed);
  });
});
