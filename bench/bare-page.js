// @ts-check
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { run } from './processes.js'

const folder = fileURLToPath(new URL('../.bench-bare', import.meta.url))

/** Builds the barest static Next page with the words of the same article, and returns its folder. */
export async function buildBarePage() {
  await rm(folder, { recursive: true, force: true })
  await mkdir(`${folder}/app`, { recursive: true })
  const markdown = await readFile(
    new URL('../db/seed/articles/01-nato-brussels/en.md', import.meta.url),
    'utf8',
  )
  const words = JSON.stringify(markdown.split('---\n')[2]?.trim().split('\n\n'))
  const layout = 'export default ({ children }) => <html lang="en"><body>{children}</body></html>\n'
  const page = `const words = ${words}\nexport default () => <main>{words.map((text) => <p key={text}>{text}</p>)}</main>\n`
  await writeFile(`${folder}/app/layout.jsx`, layout)
  await writeFile(`${folder}/app/page.jsx`, page)
  await writeFile(`${folder}/package.json`, '{ "type": "module" }\n')
  await run(['node_modules/next/dist/bin/next', 'build', folder], { ...process.env, NODE_ENV: 'production' })
  return folder
}
