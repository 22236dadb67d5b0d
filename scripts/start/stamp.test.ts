import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stampOf, whyBuild } from './stamp'

const environment = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'secret' } as unknown as NodeJS.ProcessEnv
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'komunikat-stamp-'))
  write('app/page.tsx', 'page')
  write('db/open.ts', 'open')
  write('package-lock.json', '{}')
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, content: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** Why a build of what was there before the change is not the one wanted after it. */
function whyAfter(change: () => void, changed = environment) {
  const built = stampOf(folder, environment)
  change()
  return whyBuild(built, stampOf(folder, changed))
}

test('a site that was never built is built', () => {
  expect(whyBuild(null, stampOf(folder, environment))).toMatch(/no finished build/)
})

test.each<[string, () => void]>([
  ['nothing', () => undefined],
  ['only the time of a file', () => utimesSync(join(folder, 'app/page.tsx'), 1, 1)],
  ['what the build makes', () => write('public/assets/site-ABC.js', 'made')],
  ['the demo content', () => write('db/seed/articles/01/pl.md', 'words')],
  ['a test', () => write('db/open.test.ts', 'test')],
  ['a file that is not built', () => write('docs/publishing.md', 'words')],
])('no build where there changed: %s', (_, change) => {
  expect(whyAfter(change)).toBeNull()
})

test.each<[string, () => void]>([
  ['the content of a file', () => write('app/page.tsx', 'changed')],
  ['a new file', () => write('lib/dates.ts', 'dates')],
  ['a file less', () => rmSync(join(folder, 'db/open.ts'))],
  ['where content stands', () => (write('app/page.tsx', 'open'), write('db/open.ts', 'page'))],
  ['the packages', () => write('package-lock.json', '{ }')],
])('a build where there changed: %s', (_, change) => {
  expect(whyAfter(change)).toBe('the sources have changed')
})

test('a build where the secret in it changed, which the stamp does not tell', () => {
  const changed = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'another' } as unknown as NodeJS.ProcessEnv
  expect(whyAfter(() => undefined, changed)).toMatch(/NEXT_SERVER_ACTIONS_ENCRYPTION_KEY/)
  expect(JSON.stringify(stampOf(folder, environment))).not.toContain('secret')
})
