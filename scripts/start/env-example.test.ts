import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseEnv } from '@/lib/env'

const described = readFileSync('.env.example', 'utf8').matchAll(/^#([A-Z_]+)=(.*)$/gm)
const example = Object.fromEntries([...described].map(([, name = '', value]) => [name, value]))

test('.env.example describes every setting, with a value that is accepted', () => {
  const { DATABASE_FILE: _, ...settings } = parseEnv({
    ...example,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
  })
  expect(Object.keys(example).sort()).toEqual(Object.keys(settings).sort())
})
