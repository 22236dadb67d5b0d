import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from './check-messages'
import type { TextFile } from './problem'

const folders = ['app', 'components', 'db', 'i18n', 'lib', 'server']

export function readProject(root: string): Project {
  return {
    pl: readText(root, 'messages/pl.json'),
    en: readText(root, 'messages/en.json'),
    sources: readSources(root),
  }
}

/** An absent file reads as an empty one, so that the checker names it in its own words. */
function readText(root: string, path: string): TextFile {
  const file = join(root, path)
  return { path, text: existsSync(file) ? readFileSync(file, 'utf8') : '' }
}

/** A key that only a test uses is an unused one. */
function readSources(root: string): TextFile[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesIn(root, folder))
    .filter((path) => /\.(tsx?|js)$/.test(path) && !/\.(test|spec|d)\.(tsx?|js)$/.test(path))
    .map((path) => readText(root, path))
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}
