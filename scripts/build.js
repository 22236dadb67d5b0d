// @ts-check
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The build needs no content and touches none: it renders its placeholders from an empty database of its own.
await import('./build-assets.js')
const folder = mkdtempSync(join(tmpdir(), 'komunikat-build-'))
const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '' }
const run = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1
const status =
  run('--import', 'tsx', 'scripts/migrate.ts') ||
  run('node_modules/next/dist/bin/next', 'build', ...process.argv.slice(2))
rmSync(folder, { recursive: true, force: true })
process.exit(status)
