/**
 * Jest runs CommonJS: before Node 24.9 it cannot require the ESM-only Nest 12 packages, so swc turns
 * node_modules into CommonJS too. Types are checked by tsc, and what the swagger plugin makes is tested on dist.
 */
const swc = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  swcrc: false,
};

const house = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '\\.(ts|js|mjs)$': ['@swc/jest', swc] },
  // CommonJS as they are; axe-core would lose the `this` it looks for.
  transformIgnorePatterns: ['/node_modules/(@axe-core|axe-core|playwright-core)/'],
  moduleNameMapper: {
    '^@kallelse/(platform|privacy|access|patient|booking|journal|recall|audit)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

const onPostgres = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

module.exports = {
  testTimeout: 30_000,
  projects: [
    {
      ...house,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/apps/{api,worker,web}/**/*.spec.ts',
        '<rootDir>/test/*.spec.ts',
      ],
    },
    { ...house, ...onPostgres, displayName: 'e2e', testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'] },
    { ...house, ...onPostgres, displayName: 'contract', testMatch: ['<rootDir>/test/contract/*.contract-spec.ts'] },
    {
      ...house,
      ...onPostgres,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/{browser,privacy}/*.browser-spec.ts'],
    },
    { ...house, displayName: 'races', testMatch: ['<rootDir>/test/races/*.race-spec.ts'] },
  ],
};
