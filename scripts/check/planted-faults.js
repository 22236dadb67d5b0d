// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise } from './cruise.js'

/** @typedef {{ rule: string | null, file: string, import: string, typeOnly?: boolean }} Planted */

/**
 * Lays out a small project with one import against each rule, and some that are allowed.
 * @returns where the rules said anything else than they should, as lines
 */
export function missedFaults() {
  const planted = /** @type {Planted[]} */ (
    JSON.parse(readFileSync(new URL('./planted-faults.json', import.meta.url), 'utf8'))
  )
  const folder = mkdtempSync(join(tmpdir(), 'komunikat-layers-'))
  try {
    plant(folder, planted)
    const { violations } = cruise(folder, ['app', 'components', 'db', 'i18n', 'lib', 'scripts'])
    const said = violations.map(({ from, rule }) => `${from}: ${rule}`)
    const wanted = planted.filter(({ rule }) => rule !== null).map(({ file, rule }) => `${file}: ${rule}`)
    return [
      ...wanted.filter((line) => !said.includes(line)).map((line) => `not refused: ${line}`),
      ...said.filter((line) => !wanted.includes(line)).map((line) => `refused without need: ${line}`),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} folder @param {Planted[]} planted */
function plant(folder, planted) {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  write(folder, 'tsconfig.json', readFileSync('tsconfig.json', 'utf8'))
  for (const { import: target } of planted)
    if (target.startsWith('@/')) write(folder, `${target.slice(2)}.ts`, 'export const it = 1\n')
  for (const { file, import: target, typeOnly } of planted)
    write(
      folder,
      file,
      typeOnly
        ? `import type { it } from '${target}'\nexport type It = typeof it\n`
        : `export * from '${target}'\n`,
    )
}

/** @param {string} folder @param {string} file @param {string} content */
function write(folder, file, content) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}
