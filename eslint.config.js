// @ts-check
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Where a tool or framework asks for a default export. */
const defaultExports = [
  '*.config.{js,ts}',
  'app/**/{page,layout,error,not-found}.tsx',
  'i18n/request.ts',
  'server/page-cache.js',
  'e2e/support/server.ts',
  'e2e/guide/{playwright.config,start}.ts',
]

/** Where the environment is read: the settings, the server, commands and tools. */
const readers = [
  'lib/env.ts',
  'server/**',
  'scripts/**',
  'bench/**',
  'e2e/**',
  '**/*.test.ts',
  '*.config.{js,ts}',
]

/** Where types end: JSON that commands and tests read, and what Next hands to plain JavaScript. */
const edges = ['**/*.js', 'scripts/**', '**/*.test.ts']
const unsafe = [
  'no-misused-promises',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-member-access',
  'no-unsafe-return',
]

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by its name (STYLE.md); a default export only where Next or a tool asks for one.',
}

// NODE_ENV is no setting: the build puts its value in the place of the words.
const noEnvironment = {
  selector:
    "MemberExpression[object.name='process'][property.name='env']:not(MemberExpression[property.name='NODE_ENV'] > *)",
  message: 'Read the setting from env() in lib/env.ts, which checks it.',
}

export default defineConfig(
  globalIgnores([
    '.next/',
    '.bench-bare/',
    'data/',
    'public/assets/',
    'playwright-report/',
    'test-results/',
    'next-env.d.ts',
    '.dependency-cruiser.cjs',
  ]),
  {
    files: ['**/*.{js,ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // An un-awaited Drizzle query does nothing at all; it is a thenable, not a promise.
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // React runs the actions of forms and handlers, and waits for them.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Next asks for async functions that need not wait, and no object here has methods that need their `this`.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, noEnvironment],
    },
  },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },
  { files: edges, rules: Object.fromEntries(unsafe.map((rule) => [`@typescript-eslint/${rule}`, 'off'])) },
  { files: defaultExports, rules: { 'no-restricted-syntax': ['error', noEnvironment] } },
  { files: readers, rules: { 'no-restricted-syntax': ['error', noDefaultExport] } },
  {
    files: [
      ...['*.config.{js,ts}', 'server/page-cache.js'],
      ...['e2e/support/server.ts', 'e2e/guide/{playwright.config,start}.ts'],
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['components/**/*.tsx', 'app/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
)
