import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SIZES = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 5],
  complexity: ['error', 10],
};

/** The database is reached through this request's transaction; only libs/platform and the migrations hold a connection. */
const ONE_WAY_TO_THE_DATABASE = [
  {
    selector: "MemberExpression[object.name='dataSource'][property.name=/^(transaction|query|manager|getRepository)$/]",
    message: 'Use sql() or tx() of @kallelse/platform.',
  },
  {
    selector: "Decorator[expression.callee.name='InjectRepository']",
    message: 'Use sql() or tx() of @kallelse/platform.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Settings are read once, in *.config.ts.',
  },
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.data', 'coverage', 'apps/web/src/shared/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,mjs,js,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        setImmediate: 'readonly',
      },
    },
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-nested-ternary': 'error',
    },
  },
  {
    files: ['**/*.{entity,dto,controller,processor,module,config}.ts', 'apps/{api,worker}/**/*.ts', 'libs/**/*.ts'],
    // Nest and the swagger plugin read these types at run time, so they must be imported as values.
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['apps/{api,worker}/src/**/*.ts', 'libs/*/src/**/*.ts'],
    rules: {
      ...SIZES,
      'no-restricted-syntax': ['error', ...ONE_WAY_TO_THE_DATABASE],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'What leaves goes through the port in @kallelse/privacy.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'nodemailer', message: 'Mail leaves through the port in @kallelse/privacy.' },
            { name: 'typeorm', importNames: ['BaseEntity'], message: 'Entities extend ProviderRow.' },
          ],
        },
      ],
    },
  },
  {
    files: [
      'libs/platform/src/**/*.ts',
      'libs/privacy/src/disclosure/**/*.ts',
      '**/*.spec.ts',
      '**/start.ts',
      '**/main.ts',
      'apps/api/src/demo/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*-spec.ts', 'test/**', 'migrations/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'max-params': 'off' },
  },
  { files: ['tools/**', 'test/**', 'docker/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { module: 'writable', __dirname: 'readonly', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, 'max-lines': SIZES['max-lines'] },
  },
);
