// @ts-check

/**
 * What a person needs to know once the site runs.
 * @param {{ port: number, siteUrl: string | undefined, hasStaff: boolean }} site
 */
export function welcome({ port, siteUrl, hasStaff }) {
  const own = `http://localhost:${port}`
  const address = siteUrl ? new URL(siteUrl).origin : own
  return [
    '',
    'Komunikat is running.',
    '',
    `  The site: ${address}`,
    `  The desk: ${address}/admin`,
    ...(address === own ? [] : [`  On this machine it listens on port ${port}.`]),
    '',
    ...(hasStaff ? signIn : firstAdministrator),
    '',
    'Ctrl-C stops it.',
    '',
  ].join('\n')
}

const signIn = [
  '  Sign in with the e-mail address and password of a staff account.',
  '  npm run staff -- list shows the accounts.',
]

const firstAdministrator = [
  '  Nobody can sign in yet: there is no default password. Make the first administrator in another terminal',
  '  (it asks for a password of at least 15 characters):',
  '',
  '  npm run staff -- add --email you@example.org --name "Your Name" --role administrator',
]
