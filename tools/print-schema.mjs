// Writes the web's types from the running api's OpenAPI document: npm run print-schema [-- http://localhost:3000]
import { writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const [address = 'http://localhost:3000'] = process.argv.slice(2);
const document = /** @type {import('openapi-typescript').OpenAPI3} */ (
  await (await fetch(`${address}/docs-json`)).json()
);
const types = astToString(await openapiTS(document));
await writeFile(
  new URL('../apps/web/src/shared/schema.d.ts', import.meta.url),
  `// Printed by npm run print-schema from the built api; not edited by hand.\n${types}`,
);
