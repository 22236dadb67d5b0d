import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addMissingPlatforms, type Lock, missingPlatforms } from './platforms'

test('package-lock.json is whole: otherwise npm ci of a fresh clone fails. To mend it: node scripts/complete-lock.js', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  expect(missingPlatforms(lock)).toEqual([])
})

test('a platform that the registry lacked is added with what npm needs to leave it out elsewhere', () => {
  const optionalDependencies = {
    'tool-linux-x64-musl': '2.0.0',
    'tool-darwin-arm64': '2.0.0',
    'tool-linux-x64-gnu': '2.0.0',
  }
  const lock: Lock = {
    packages: {
      '': {},
      'node_modules/tool': { version: '2.0.0', dev: true, optionalDependencies },
      'node_modules/tool/node_modules/tool-linux-x64-gnu': { version: '2.0.0' },
    },
  }
  expect(addMissingPlatforms(lock)).toEqual(['tool-linux-x64-musl 2.0.0', 'tool-darwin-arm64 2.0.0'])
  expect(lock.packages).toMatchObject({
    'node_modules/tool-darwin-arm64': {
      version: '2.0.0',
      dev: true,
      optional: true,
      cpu: ['arm64'],
      os: ['darwin'],
    },
    'node_modules/tool-linux-x64-musl': { cpu: ['x64'], os: ['linux'], libc: ['musl'] },
  })
  expect(missingPlatforms(lock)).toEqual([])
})
