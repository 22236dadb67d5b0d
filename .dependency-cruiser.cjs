/** The directions of imports (STYLE.md, 'Shape'). Each rule is proven by scripts/check/planted-faults.json. */

/**
 * @param {string} name
 * @param {string} comment
 * @param {string | object} from
 * @param {string | object} to
 */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to: typeof to === 'string' ? { path: to } : to,
})

module.exports = {
  forbidden: [
    forbid(
      'everything-is-found',
      'an import that is not found would pass every rule below',
      {},
      { couldNotResolve: true },
    ),
    forbid(
      'no-cycles',
      'of two files that need each other, neither can be read alone',
      {},
      { circular: true },
    ),
    forbid(
      'lib-is-the-floor',
      'lib holds pure rules',
      '^lib/',
      '^(app|components|db|e2e|i18n|scripts|server)/',
    ),
    forbid(
      'i18n-uses-lib',
      'i18n knows languages only',
      '^i18n/',
      '^(app|components|db|e2e|scripts|server)/',
    ),
    forbid(
      'db-uses-lib',
      'storage knows nothing of pages',
      '^db/',
      '^(app|components|e2e|i18n|scripts|server)/',
    ),
    forbid(
      'components-look',
      'components are given what they show and do',
      '^components/',
      '^(app|e2e|scripts|server)/',
    ),
    forbid('components-read-nothing', 'components may name types of db only', '^components/', {
      path: '^db/',
      dependencyTypesNot: ['type-only'],
    }),
    forbid(
      'app-stands-alone',
      'commands and journeys use the site, not the other way round',
      '^(app|server)/',
      {
        path: '^(e2e|scripts)/',
      },
    ),
    forbid(
      'demo-content-stays-out',
      'the site does not know that its content is a demonstration',
      '^(app|components|i18n|lib|server|db/(commands|queries))/',
      '^db/seed/',
    ),
    forbid(
      'drizzle-in-db',
      'only db, and the commands, name Drizzle',
      '^(app|components|e2e|i18n|lib|server)/',
      'node_modules/drizzle-orm/',
    ),
    forbid(
      'request-in-app',
      'only app asks Next for the request, its cache and its redirects',
      { pathNot: '^(app/|proxy\\.ts|next\\.config\\.js|i18n/request\\.ts|components/desk/)' },
      'node_modules/next/(cache|headers|navigation)',
    ),
    forbid(
      'desk-components-only-navigate',
      'a component of the desk may ask where it is, and no more',
      '^components/desk/',
      'node_modules/next/(cache|headers)',
    ),
    forbid(
      'readers-get-nothing-of-the-desk',
      'public pages carry no byte of the desk and its editor',
      '^(components/site|app/\\[locale\\])/',
      '^components/desk/|node_modules/@mantine/|node_modules/@tiptap/(?!static-renderer/)',
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
