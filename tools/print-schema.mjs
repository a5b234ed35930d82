// Writes the web's types from the running api's OpenAPI document: npm run print-schema [-- http://localhost:3000]
import { writeFile } from 'node:fs/promises';
import { typesOf } from './openapi-types.mjs';

const [address = 'http://localhost:3000'] = process.argv.slice(2);
const types = await typesOf(await (await fetch(`${address}/docs-json`)).json());
await writeFile(
  new URL('../apps/web/src/shared/schema.d.ts', import.meta.url),
  `// Printed by npm run print-schema from the built api; not edited by hand.\n${types}`,
);
