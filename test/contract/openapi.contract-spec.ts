import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typesOf } from '../../tools/openapi-types.mjs';
import { type BuiltProduct, startBuilt } from '../support/built.js';

/** The swagger plugin runs only in the build, so the contract is read from the built product. */
describe('the OpenAPI document of the built product', () => {
  let product: BuiltProduct;
  let document: {
    paths: Record<string, Record<string, Record<string, unknown>>>;
    components: { schemas: Record<string, { properties?: object }> };
  };

  beforeAll(async () => {
    product = await startBuilt();
    document = (await (await fetch(`${product.url}/docs-json`)).json()) as typeof document;
  }, 60_000);
  afterAll(() => product?.stop());

  it('says of every operation for which purpose and on which legal basis it runs, or why it needs none', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
    );
    expect(operations.length).toBeGreaterThan(30);
    const silent = operations.filter(
      ({ operation }) => !operation['x-public'] && !(operation['x-purpose'] && operation['x-legal-basis']),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('describes the fields of every body and answer', () => {
    const empty = Object.entries(document.components.schemas).filter(
      ([, schema]) => Object.keys(schema.properties ?? {}).length === 0,
    );
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it('asks a web booker for exactly the four facts and what the page itself knows', () => {
    const booking = document.components.schemas['ConfirmHoldDto'] as { required: string[] } | undefined;
    expect(booking?.required.toSorted()).toEqual([
      'email',
      'firstName',
      'hold',
      'lastName',
      'noticeVersion',
      'personnummer',
    ]);
  });

  it('is what the pages were written against', async () => {
    const kept = readFileSync(join(__dirname, '../../apps/web/src/shared/schema.d.ts'), 'utf8');
    expect(kept).toContain(await typesOf(document));
  });

  it('shows the document to people at /docs', async () => {
    const page = await (await fetch(`${product.url}/docs/`)).text();
    expect(page).toContain('swagger-ui');
  });
});
