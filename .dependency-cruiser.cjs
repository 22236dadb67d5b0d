/** The directions of imports (STYLE.md, 'Shape'). */
/** @param {string} name @param {string} from @param {string} to @param {string} comment */
const below = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    below('lib-is-the-floor', '^lib/', '^(app|components|db|i18n|e2e|server)/', 'lib holds pure rules'),
    below('i18n-uses-lib', '^i18n/', '^(app|components|db|e2e|server)/', 'i18n knows languages only'),
    below('db-uses-lib', '^db/', '^(app|components|i18n|e2e|server)/', 'storage knows nothing of pages'),
    below('components-look', '^components/', '^(app|e2e|server)/', 'components are given what they show'),
    {
      ...below('components-read-nothing', '^components/', '^db/', 'components may name types of db only'),
      to: { path: '^db/', dependencyTypesNot: ['type-only'] },
    },
    below(
      'app-is-not-tested-through',
      '^(app|components|db|i18n|lib|server)/',
      '^e2e/',
      'journeys use the site',
    ),
    {
      ...below(
        'drizzle-in-db',
        '^(app|components|i18n|lib|server|e2e)/',
        'node_modules/drizzle-orm',
        'only db names Drizzle',
      ),
      from: { path: '^(app|components|i18n|lib|server|e2e)/', pathNot: '\\.test\\.ts$' },
    },
    below(
      'next-in-app',
      '^(components|db|lib)/',
      'node_modules/next/(cache|headers)',
      'only app asks Next for the request',
    ),
    below(
      'readers-get-nothing-of-the-desk',
      '^(components/site|app/\\[locale\\])/',
      '^components/desk|node_modules/@mantine',
      'public pages carry no byte of the desk',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.next/|public/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
