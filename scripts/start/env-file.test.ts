import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createEnvFile } from './env-file'

const nothing = {} as NodeJS.ProcessEnv
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'komunikat-env-'))
  file = join(folder, '.env')
})

afterEach(() => rmSync(folder, { recursive: true }))

function secret() {
  return /^NEXT_SERVER_ACTIONS_ENCRYPTION_KEY=(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
}

test('holds 32 random bytes, another time others, for its owner only', () => {
  expect(createEnvFile(file, nothing)).toBe(true)
  const first = secret()
  expect(Buffer.from(first, 'base64')).toHaveLength(32)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  rmSync(file)
  createEnvFile(file, nothing)
  expect(secret()).not.toBe(first)
})

test('is never written over', () => {
  writeFileSync(file, 'SITE_URL=https://example.org\n')
  expect(createEnvFile(file, nothing)).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe('SITE_URL=https://example.org\n')
})

test('is not needed where the environment holds the secret', () => {
  const environment = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'of the service' } as unknown as NodeJS.ProcessEnv
  expect(createEnvFile(file, environment)).toBe(false)
})
