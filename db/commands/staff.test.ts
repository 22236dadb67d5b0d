import { beforeEach, expect, test } from 'vitest'
import { read, type Transaction, write } from '../open'
import { findSession } from '../queries/sessions'
import { type By, byNobody } from '../record'
import { aDay, aPerson } from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { startSession } from './sessions'
import {
  addStaff,
  changePassword,
  changeRole,
  disableStaff,
  findStaffByEmail,
  normaliseEmail,
  setDeskLocale,
} from './staff'

const person = { email: ' Anna@Example.ORG ', name: 'Anna', languages: [], totpSecret: null } as const
const tokens = { theirs: '', anothers: '' }
let userId: string

useTestDatabase()

beforeEach(async () => {
  userId = await aPerson('editor')
  const anotherId = await aPerson('publisher')
  tokens.theirs = await write((tx) => startSession(tx, { userId, at: aDay }, 'editor@example.org'))
  tokens.anothers = await write((tx) =>
    startSession(tx, { userId: anotherId, at: aDay }, 'publisher@example.org'),
  )
})

type Command = (tx: Transaction, by: By, userId: string) => Promise<unknown>

const commands: [string, Command, object][] = [
  [
    'changeRole',
    (tx, by, id) => changeRole(tx, by, id, 'translator', ['en']),
    { role: 'translator', languages: '["en"]' },
  ],
  ['changePassword', (tx, by, id) => changePassword(tx, by, id, 'new hash'), { password_hash: 'new hash' }],
  ['disableStaff', (tx, by, id) => disableStaff(tx, by, id), { disabled_at: aDay }],
]

test.each(commands)(
  '%s ends every session of the person, and of nobody else',
  async (action, command, change) => {
    await write((tx) => command(tx, byNobody(aDay), userId))
    expect(await findSession(read(), tokens.theirs, aDay)).toBeNull()
    expect(await findSession(read(), tokens.anothers, aDay)).not.toBeNull()
    expect(everyRow().users).toContainEqual(expect.objectContaining({ id: userId, ...change }))
    expect(everyRow().changes!.at(-1)).toMatchObject({ action, subject: userId })
  },
)

test.each(commands)('%s and the end of the sessions happen together or not at all', async (_, command) => {
  const before = everyRow()
  const failing = write(async (tx) => {
    await command(tx, byNobody(aDay), userId)
    throw new Error('undo')
  })
  await expect(failing).rejects.toThrow('undo')
  expect(everyRow()).toEqual(before)
})

test('choosing the language of the desk ends no session', async () => {
  await write((tx) => setDeskLocale(tx, { userId, at: aDay }, userId, 'en'))
  expect(await findSession(read(), tokens.theirs, aDay)).toMatchObject({ deskLocale: 'en' })
})

test('a person is added once, whatever the case of the address, and found by it', async () => {
  const add = () =>
    write((tx) =>
      addStaff(tx, byNobody(aDay), {
        ...{ ...person, languages: [...person.languages] },
        ...{ role: 'editor', passwordHash: 'hash', deskLocale: 'pl' },
      }),
    )
  const id = await add()
  expect(await findStaffByEmail(read(), 'ANNA@example.org')).toMatchObject({ id, email: 'anna@example.org' })
  expect(await add()).toBeNull()
  expect(await findStaffByEmail(read(), 'nobody@example.org')).toBeNull()
})

test('no password and no hash of one is in the record', async () => {
  await write((tx) => changePassword(tx, byNobody(aDay), userId, 'a-hash-that-is-secret'))
  expect(JSON.stringify(everyRow().changes)).not.toContain('a-hash-that-is-secret')
})

test.each([
  ['anna@example.org', 'anna@example.org'],
  ['  Anna@Example.ORG\n', 'anna@example.org'],
  ['ŁUCJA@example.org', 'łucja@example.org'],
])('the address %j is compared as %s', (typed, compared) => {
  expect(normaliseEmail(typed)).toBe(compared)
})
